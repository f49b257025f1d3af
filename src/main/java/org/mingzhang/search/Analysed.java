package org.mingzhang.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mingzhang.page.SearchEntry;

/**
 * A project cut into terms.
 *
 * @param entry what it was made of
 * @param terms for every field each term and how often it occurs
 */
public record Analysed(SearchEntry entry, Map<Field, SortedMap<String, Integer>> terms) {
    /** Counts beyond this are cut; the browser has 16 bits for them. */
    private static final int MOST = 65_535;

    /** A choice's term: {@code =year:2024}. */
    static String term(SearchEntry.Choice choice) {
        return "=" + choice.facet().id() + ":" + choice.id();
    }

    /** Cuts a project into terms. Depends on nothing else and may run in many threads. */
    public static Analysed of(SearchEntry entry) {
        Map<Field, SortedMap<String, Integer>> terms = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            terms.put(field, new TreeMap<>());
        }
        Analysed analysed = new Analysed(entry, terms);
        entry.names().forEach(analysed::addName);
        entry.names().forEach(analysed::addText);
        entry.texts().forEach(analysed::addText);
        entry.choices().forEach(c -> analysed.once(Field.FACET, term(c)));
        return analysed;
    }

    /** The number of occurrences in a field. */
    int length(Field field) {
        return in(field).values().stream().mapToInt(Integer::intValue).sum();
    }

    SortedMap<String, Integer> in(Field field) {
        SortedMap<String, Integer> found = terms.get(field);
        return found == null ? new TreeMap<>() : found;
    }

    private void addText(String text) {
        String folded = Folding.fold(text).text();
        for (Tokenizer.Token token : Tokenizer.tokens(folded)) {
            if (token.kind() == Tokenizer.Kind.TERM) {
                count(Field.TEXT, token.term());
            }
            if (token.run() >= 0) {
                characters(token).forEach(c -> once(Field.CHARACTER, c));
            }
        }
        Values.values(folded).forEach(v -> count(Field.VALUE, v.term()));
    }

    private void addName(String name) {
        int end = 0;
        for (Tokenizer.Token token : Tokenizer.tokens(Folding.fold(name).text())) {
            if (token.kind() == Tokenizer.Kind.TERM) {
                count(Field.NAME, token.term());
            }
            if (token.run() >= 0) {
                int from = end;
                int skip = token.start() < from ? 1 : 0;
                characters(token).stream().skip(skip).forEach(c -> count(Field.NAME, c));
                end = token.end();
            }
        }
    }

    private static List<String> characters(Tokenizer.Token token) {
        return token.term().codePoints().mapToObj(Character::toString).toList();
    }

    private void count(Field field, String term) {
        in(field).merge(term, 1, (had, one) -> Math.min(MOST, had + one));
    }

    private void once(Field field, String term) {
        in(field).put(term, 1);
    }
}
