package org.mingzhang.assess;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingzhang.assess.finding.Shown;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.Execution;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.Money;
import org.mingzhang.model.Stage;

/**
 * What a form leaves behind for the rules over its document, small and without its indicators' words.
 *
 * @param results what its results column shows
 * @param worded indicators whose target is words
 * @param repeats indicators whose target is a word out of their own name
 * @param wordedRates indicators that are a share by name and promise it in words
 * @param kinds the kinds of indicators it has
 * @param costWords whether it has cost indicators and all of them are words
 * @param scheme its categories with the points of each, {@code 产出指标 50; 效益指标 30}; empty if points are not printed throughout
 * @param money what its row for all money prints, or null; null for a monitoring form, whose year is not over
 * @param previousBudget last year's budget, or null
 * @param previousExecuted what was spent last year, or null
 * @param fingerprint its indicators
 * @param citations what it cites
 * @param budgeting how it breaks its amount down
 * @param otherMoney 其他资金 of the year, or null
 * @param recurring whether it calls itself recurring (经常性)
 * @param goal hash of the printed goal of the year, or null
 * @param unit hash of the printed implementing unit, or null
 */
public record FormFacts(
        Results results,
        Tally worded,
        int repeats,
        int wordedRates,
        Set<Kinds> kinds,
        boolean costWords,
        String scheme,
        @Nullable Execution money,
        @Nullable Money previousBudget,
        @Nullable Money previousExecuted,
        Fingerprint fingerprint,
        List<Citation> citations,
        Budgeting budgeting,
        @Nullable Money otherMoney,
        boolean recurring,
        @Nullable Long goal,
        @Nullable Long unit) {

    /** The facts of a form. */
    public static FormFacts of(AssessedDisclosure assessed) {
        Disclosure printed = assessed.disclosure();
        List<AssessedIndicator> indicators = assessed.indicators();
        List<AssessedIndicator> cost = indicators.stream().filter(Kinds::cost).toList();
        return new FormFacts(
                assessed.results(),
                Tally.of(indicators, Kinds::worded),
                Tally.of(indicators, Kinds::repeatsName).count(),
                Tally.of(indicators, i -> Kinds.wordedRate(i.indicator())).count(),
                kinds(indicators),
                !cost.isEmpty() && cost.stream().allMatch(Kinds::worded),
                scheme(printed.indicators()).intern(),
                printed.totalExecution()
                        .filter(total -> printed.stage() != Stage.MONITORING)
                        .orElse(null),
                printed.funding().previousBudget(),
                printed.funding().previousExecuted(),
                Fingerprint.of(indicators),
                printed.legalBasis().stream().map(Citation::of).distinct().toList(),
                Budgeting.of(printed),
                printed.funding().other(),
                Stream.of(printed.nature(), printed.category()).anyMatch(text -> text != null && text.contains("经常性")),
                hash(printed.goal().annual()),
                hash(printed.implementingUnit()));
    }

    private static @Nullable Long hash(@Nullable String text) {
        return text == null || text.isBlank() ? null : (Long) Fingerprint.hash(Same.folded(text));
    }

    private static Set<Kinds> kinds(List<AssessedIndicator> indicators) {
        Set<Kinds> kinds = EnumSet.noneOf(Kinds.class);
        for (Kinds kind : Kinds.values()) {
            if (indicators.stream().anyMatch(kind::fits)) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    private static String scheme(List<Indicator> indicators) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        for (Indicator indicator : indicators) {
            if (indicator.weight() == null) {
                return "";
            }
            sums.merge(indicator.category(), indicator.weight(), BigDecimal::add);
        }
        return sums.entrySet().stream()
                .map(e -> e.getKey() + " " + Shown.number(e.getValue()))
                .collect(Collectors.joining("; "));
    }

    /** How many indicators it has. */
    public int indicators() {
        return fingerprint.size();
    }
}
