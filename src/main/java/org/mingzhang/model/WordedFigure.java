package org.mingzhang.model;

import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeSet;

/**
 * The one number in a text, with the words that change it: 每月≥2次, 约100人, 提高5%. It compares only with a number under the same words.
 *
 * @param words what changes the number
 * @param name all that is printed around the number and its unit
 * @param number the number without them
 */
public record WordedFigure(Set<String> words, String name, NumberMeasure number) {
    private static final String EVERY_MONTH = "每月";
    private static final String DAY = "日";

    public WordedFigure {
        words = Set.copyOf(new TreeSet<>(words));
    }

    static WordedFigure dayOfEveryMonth(Bound bound, BigDecimal day) {
        return new WordedFigure(Set.of(EVERY_MONTH), EVERY_MONTH, new NumberMeasure(bound, day, DAY));
    }

    /** Whether it is a day that comes back every month, 每月25日前, and no count of days. */
    public boolean recurringDay() {
        return words.equals(Set.of(EVERY_MONTH)) && number.unit().equals(DAY);
    }
}
