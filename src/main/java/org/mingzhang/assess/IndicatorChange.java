package org.mingzhang.assess;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingzhang.model.Bound;
import org.mingzhang.model.DateMeasure;
import org.mingzhang.model.Measure;
import org.mingzhang.model.NumberMeasure;

/**
 * How one indicator's promise differs between two disclosures of a project. Indicators are the same if they bear the same name.
 *
 * @param before on the earlier form, or null if it was not there
 * @param after on the later form, or null if it is gone
 * @param kind what happened to the target
 */
public record IndicatorChange(
        @Nullable AssessedIndicator before, @Nullable AssessedIndicator after, Kind kind) {

    /** What happened to a target. */
    public enum Kind {
        /** It means the same; a unit that only one of them prints makes no difference. */
        SAME,
        /** Only the later form has it. */
        ADDED,
        /** Only the earlier form has it. */
        DROPPED,
        /** A floor went down or a ceiling up. */
        LOOSENED,
        /** A floor went up or a ceiling down. */
        TIGHTENED,
        /** A floor became a ceiling or the other way round. */
        FLIPPED,
        /** It differs in another way. */
        CHANGED;

        private final String id = name().toLowerCase(Locale.ROOT);

        /** The word in keys of texts. */
        public String id() {
            return id;
        }
    }

    /** Every indicator of either form: those of the later form in its order, then those that are gone. */
    public static List<IndicatorChange> between(AssessedDisclosure earlier, AssessedDisclosure later) {
        Map<String, List<AssessedIndicator>> left = new LinkedHashMap<>();
        earlier.indicators()
                .forEach(i ->
                        left.computeIfAbsent(name(i), n -> new ArrayList<>()).add(i));
        List<IndicatorChange> changes = new ArrayList<>();
        for (AssessedIndicator after : later.indicators()) {
            List<AssessedIndicator> candidates = left.getOrDefault(name(after), List.of());
            changes.add(of(candidates.isEmpty() ? null : candidates.removeFirst(), after));
        }
        left.values().stream().flatMap(Collection::stream).forEach(gone -> changes.add(of(gone, null)));
        return changes;
    }

    /** What happened to one indicator; one of the two forms has it at least. */
    public static IndicatorChange of(@Nullable AssessedIndicator before, @Nullable AssessedIndicator after) {
        return new IndicatorChange(before, after, kind(before, after));
    }

    private static Kind kind(@Nullable AssessedIndicator before, @Nullable AssessedIndicator after) {
        if (before == null) {
            return Kind.ADDED;
        }
        return after == null ? Kind.DROPPED : kind(before.target(), after.target());
    }

    private static Kind kind(Measure before, Measure after) {
        if (before.equals(after)) {
            return Kind.SAME;
        }
        if (before instanceof DateMeasure b && after instanceof DateMeasure a && sameTime(b, a)) {
            return Kind.SAME;
        }
        return before instanceof NumberMeasure b && after instanceof NumberMeasure a ? kind(b, a) : Kind.CHANGED;
    }

    /** An equals sign before a time makes no difference. */
    private static boolean sameTime(DateMeasure before, DateMeasure after) {
        return !before.bound().open()
                && !after.bound().open()
                && Objects.equals(before.year(), after.year())
                && before.from().equals(after.from())
                && before.to().equals(after.to());
    }

    private static Kind kind(NumberMeasure before, NumberMeasure after) {
        if (before.repeats(after)) {
            return Kind.SAME;
        }
        if (!before.unit().equals(after.unit())) {
            return Kind.CHANGED;
        }
        Bound was = before.bound();
        Bound is = after.bound();
        if ((was.floor() && is.ceiling()) || (was.ceiling() && is.floor())) {
            return Kind.FLIPPED;
        }
        int higher = after.value().compareTo(before.value());
        if (higher == 0 || was != is || !was.open()) {
            return Kind.CHANGED;
        }
        return higher > 0 == was.floor() ? Kind.TIGHTENED : Kind.LOOSENED;
    }

    /** What tells one indicator from another: its name without blanks. */
    public static String name(AssessedIndicator indicator) {
        String name = indicator.indicator().name();
        return name.chars().noneMatch(IndicatorChange::isBlank)
                ? name
                : name.chars()
                        .filter(c -> !isBlank(c))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isBlank(int c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }
}
