package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.mingzhang.assess.Ratio;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.Years;
import org.mingzhang.assess.finding.Figure;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Text;
import org.mingzhang.model.Money;

/** Sees how the money changed from one year to the next. */
final class BudgetChange implements Rule.OfYears {
    private static final RuleInfo INFO = RuleInfo.of(
                    "budget-change",
                    Severity.NOTE,
                    Scope.PROJECT,
                    Text.of("年初的钱与上年相比", "The money at the start of the year against the year before"))
            .looksAt(
                    "后一年年初的金额（年初预算，目标表为申请）与前一年年初的金额相比，变化在 1% 以上的，前一年的支出一并列出；达到 {0} 的为“值得问”。中间隔着别的年度的、有一年没有印出的不比，一个是另一个的千倍以上的，单位可能不同，也不比。",
                    "What a year was to cost at its beginning (the initial budget, of a target form the request) against the same of the year before, from one percent on, with what that year spent; a question from {0} on. Silent where a year prints none, and where one is a thousand times the other, as units may differ.")
            .innocent("任务增减；前一年实际支出低于预算。", "Tasks came or went; the year before spent less than its budget.")
            .example(
                    "2023 年年初预算数 3,566,125.00 元，2024 年年度资金申请总额 3,860,000.00 元（+8.2%）。2023 年支出 3,207,823.00 元（2024 年的金额与它相比 +20.3%）。",
                    "2023: 3,566,125.00 yuan of initial budget; 2024: 3,860,000.00 yuan requested (+8.2%). 2023: 3,207,823.00 yuan spent (the amount of 2024 is +20.3% against it).")
            .threshold("0.20");
    private static final BigDecimal LEAST = new BigDecimal("0.01");
    private static final Text WORDS = Text.of("{0} 年{1}，{2} 年{3}（{4}）。", "{0}: {1}; {2}: {3} ({4}).");
    private static final Text SPENT =
            Text.of("{0} 年{5}（{2} 年的金额与它相比 {6}）。", "{0}: {5} (the amount of {2} is {6} against it).");

    private static final Text ASK = Text.of("为什么变动？", "Why did it change?");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Years years, BigDecimal threshold) {
        if (!years.following()) {
            return List.of();
        }
        Figure before = years.earlier().opening().orElse(null);
        Figure now = years.later().opening().orElse(null);
        if (before == null || now == null) {
            return List.of();
        }
        return Ratio.of(now.money(), before.money())
                .filter(r -> r.offBy(LEAST) && !r.farApart())
                .map(r -> List.of(finding(years, before, now, r.shownOffBy(threshold))))
                .orElse(List.of());
    }

    private static Finding finding(Years years, Figure before, Figure now, boolean question) {
        Money by = now.money().minus(before.money());
        Integer earlier = Pairs.year(years.earlier());
        Integer later = Pairs.year(years.later());
        var draft = years.draft(INFO)
                .severity(question ? Severity.QUESTION : Severity.NOTE)
                .money(by.isNegative() ? Money.ZERO.minus(by) : by)
                .operand(earlier + " " + before.name().chinese(), before.money(), before.spot())
                .operand(later + " " + now.name().chinese(), now.money(), now.spot());
        Optional<Figure> spent = years.earlier().executed();
        Optional<Ratio> ofSpent =
                spent.flatMap(s -> Ratio.of(now.money(), s.money())).filter(r -> !r.manifold());
        spent.ifPresent(s -> draft.operand(earlier + " " + s.name().chinese(), s.money(), s.spot()));
        Text words = ofSpent.isPresent() ? WORDS.plus(SPENT) : WORDS;
        return draft.say(
                question ? words.plus(ASK) : words,
                earlier,
                before.text(),
                later,
                now.text(),
                Ratio.of(now.money(), before.money()).map(Ratio::changeText).orElseThrow(),
                spent.map(Figure::text).orElse(Text.NONE),
                ofSpent.map(Ratio::changeText).orElse(Text.NONE));
    }
}
