package org.mingzhang.model;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads {@code [words] [comparator] number [unit] [以上|以下|以内…] [words]}, folded, where exactly one number stands. The unit may stand in
 * brackets, and the same amount in another unit behind it: {@code ≥2000米(2公里)}.
 *
 * <p>Commas are read only where they separate thousands. A leading zero ({@code 007}) is a code, not a number.
 */
final class NumberReader {
    private static final Pattern NUMBER =
            Pattern.compile("-?(?:0|[1-9][0-9]{0,2}(?:,[0-9]{3})+|[1-9][0-9]*)(?:\\.[0-9]+)?");
    private static final Pattern BRACKETED = Pattern.compile("(.*[0-9].*[^()])\\(([^()]+)\\)");
    private static final Pattern RECURRING =
            Pattern.compile("每个?月(?:的)?([1-9]|[12][0-9]|3[01])[日号](之前|以前|前)?(?:完成|发放|拨付|报送|支付)?");
    private static final Pattern MINUS = Pattern.compile("([^0-9负零]*)(?:负|零下)(?=[0-9])");
    private static final Pattern YEAR_MONTH = Pattern.compile("(?:19|20)[0-9]{2}\\.(?:0?[1-9]|1[0-2])");

    /** Name days and years as well as count them, so nothing may stand around them. */
    private static final Set<String> CALENDAR = Set.of("月", "日", "年", "季度");

    /** 3万余元, 100多人. */
    private static final Pattern EXCESS = Pattern.compile("([十百千万亿]{0,2})([余多])");

    /** 2小时半, 3万五, 2小时三十分: what stands behind the unit belongs to the number. */
    private static final Pattern GOES_ON = Pattern.compile("半|[一二两三四五六七八九十百]+(?:[分刻秒天月元角米]|个月|个?小时|分钟|$)");

    private NumberReader() {}

    /** A number that stands for itself. */
    static Optional<NumberMeasure> read(String folded) {
        return worded(folded).filter(figure -> figure.words().isEmpty()).map(WordedFigure::number);
    }

    /** The same, with nothing before the comparator. */
    static Optional<NumberMeasure> readUnnamed(String folded) {
        int start = start(folded);
        return start >= 0 && BoundWords.isWord(folded.substring(0, start)) ? read(folded) : Optional.empty();
    }

    /** The one number in a text. */
    static Optional<WordedFigure> worded(String text) {
        String printed = NamedNumbers.spelled(text);
        Matcher minus = MINUS.matcher(printed);
        String folded = minus.lookingAt() && (minus.group(1).isEmpty() || BoundWords.isWord(minus.group(1)))
                ? minus.group(1) + "-" + printed.substring(minus.end())
                : printed;
        Matcher recurring = RECURRING.matcher(folded);
        if (recurring.matches()) {
            Bound bound = recurring.group(2) == null ? Bound.NONE : Bound.AT_MOST;
            return Optional.of(WordedFigure.dayOfEveryMonth(bound, new BigDecimal(recurring.group(1))));
        }
        Matcher bracketed = BRACKETED.matcher(folded);
        return bracketed.matches() && repeats(bracketed) ? one(bracketed.group(1)) : one(folded);
    }

    private static boolean repeats(Matcher bracketed) {
        Optional<NumberMeasure> outer = one(bracketed.group(1)).map(WordedFigure::number);
        if (outer.isEmpty() || outer.get().unit().isEmpty()) {
            return false;
        }
        String inner = bracketed.group(2);
        return Unit.isKnown(inner)
                || one(inner)
                        .map(WordedFigure::number)
                        .filter(again -> again.sameAmount(outer.get()))
                        .isPresent();
    }

    private static Optional<WordedFigure> one(String folded) {
        Matcher number = NUMBER.matcher(folded);
        int start = start(folded);
        if (start < 0 || !number.region(start, folded.length()).lookingAt()) {
            return Optional.empty();
        }
        String after = folded.substring(number.end());
        boolean goesOn = !after.isEmpty() && "., ".indexOf(after.charAt(0)) >= 0;
        if (goesOn || start(after) >= 0) {
            return Optional.empty();
        }
        return one(BoundWords.Before.of(folded.substring(0, start)), number.group(), Tail.of(after));
    }

    private static Optional<WordedFigure> one(BoundWords.Before before, String number, Tail tail) {
        BigDecimal value = new BigDecimal(number.replace(",", ""));
        boolean yearMonth = tail.unit.isEmpty()
                && !before.bound().open()
                && YEAR_MONTH.matcher(number).matches();
        boolean bracketed = before.comparator().isEmpty() && before.name().equals("(") && tail.words.equals(")");
        if (yearMonth || bracketed || !tail.certain() || !certain(before, tail)) {
            return Optional.empty();
        }
        Set<String> words = FigureWords.changing(before.name(), tail.words);
        if (!tail.excess.isEmpty()) {
            words.add(tail.excess);
        }
        return both(before.bound(), BoundWords.after(tail.bound))
                .map(bound -> new WordedFigure(
                        words, before.name() + tail.words, new NumberMeasure(bound, value, tail.unit)));
    }

    private static boolean certain(BoundWords.Before before, Tail tail) {
        if (CALENDAR.contains(tail.unit)) {
            boolean counted = before.name().isEmpty() || !before.comparator().isEmpty();
            return tail.words.isEmpty() && counted && FigureWords.leaveOne(before.name(), "");
        }
        return FigureWords.leaveOne(before.name(), tail.words);
    }

    /**
     * What stands behind a number.
     *
     * @param excess 余 or 多, or empty, behind a power of ten too
     * @param unit the longest unit that is known, without brackets, or empty
     * @param bound a word such as 以上, or empty
     * @param words the rest
     */
    private record Tail(String excess, String unit, String bound, String words) {
        static Tail of(String after) {
            Matcher scaled = EXCESS.matcher(after);
            String excess = scaled.lookingAt() ? scaled.group(2) : "";
            String rest = excess.isEmpty() ? after : scaled.group(1) + after.substring(scaled.end());
            String unit = Unit.known(rest);
            String words = rest.substring(unit.length());
            String bound = BoundWords.firstIn(words);
            return new Tail(excess, Unit.withoutBrackets(unit), bound, words.substring(bound.length()));
        }

        /** Words right behind a number are a unit that is not known; 内 needs a unit of time. */
        boolean certain() {
            boolean known = !unit.isEmpty() || !bound.isEmpty() || words.isEmpty();
            return known
                    && (!bound.equals("内") || UnitWords.isTime(unit))
                    && !GOES_ON.matcher(words).lookingAt();
        }
    }

    /** Where the first number begins, its minus sign included; negative if there is none. */
    private static int start(String folded) {
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c >= '0' && c <= '9') {
                return i > 0 && folded.charAt(i - 1) == '-' ? i - 1 : i;
            }
        }
        return -1;
    }

    /** What is said before and after a number together: nothing if one contradicts the other. */
    private static Optional<Bound> both(Bound before, Bound after) {
        if (after == Bound.NONE || after == before) {
            return Optional.of(before);
        }
        return before.open() ? Optional.empty() : Optional.of(after);
    }
}
