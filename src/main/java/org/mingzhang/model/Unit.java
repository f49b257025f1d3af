package org.mingzhang.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a number counts, as far as comparing needs it: 万元, 元 and 亿元 are the same unit but for a power of ten, also inside 万元/户;
 * so are ‰ and %. Two units are commensurable if they are that or name the same thing ({@link Gauge}): 天 and 日, 分钟 and 小时, but not 人 and 人次.
 *
 * @param base the unit without powers of ten: 元/户 for 万元/户, % for ‰, empty for none
 * @param power the power of ten that turns a value into one in {@code base}: 4 for 万元, -1 for ‰
 */
public record Unit(String base, int power) {
    private static final List<Scale> SCALES = List.of(
            new Scale("万亿", 12),
            new Scale("千亿", 11),
            new Scale("百亿", 10),
            new Scale("十亿", 9),
            new Scale("亿", 8),
            new Scale("千万", 7),
            new Scale("百万", 6),
            new Scale("十万", 5),
            new Scale("万", 4),
            new Scale("千", 3),
            new Scale("百", 2));

    private static final int LONGEST = 16;

    private record Scale(String prefix, int power) {}

    /** Takes a unit as printed; width, blanks and enclosing brackets do not matter. */
    public static Unit of(String printed) {
        String[] parts = parts(withoutBrackets(Folded.of(printed)));
        Unit unit = part(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            Unit per = part(parts[i]);
            unit = new Unit(unit.base + "/" + per.base, unit.power - per.power);
        }
        return unit;
    }

    /** Whether values in the two can be compared after conversion. */
    public boolean commensurable(Unit other) {
        return gauge().kind().equals(other.gauge().kind());
    }

    /** A value in this unit on the scale of everything it is commensurable with. */
    public BigDecimal onScale(BigDecimal value) {
        return inBase(value).multiply(gauge().factor());
    }

    /** A value in this unit in another, commensurable one; nothing if that takes more decimals than can be written. */
    public Optional<BigDecimal> in(Unit other, BigDecimal value) {
        BigDecimal one = other.onScale(BigDecimal.ONE);
        try {
            return Optional.of(NumberMeasure.plain(onScale(value).divide(one)));
        } catch (ArithmeticException endless) {
            return Optional.empty();
        }
    }

    private Gauge gauge() {
        return Gauge.of(base).withinAYear();
    }

    /** A value in this unit, converted exactly to {@link #base}. */
    public BigDecimal inBase(BigDecimal value) {
        return NumberMeasure.plain(value.scaleByPowerOfTen(power));
    }

    /** Whether every part counts something that is known; only the first may be missing, as in {@code 20000/人月}. */
    static boolean isKnown(String unit) {
        String[] parts = parts(unit);
        for (int i = 0; i < parts.length; i++) {
            String base = part(parts[i]).base;
            if (!UnitWords.known(base) && !(base.isEmpty() && i == 0)) {
                return false;
            }
        }
        return !unit.endsWith("/");
    }

    /** The longest known unit, in brackets or not, that a text begins with, or empty. */
    static String known(String text) {
        for (int end = Math.min(text.length(), LONGEST); end > 0; end--) {
            if (isKnown(withoutBrackets(text.substring(0, end)))) {
                return text.substring(0, end);
            }
        }
        return "";
    }

    static String withoutBrackets(String folded) {
        return folded.startsWith("(") && folded.endsWith(")") ? folded.substring(1, folded.length() - 1) : folded;
    }

    /** Above the stroke a dot joins, below it divides: 人·次, 元/人·年, 元/(人·年). */
    private static String[] parts(String unit) {
        int stroke = unit.indexOf('/');
        String counted = (stroke < 0 ? unit : unit.substring(0, stroke)).replace("·", "");
        String per = stroke < 0 ? "" : unit.substring(stroke).replace("/(", "/");
        String bare = per.length() < (stroke < 0 ? 0 : unit.length() - stroke) && per.endsWith(")")
                ? per.substring(0, per.length() - 1)
                : per;
        return (counted + bare.replace('·', '/')).split("/", -1);
    }

    private static Unit part(String word) {
        return switch (word) {
            case "百分比" -> new Unit("%", 0);
            case "‰" -> new Unit("%", -1);
            case "‱" -> new Unit("%", -2);
            default -> scaled(word).orElseGet(() -> new Unit(word, 0));
        };
    }

    private static Optional<Unit> scaled(String word) {
        if (UnitWords.known(word)) {
            return Optional.empty();
        }
        return SCALES.stream()
                .filter(scale -> word.startsWith(scale.prefix))
                .findFirst()
                .map(scale -> new Unit(word.substring(scale.prefix.length()), scale.power))
                .filter(unit -> unit.base.isEmpty() || UnitWords.known(unit.base));
    }
}
