package org.mingzhang.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mingzhang.model.NumberMeasure;
import org.mingzhang.model.Unit;

/** Gathers the indicators that bear one of a few names, project by project. It keeps few rows a name and counts the others. */
public final class IndicatorSurvey {
    /** How many rows are kept of a name: those of the largest budgets, as many as fit on a printed page. */
    public static final int ROWS = 16;

    private static final Comparator<IndicatorUse> IN_ORDER = Comparator.comparing(IndicatorUse::project)
            .thenComparing(u -> -u.form().year())
            .thenComparing(u -> u.form().stage())
            .thenComparing(u -> u.indicator().sequence());
    private static final Comparator<IndicatorUse> LARGEST_FIRST = Comparator.comparing(
                    (IndicatorUse u) -> u.form().budget())
            .reversed()
            .thenComparing(IN_ORDER);

    private final Map<String, Gathered> names = new LinkedHashMap<>();

    /** Gathers for these names. */
    public IndicatorSurvey(Collection<String> names) {
        names.forEach(name -> this.names.put(name, new Gathered(name)));
    }

    /** Adds what one project has of the names. */
    public void add(Collection<IndicatorUse> project) {
        Set<String> seen = new TreeSet<>();
        for (IndicatorUse use : project) {
            Optional.ofNullable(names.get(use.name())).ifPresent(g -> g.add(use, seen.add(use.name())));
        }
    }

    /** Every name, on most projects first. */
    public List<ComparedIndicator> compared() {
        return names.values().stream()
                .map(Gathered::compared)
                .sorted(Comparator.comparing(ComparedIndicator::projects)
                        .reversed()
                        .thenComparing(ComparedIndicator::name))
                .toList();
    }

    private static final class Gathered {
        private final String name;
        private final Map<String, Range> units = new TreeMap<>();
        private final TreeSet<IndicatorUse> largest = new TreeSet<>(LARGEST_FIRST);
        private int projects;
        private int uses;
        private int words;
        private int reported;

        Gathered(String name) {
            this.name = name;
        }

        void add(IndicatorUse use, boolean firstOfProject) {
            projects += firstOfProject ? 1 : 0;
            uses++;
            reported += use.indicator().reported() && use.indicator().verdict() != Verdict.RESTATED ? 1 : 0;
            if (use.indicator().target() instanceof NumberMeasure number) {
                units.merge(Unit.of(number.unit()).base(), Range.of(number), Range::with);
            } else {
                words++;
            }
            largest.add(use);
            if (largest.size() > ROWS) {
                largest.pollLast();
            }
        }

        ComparedIndicator compared() {
            List<ComparedIndicator.Spread> spreads = units.values().stream()
                    .sorted(Comparator.comparing(Range::count).reversed())
                    .map(Range::told)
                    .toList();
            List<IndicatorUse> rows = new ArrayList<>(largest);
            rows.sort(Comparator.comparing(Gathered::unit)
                    .thenComparing(Gathered::value)
                    .thenComparing(IN_ORDER));
            return new ComparedIndicator(name, projects, uses, words, reported, spreads, rows);
        }

        /** Numbers before words. */
        private static String unit(IndicatorUse use) {
            return use.indicator().target() instanceof NumberMeasure n
                    ? Unit.of(n.unit()).base()
                    : Character.toString(Character.MAX_VALUE);
        }

        private static BigDecimal value(IndicatorUse use) {
            return use.indicator().target() instanceof NumberMeasure n ? inBase(n) : BigDecimal.ZERO;
        }
    }

    private static BigDecimal inBase(NumberMeasure number) {
        return Unit.of(number.unit()).inBase(number.value());
    }

    private record Range(NumberMeasure least, NumberMeasure most, int count, boolean mixed) {
        static Range of(NumberMeasure number) {
            return new Range(number, number, 1, false);
        }

        Range with(Range other) {
            NumberMeasure low = inBase(other.least).compareTo(inBase(least)) < 0 ? other.least : least;
            NumberMeasure high = inBase(other.most).compareTo(inBase(most)) > 0 ? other.most : most;
            boolean unlike = mixed || other.mixed || !sign(least).equals(sign(other.least));
            return new Range(low, high, count + other.count, unlike);
        }

        /** One figure that is a floor here and a ceiling there is told without its signs. */
        ComparedIndicator.Spread told() {
            boolean bare = mixed && inBase(least).compareTo(inBase(most)) == 0;
            return new ComparedIndicator.Spread(
                    (bare ? "" : sign(least)) + least.valueText() + least.unit(),
                    (bare ? "" : sign(most)) + most.valueText() + most.unit(),
                    count,
                    mixed);
        }

        /** An equals sign says no more than the figure. */
        private static String sign(NumberMeasure target) {
            return target.bound().open() ? target.bound().sign() : "";
        }
    }
}
