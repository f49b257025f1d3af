package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingzhang.assess.Ratio;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.Years;
import org.mingzhang.assess.finding.Draft;
import org.mingzhang.assess.finding.Figure;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Shown;
import org.mingzhang.assess.finding.Text;
import org.mingzhang.model.Money;

/** Sees a request that repeats an amount of the year before. */
final class BudgetRepeated implements Rule.OfYears {
    private static final RuleInfo INFO = RuleInfo.of(
                    "budget-repeated",
                    Severity.NOTE,
                    Scope.PROJECT,
                    Text.of("与上年的金额相同", "The same amount as the year before"))
            .looksAt(
                    "后一年年初的金额（年初预算，目标表为申请）与前一年的年初预算或全年预算相同；用了 95% 以上的和 0 不看，中间隔着别的年度的不比。",
                    "What a year was to cost at its beginning (the initial budget, of a target form the request) that equals the initial or the adjusted budget of the year before; what was spent to 95% or more, and zero, are left alone, and so are years with another between them.")
            .innocent("金额由合同或定额规定。", "The amount is fixed by a contract or a standard.")
            .example(
                    "2023 年年初预算、全年预算都是 52,500.00 元，2024 年申请也是 52,500.00 元。",
                    "2023: initial and adjusted budget 52,500.00 yuan; 2024: 52,500.00 yuan requested.")
            .strength(RuleInfo.SLIGHT);
    private static final Text WORDS = Text.of("{0} 年{1} {2} 元，{3} 年{4}，两数相同。", "{0}: {1}; {3}: {4}, the same amount.");

    private static final BigDecimal MOST = new BigDecimal("0.95");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Years years, BigDecimal threshold) {
        if (!years.following()) {
            return List.of();
        }
        Figure now = years.later()
                .opening()
                .filter(f -> f.money().compareTo(Money.ZERO) > 0)
                .orElse(null);
        if (now == null) {
            return List.of();
        }
        List<Figure> same = Stream.of(years.earlier().opening(), years.earlier().budget())
                .flatMap(Optional::stream)
                .filter(f -> f.money().equals(now.money()))
                .distinct()
                .toList();
        boolean used = years.earlier()
                .executed()
                .flatMap(f -> Ratio.of(f.money(), now.money()))
                .filter(r -> r.atLeast(MOST))
                .isPresent();
        if (same.isEmpty() || used) {
            return List.of();
        }
        Integer earlier = Pairs.year(years.earlier());
        Integer later = Pairs.year(years.later());
        Draft draft = years.draft(INFO).money(now.money());
        same.forEach(f -> draft.operand(earlier + " " + f.name().chinese(), f.money(), f.spot()));
        draft.operand(later + " " + now.name().chinese(), now.money(), now.spot());
        Text names = Text.of(
                same.stream().map(f -> f.name().chinese()).collect(Collectors.joining("、")),
                same.stream().map(f -> f.text().english()).collect(Collectors.joining(", ")));
        return List.of(draft.say(WORDS, earlier, names, Shown.yuan(now.money()), later, now.text()));
    }
}
