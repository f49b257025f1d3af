package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.mingzhang.assess.AssessedIndicator;
import org.mingzhang.assess.Budgeting;
import org.mingzhang.assess.Form;
import org.mingzhang.assess.Kinds;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.finding.Draft;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Shown;
import org.mingzhang.assess.finding.Text;
import org.mingzhang.model.Indicator;

/** Sees costs that are words. */
final class CostWord implements Rule.OfForm {
    private static final RuleInfo INFO = RuleInfo.of(
                    "cost-word",
                    Severity.QUESTION,
                    Scope.INDICATOR,
                    Text.of("成本指标只有文字", "The cost indicators are words"))
            .looksAt(
                    "有成本指标而全部是文字的项目；指标值说的是预算、标准或合同的，和明细里印有单价的，为“留意”；社会成本和生态环境成本不看。",
                    "Projects whose cost indicators are all words; a note where they name the budget, a standard or a contract, and where the items print prices; social and environmental costs are left alone.")
            .innocent("价格可能由合同或标准规定。", "Prices may be fixed by contract or standard.")
            .example(
                    "成本指标只有文字（“成本合理性”：合理）。本表年度资金申请总额 40,000.00 元。以什么衡量？",
                    "The cost indicators are words (“成本合理性”：合理). The project: 40,000.00 yuan requested. How is it measured?");
    private static final Pattern GIVEN = Pattern.compile("预算|标准|合同|定额|批复|规定|协议|市场价");
    private static final int NAMES = 6;
    private static final Text WORDS = Text.of("成本指标只有文字（{0}）。", "The cost indicators are words ({0}).");

    private static final Text PRICES = Text.of("明细里印有单价。", "The items print prices.");
    private static final Text ASK = Text.of("以什么衡量？", "How is it measured?");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Form form, BigDecimal threshold) {
        List<AssessedIndicator> all = form.indicators(Kinds::cost);
        if (all.isEmpty() || !all.stream().allMatch(Kinds::worded)) {
            return List.of();
        }
        AssessedIndicator first = all.getFirst();
        boolean prices = !Budgeting.of(form.disclosure()).charges().isEmpty();
        boolean measured = prices
                || all.stream()
                        .allMatch(i -> GIVEN.matcher(i.indicator().target()).find());
        Draft draft = form.draft(INFO, first).severity(measured ? Severity.NOTE : Severity.QUESTION);
        all.forEach(i -> draft.operand(i.indicator().name(), i.indicator().target(), form.spot(i)));
        Text list = Shown.indicators(Drafts.printed(all), Indicator::target, NAMES);
        return List.of(Drafts.about(draft, form.money())
                .say(WORDS.plus(Drafts.money(form.money())).plus(prices ? PRICES : measured ? Text.NONE : ASK), list));
    }
}
