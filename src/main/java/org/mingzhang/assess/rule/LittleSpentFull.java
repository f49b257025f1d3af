package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.List;
import org.mingzhang.assess.Form;
import org.mingzhang.assess.Ratio;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.finding.Figure;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Spot;
import org.mingzhang.assess.finding.Text;

/** Sees full results for little money. */
final class LittleSpentFull implements Rule.OfForm {
    private static final RuleInfo INFO = RuleInfo.of(
                    "little-spent-full",
                    Severity.QUESTION,
                    Scope.DISCLOSURE,
                    Text.of("钱没怎么用，指标全部满分", "Little was spent and every result is full"))
            .looksAt(
                    "支出占年初预算（没有印的，占全年预算）的比例不超过 {0}，而至少三个指标、每个都得满分的自评表；有一个指标没有分值或没有满分的不列，运行监控表不看。",
                    "Self-evaluations on which the spending is at most {0} of the initial budget (else of the adjusted one), while all of three indicators or more have all their points; silent where one indicator has no points or not all of them, and on monitoring forms.")
            .innocent(
                    "合同款下一年验收后才付，或留有质保金；采购节省，或由别的资金办成；指标可能按实际需要完成。",
                    "The contract is paid after acceptance next year, or a part is held back as a warranty; the purchase was cheaper, or other money paid; the work may have been done as far as it was needed.")
            .example(
                    "支出 5,600.00 元，占年初预算数 20,000.00 元的 28.0%，10 个指标全部满分。指标是怎么完成的？",
                    "5,600.00 yuan spent, 28.0% of 20,000.00 yuan of initial budget; all 10 indicators have full points. How was the work done?")
            .threshold("0.30")
            .strength(RuleInfo.LEADING);
    private static final Text WORDS = Text.of(
            "{0}，占{1}的 {2}，{3} 个指标全部满分。指标是怎么完成的？",
            "{0}, {2} of {1}; all {3} indicators have full points. How was the work done?");
    private static final int LEAST = 3;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Form form, BigDecimal threshold) {
        Figure spent = form.executed().orElse(null);
        Figure budget = form.opening().or(form::budget).orElse(null);
        int all = form.indicators().size();
        if (spent == null
                || budget == null
                || all < LEAST
                || !form.assessed().results().allFull(all)) {
            return List.of();
        }
        return Ratio.of(spent.money(), budget.money())
                .filter(r -> r.value().compareTo(threshold) <= 0)
                .map(r -> form.draft(INFO)
                        .money(budget.money().minus(spent.money()))
                        .points(form.assessed().results().full().points())
                        .operand(spent)
                        .operand(budget)
                        .operand("得满分的指标", all + "/" + all, form.spot(Spot.Part.FORM, 0))
                        .say(WORDS, spent.text(), budget.text(), r.percent(), all))
                .map(List::of)
                .orElse(List.of());
    }
}
