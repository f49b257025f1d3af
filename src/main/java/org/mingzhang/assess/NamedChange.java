package org.mingzhang.assess;

import java.util.Set;
import java.util.regex.Pattern;
import org.mingzhang.model.WordedFigure;

/** Words that would change a figure, were they not those of the indicator's own name: 增长6% of a 增长率, 人均380元 of a 人均成本. */
final class NamedChange {
    private static final Set<String> FOR_EACH = Set.of("人均", "户均", "日均", "月均", "周均", "场均", "次均", "年均");
    private static final Set<String> MOVES = Set.of("增长", "下降", "降低", "减少", "提高", "提升", "节约", "节省", "压减");

    private NamedChange() {}

    /** Whether a name says all that changes a figure. */
    static boolean in(String name, WordedFigure figure) {
        return !figure.words().isEmpty() && figure.words().stream().allMatch(word -> says(name, word));
    }

    private static boolean says(String name, String word) {
        return (FOR_EACH.contains(word) && name.contains(word))
                || (MOVES.contains(word)
                        && Pattern.compile(word + "(?:率|幅度|比例)").matcher(name).find());
    }
}
