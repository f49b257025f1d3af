package org.mingzhang.model;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads {@code ≥2万元且≤5万元} and {@code 3-5次}, folded.
 *
 * <p>A unit printed once, at the end, belongs to both. Two bare numbers with a hyphen ({@code 3-5}) and two days, months or years
 * ({@code 3-5日}, {@code 2023-2024年}) may belong to a calendar and are not read.
 */
final class RangeReader {
    private static final Pattern BETWEEN = Pattern.compile("([0-9.,]+)([^0-9.,~至到–-]*)([~至到–-])([0-9.,]+)(.*)");

    private static final Pattern AND =
            Pattern.compile("[,;]?(?:并且|且)|[,;、]|(?<=[0-9%元天次人个家件])(?=小于|低于|少于|不超过|不高于|不大于|[<≤])");

    private static final Set<String> CALENDAR = Set.of("日", "月", "年");

    private RangeReader() {}

    static Optional<RangeMeasure> read(String folded) {
        Matcher between = BETWEEN.matcher(folded);
        return between.matches() ? fromTo(between) : twoBounds(folded);
    }

    private static Optional<RangeMeasure> fromTo(Matcher between) {
        boolean hyphen = between.group(3).equals("-") || between.group(3).equals("–");
        String unit = between.group(5);
        if ((unit.isEmpty() && hyphen) || CALENDAR.contains(unit)) {
            return Optional.empty();
        }
        return range("≥" + between.group(1) + between.group(2), "≤" + between.group(4) + unit);
    }

    private static Optional<RangeMeasure> twoBounds(String folded) {
        Matcher and = AND.matcher(folded);
        while (and.find()) {
            Optional<RangeMeasure> range = range(folded.substring(0, and.start()), folded.substring(and.end()));
            if (range.isPresent()) {
                return range;
            }
        }
        return Optional.empty();
    }

    private static Optional<RangeMeasure> range(String one, String other) {
        return NumberReader.read(one)
                .flatMap(a -> NumberReader.readUnnamed(other).flatMap(b -> range(a, b)));
    }

    private static Optional<RangeMeasure> range(NumberMeasure one, NumberMeasure other) {
        if (one.bound().ceiling()) {
            return other.bound().floor() ? between(other, one) : Optional.empty();
        }
        return one.bound().floor() && other.bound().ceiling() ? between(one, other) : Optional.empty();
    }

    private static Optional<RangeMeasure> between(NumberMeasure from, NumberMeasure to) {
        if (from.unit().equals(to.unit()) || from.unit().isEmpty()) {
            return ordered(from, to, to.unit());
        }
        NumberMeasure upper = to.inBaseUnit();
        NumberMeasure scaled = from.inBaseUnit();
        NumberMeasure lower = scaled.unit().isEmpty() ? scaled.in(upper.unit()) : scaled;
        return lower.unit().equals(upper.unit()) ? ordered(lower, upper, upper.unit()) : Optional.empty();
    }

    private static Optional<RangeMeasure> ordered(NumberMeasure from, NumberMeasure to, String unit) {
        int order = from.value().compareTo(to.value());
        boolean strict = from.bound() == Bound.MORE_THAN || to.bound() == Bound.LESS_THAN;
        return order > 0 || (order == 0 && strict)
                ? Optional.empty()
                : Optional.of(new RangeMeasure(from.bound(), from.value(), to.bound(), to.value(), unit));
    }
}
