package org.mingzhang.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        Set<Relation> relations = Stream.concat(Stream.of(bare), withoutState(bare, target))
                .flatMap(thing -> new NamedState(thing).relations(target, actual))
                .collect(Collectors.toSet());
        return Stream.of(Relation.WORDS_SAME, Relation.WORDS_DENIED)
                .filter(relations::contains)
                .findFirst()
                .orElse(Relation.WORDS_OTHER);
    }

    /** The name without the promised state at its end: 拨付 of 拨付及时. */
    private static Stream<String> withoutState(String bare, TextMeasure target) {
        return new NamedState(bare)
                .withAndWithout(target.words()).stream()
                        .filter(bare::endsWith)
                        .map(state -> bare.substring(0, bare.length() - state.length()));
    }

    private Stream<Relation> relations(TextMeasure target, TextMeasure actual) {
        return withAndWithout(target.words()).stream()
                .flatMap(promised -> withAndWithout(actual.words()).stream()
                        .map(said -> WordComparer.relation(new TextMeasure(promised), new TextMeasure(said))));
    }

    /** The words, and what is left of them without the end of the thing's name, two characters or more, before or behind them. */
    private List<String> withAndWithout(String words) {
        List<String> found = new ArrayList<>(List.of(words));
        for (int start = 0; start + SHORTEST <= thing.length(); start++) {
            String piece = thing.substring(start);
            if (words.length() > piece.length() && words.startsWith(piece)) {
                found.add(words.substring(piece.length()));
            }
            if (words.length() > piece.length() && words.endsWith(piece)) {
                found.add(words.substring(0, words.length() - piece.length()));
            }
        }
        return found;
    }
}
