package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.mingzhang.assess.AssessedIndicator;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.Tally;
import org.mingzhang.assess.Years;
import org.mingzhang.assess.finding.Draft;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Shown;
import org.mingzhang.assess.finding.Text;

/** Sees indicators that came and went. */
final class IndicatorsReplaced implements Rule.OfYears {
    private static final RuleInfo INFO = RuleInfo.of(
                    "indicators-replaced",
                    Severity.NOTE,
                    Scope.PROJECT,
                    Text.of("指标增减", "Indicators dropped and added"))
            .looksAt(
                    "后一年不再列的指标和新增的指标；名称相近的提示可能是改名；只有新增而没有减少的不列。",
                    "Indicators that the later year no longer lists, and new ones; near names may be renamings; silent where indicators were only added.")
            .innocent("指标体系调整，任务增减。", "The set of indicators was revised, tasks came or went.")
            .example("2024 年不再列：“绩效评价满意度”；新增：“财政部门满意度”。", "No longer listed in 2024: “绩效评价满意度”; new: “财政部门满意度”.");
    private static final Text WORDS = Text.of("{0} 年不再列：{1}；新增：{2}。", "No longer listed in {0}: {1}; new: {2}.");
    private static final Text DROPPED = Text.of("{0} 年不再列：{1}。", "No longer listed in {0}: {1}.");
    private static final Text RENAMED = Text.of("其中可能是改名：{3}。", "Possibly renamed: {3}.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final int NAMES = 20;
    /** How long a name must be that is told again with all of its characters in another order: 前评价, 事前评估价. */
    private static final int MOVED = 6;

    private static final BigDecimal ALIKE = new BigDecimal("0.6");

    @Override
    public List<Finding> check(Years years, BigDecimal threshold) {
        List<AssessedIndicator> dropped = Pairs.missing(years.earlier(), years.later());
        List<AssessedIndicator> added = Pairs.missing(years.later(), years.earlier());
        if (dropped.isEmpty()) {
            return List.of();
        }
        Draft draft = years.draft(INFO).points(Tally.of(dropped, i -> true).points());
        dropped.forEach(i -> draft.operand(
                Pairs.year(years.earlier()) + " " + i.indicator().name(),
                i.indicator().target(),
                years.earlier().spot(i)));
        added.forEach(i -> draft.operand(
                Pairs.year(years.later()) + " " + i.indicator().name(),
                i.indicator().target(),
                years.later().spot(i)));
        List<Text> renamed = renamed(dropped, added);
        Text words = added.isEmpty() ? DROPPED : WORDS;
        return List.of(draft.say(
                renamed.isEmpty() ? words : words.plus(RENAMED),
                Pairs.year(years.later()),
                names(dropped),
                names(added),
                Shown.list(renamed)));
    }

    private static Text names(List<AssessedIndicator> indicators) {
        return Shown.names(indicators.stream().map(i -> i.indicator().name()).toList(), NAMES);
    }

    private static List<Text> renamed(List<AssessedIndicator> dropped, List<AssessedIndicator> added) {
        List<Text> pairs = new ArrayList<>();
        for (AssessedIndicator old : dropped) {
            added.stream()
                    .filter(young ->
                            alike(old.indicator().name(), young.indicator().name()))
                    .findFirst()
                    .ifPresent(
                            young -> pairs.add(Text.same("“" + old.indicator().name() + "” → “"
                                    + young.indicator().name() + "”")));
        }
        return pairs;
    }

    /** Whether most characters of the shorter name stand in the longer one. */
    private static boolean alike(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = shorter.equals(one) ? other : one;
        long shared = shorter.codePoints().filter(c -> longer.indexOf(c) >= 0).count();
        boolean moved = shorter.length() >= MOVED && shared == shorter.codePointCount(0, shorter.length());
        boolean most = BigDecimal.valueOf(shared).compareTo(ALIKE.multiply(BigDecimal.valueOf(shorter.length()))) >= 0;
        return moved || (most && Priced.shared(one, other) >= 4);
    }
}
