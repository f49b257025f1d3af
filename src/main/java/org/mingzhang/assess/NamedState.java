package org.mingzhang.assess;

import java.util.regex.Pattern;
import org.mingzhang.model.Relation;
import org.mingzhang.model.TextMeasure;

/** A state printed with what the indicator's name says it is a state of: in 系统运行情况 the words 运行正常 are 正常, in 拨付及时性 及时拨付 is 及时. */
final class NamedState {
    private static final Pattern TAIL = Pattern.compile("(?:的)?(?:情况|状况|状态|程度|结果|效果|质量|性|率|度)$");
    private static final Pattern JOINED = Pattern.compile("[、/]|和(?!谐)|及(?!时|格)|(?<!参)与|或");
    private static final int SHORTEST = 2;

    private final String thing;

    private NamedState(String thing) {
        this.thing = thing;
    }

    /** The relation of two texts once the thing is left out of both; of other words where that says nothing. */
    static Relation relation(String name, TextMeasure target, TextMeasure actual) {
        if (JOINED.matcher(name).find() || target.placeholder() || target.namesBound()) {
            return Relation.WORDS_OTHER;
        }
        String bare = TAIL.matcher(Same.name(name)).replaceFirst("");
        NamedState whole = new NamedState(bare);
        String promised = whole.without(target.words());
        String thing = bare.endsWith(promised) ? bare.substring(0, bare.length() - promised.length()) : bare;
        NamedState state = new NamedState(thing);
        Relation relation = WordComparer.relation(
                new TextMeasure(state.without(target.words())), new TextMeasure(state.without(actual.words())));
        return relation == Relation.WORDS_SAME || relation == Relation.WORDS_DENIED ? relation : Relation.WORDS_OTHER;
    }

    /** The words without the end of the thing's name, two characters or more, before or behind them. */
    private String without(String words) {
        for (int start = 0; start + SHORTEST <= thing.length(); start++) {
            String piece = thing.substring(start);
            if (words.length() > piece.length() && words.startsWith(piece)) {
                return words.substring(piece.length());
            }
            if (words.length() > piece.length() && words.endsWith(piece)) {
                return words.substring(0, words.length() - piece.length());
            }
        }
        return words;
    }
}
