package org.mingzhang.assess;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mingzhang.model.NumberMeasure;

/** Counts how often each figure is promised, unit by unit, in bounded memory: of a unit with very many figures only those seen first are counted one by one. */
final class FigureCounts {
    private static final int MOST_FIGURES = 10_000;

    private final Map<String, OfUnit> units = new TreeMap<>();

    void add(NumberMeasure target) {
        NumberMeasure base = target.inBaseUnit();
        units.computeIfAbsent(base.unit(), unit -> new OfUnit(base.value())).add(base.value());
    }

    /** In the unit that most share; empty for no figure. */
    Optional<Commonest> commonest() {
        return units.entrySet().stream()
                .max(Comparator.comparing(unit -> unit.getValue().count))
                .map(unit -> unit.getValue().told(unit.getKey()));
    }

    private static final class OfUnit {
        private final TreeMap<BigDecimal, Integer> counts = new TreeMap<>();
        private BigDecimal least;
        private BigDecimal most;
        private int count;

        OfUnit(BigDecimal first) {
            least = first;
            most = first;
        }

        void add(BigDecimal figure) {
            least = least.min(figure);
            most = most.max(figure);
            count++;
            if (counts.size() < MOST_FIGURES || counts.containsKey(figure)) {
                counts.merge(figure, 1, Integer::sum);
            }
        }

        Commonest told(String unit) {
            BigDecimal usual = counts.entrySet().stream()
                    .max(Map.Entry.<BigDecimal, Integer>comparingByValue()
                            .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                    .map(Map.Entry::getKey)
                    .orElse(least);
            return new Commonest(least, most, usual, unit, count);
        }
    }
}
