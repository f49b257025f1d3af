package org.mingzhang.assess;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingzhang.model.Bound;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.Likeness;
import org.mingzhang.model.Measure;
import org.mingzhang.model.NumberMeasure;
import org.mingzhang.model.Unit;

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
        /** It means the same, see {@link Likeness#SAME}. */
        SAME,
        /** Only the later form has it. */
        ADDED,
        /** Only the earlier form has it. */
        DROPPED,
        /** A floor went down or a ceiling up, where less is plainly asked for. */
        LOOSENED,
        /** A floor went up or a ceiling down, where more is plainly asked for. */
        TIGHTENED,
        /** A floor became a ceiling or the other way round. */
        FLIPPED,
        /** It differs in another way. */
        CHANGED,
        /** The figure is the same and its sign is printed on one of the two only, or is another. */
        RESPELLED;

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
        int then = earlier.disclosure().year();
        int now = later.disclosure().year();
        for (AssessedIndicator after : later.indicators()) {
            List<AssessedIndicator> candidates = left.getOrDefault(name(after), List.of());
            changes.add(of(candidates.isEmpty() ? null : candidates.removeFirst(), then, after, now));
        }
        left.values().stream().flatMap(Collection::stream).forEach(gone -> changes.add(of(gone, then, null, now)));
        return changes;
    }

    /** What happened to one indicator from a form of one year to a form of another; one of the two has it at least. */
    public static IndicatorChange of(
            @Nullable AssessedIndicator before, int formerYear, @Nullable AssessedIndicator after, int laterYear) {
        if (before == null) {
            return new IndicatorChange(null, after, Kind.ADDED);
        }
        if (after == null) {
            return new IndicatorChange(before, null, Kind.DROPPED);
        }
        Likeness likeness = Likeness.of(before.target(), formerYear, after.target(), laterYear);
        Kind kind = kind(likeness, before.target(), after.target());
        boolean moved = kind == Kind.LOOSENED || kind == Kind.TIGHTENED;
        boolean contested = moved && contested(after.indicator(), after.target().bound());
        return new IndicatorChange(before, after, contested ? Kind.CHANGED : kind);
    }

    private static Kind kind(Likeness likeness, Measure before, Measure after) {
        return switch (likeness) {
            case SAME -> Kind.SAME;
            case RESPELLED -> Kind.RESPELLED;
            case OTHER ->
                before instanceof NumberMeasure b && after instanceof NumberMeasure a ? kind(b, a) : Kind.CHANGED;
        };
    }

    /** Neither looser nor tighter for certain: a ceiling on an output, a floor under a cost, what is paid out. */
    private static boolean contested(Indicator indicator, Bound bound) {
        Direction better = Direction.of(indicator);
        return bound.ceiling()
                ? better == Direction.MORE || better == Direction.EITHER
                : better == Direction.LESS || better == Direction.EITHER || better == Direction.UNWANTED;
    }

    private static Kind kind(NumberMeasure before, NumberMeasure after) {
        Unit from = Unit.of(before.unit());
        Unit to = Unit.of(after.unit());
        if (!from.commensurable(to)) {
            return Kind.CHANGED;
        }
        Bound was = before.bound();
        Bound is = after.bound();
        if ((was.floor() && is.ceiling()) || (was.ceiling() && is.floor())) {
            return Kind.FLIPPED;
        }
        int higher = to.onScale(after.value()).compareTo(from.onScale(before.value()));
        if (was != is || !was.open() || yearly(before) != yearly(after)) {
            return Kind.CHANGED;
        }
        return higher > 0 == was.floor() ? Kind.TIGHTENED : Kind.LOOSENED;
    }

    /** Of two prices of which only one is that of a year, the other may be one of anything. */
    private static boolean yearly(NumberMeasure price) {
        return price.unit().endsWith("/年");
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
