package org.mingzhang.model;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads {@code [[name of a quantity] comparator] number [unit] [以上|以下|以内…]}, folded. The unit may stand in brackets.
 *
 * <p>Commas are read only where they separate thousands. A leading zero ({@code 007}) is a code, not a number.
 */
final class NumberReader {
    private static final Pattern NUMBER =
            Pattern.compile("-?(?:0|[1-9][0-9]{0,2}(?:,[0-9]{3})+|[1-9][0-9]*)(?:\\.[0-9]+)?");

    private NumberReader() {}

    static Optional<NumberMeasure> read(String folded) {
        Matcher number = NUMBER.matcher(folded);
        int start = start(folded);
        if (start < 0 || !number.region(start, folded.length()).lookingAt()) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(number.group().replace(",", ""));
        return BoundWords.before(folded.substring(0, start))
                .flatMap(before -> withUnit(before, value, folded.substring(number.end())));
    }

    /** The same, with nothing before the comparator. */
    static Optional<NumberMeasure> readUnnamed(String folded) {
        int start = start(folded);
        return start >= 0 && BoundWords.isWord(folded.substring(0, start)) ? read(folded) : Optional.empty();
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

    private static Optional<NumberMeasure> withUnit(Bound before, BigDecimal value, String unitAndWords) {
        String word = BoundWords.lastIn(unitAndWords);
        String unit = Unit.withoutBrackets(BoundWords.without(unitAndWords, word));
        if (!Unit.isKnown(unit) || (word.equals("内") && !UnitWords.isTime(unit))) {
            return Optional.empty();
        }
        return both(before, BoundWords.after(word)).map(bound -> new NumberMeasure(bound, value, unit));
    }

    /** What is said before and after a number together: nothing if one contradicts the other. */
    private static Optional<Bound> both(Bound before, Bound after) {
        if (after == Bound.NONE || after == before) {
            return Optional.of(before);
        }
        return before.open() ? Optional.empty() : Optional.of(after);
    }
}
