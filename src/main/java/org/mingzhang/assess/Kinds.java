package org.mingzhang.assess;

import java.util.List;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.TextMeasure;

/** What kind of promise an indicator is, by the printed words of its two upper levels. */
public enum Kinds {
    COST("成本"),
    SATISFACTION("满意度"),
    BENEFIT("效益", "影响"),
    TIME("时效"),
    QUALITY("质量"),
    QUANTITY("数量");

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list
    private final List<String> words;

    Kinds(String... words) {
        this.words = List.of(words);
    }

    /** Its printed word. */
    public String word() {
        return words.getFirst();
    }

    /** Whether either upper level names this kind. */
    public boolean fits(Indicator indicator) {
        for (String word : words) {
            if (indicator.category().contains(word) || indicator.subcategory().contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether either upper level names this kind. */
    public boolean fits(AssessedIndicator assessed) {
        return fits(assessed.indicator());
    }

    /** Whether a quantity is promised: by the second level alone, as the rows of an output category stand under it. */
    public static boolean quantity(AssessedIndicator assessed) {
        return assessed.indicator().subcategory().contains(QUANTITY.word());
    }

    /** Whether the target is a word out of the indicator's own name: 规范 for 规范性. */
    public static boolean repeatsName(AssessedIndicator assessed) {
        return worded(assessed) && repeatsName(assessed.indicator());
    }

    /** The same for one that is known to be words. */
    public static boolean repeatsName(Indicator indicator) {
        String target = Same.name(indicator.target());
        return target.length() >= 2 && Same.name(indicator.name()).contains(target);
    }

    /** Whether the target is words: 及时, 接近0; a text with a figure in it, such as 5*8小时, is none. */
    public static boolean worded(AssessedIndicator assessed) {
        return assessed.target() instanceof TextMeasure text
                && text.text().chars().noneMatch(c -> c >= '1' && c <= '9');
    }
}
