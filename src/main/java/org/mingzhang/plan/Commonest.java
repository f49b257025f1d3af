package org.mingzhang.plan;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mingzhang.assess.IndicatorUse;
import org.mingzhang.model.NumberMeasure;

/**
 * What several targets come to in the unit that most of them share, without their bounds.
 *
 * @param least the smallest figure
 * @param most the largest
 * @param usual the one that stands most often, the smallest of several
 */
record Commonest(String least, String most, String usual) {
    /** Nothing unless two figures at least differ. */
    static Optional<Commonest> of(List<IndicatorUse> uses) {
        Map<String, List<NumberMeasure>> units = uses.stream()
                .map(u -> u.indicator().target())
                .filter(NumberMeasure.class::isInstance)
                .map(NumberMeasure.class::cast)
                .collect(Collectors.groupingBy(NumberMeasure::unit, TreeMap::new, Collectors.toList()));
        return units.values().stream().max(Comparator.comparing(List::size)).flatMap(Commonest::told);
    }

    private static Optional<Commonest> told(List<NumberMeasure> numbers) {
        TreeMap<BigDecimal, Integer> counts = new TreeMap<>();
        numbers.forEach(n -> counts.merge(n.value(), 1, Integer::sum));
        if (counts.size() < 2) {
            return Optional.empty();
        }
        String unit = numbers.getFirst().unit();
        BigDecimal usual = counts.entrySet().stream()
                .max(Map.Entry.<BigDecimal, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElseThrow();
        return Optional.of(
                new Commonest(written(counts.firstKey(), unit), written(counts.lastKey(), unit), written(usual, unit)));
    }

    private static String written(BigDecimal value, String unit) {
        return (value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString()) + unit;
    }
}
