package org.mingzhang.search;

import java.util.EnumMap;
import java.util.Map;
import org.mingzhang.page.SearchEntry;

/**
 * A project cut into terms.
 *
 * @param entry what it was made of
 * @param terms for every field each term and how often it occurs, as {@link TermBytes}
 * @param text the number of terms in its text
 * @param name the number of terms in its names
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once and never compared
public record Analysed(SearchEntry entry, byte[] terms, int text, int name) {
    /** A choice's term: {@code =year:2024}. */
    static String term(SearchEntry.Choice choice) {
        return "=" + choice.facet().id() + ":" + choice.id();
    }

    /** What every editors' page has among its facets, and no project. */
    static final String PAGE = "=page";

    /** Cuts a project into terms. Depends on nothing else and may run in many threads. */
    public static Analysed of(SearchEntry entry) {
        Cutting cutting = new Cutting();
        entry.names().forEach(cutting::name);
        entry.names().forEach(cutting::text);
        entry.texts().forEach(cutting::text);
        entry.choices().forEach(c -> cutting.of(Field.FACET).add(term(c)));
        if (entry.isPage()) {
            cutting.of(Field.FACET).add(PAGE);
        }
        TermBytes out = new TermBytes();
        for (Field field : Field.values()) {
            cutting.of(field).write(out, field.counted());
        }
        return new Analysed(
                entry,
                out.finished(),
                cutting.of(Field.TEXT).length(),
                cutting.of(Field.NAME).length());
    }

    private static final class Cutting {
        private final Map<Field, Counts> counts = new EnumMap<>(Field.class);

        Counts of(Field field) {
            return counts.computeIfAbsent(field, f -> new Counts());
        }

        void text(String text) {
            Cut cut = Cut.of(text);
            for (long pair : cut.pairs()) {
                of(Field.TEXT).add(pair);
            }
            for (long character : cut.characters()) {
                of(Field.PIECE).add(character);
            }
            cut.words().forEach(of(Field.TEXT)::add);
            cut.pieces().forEach(of(Field.PIECE)::add);
            cut.values().forEach(of(Field.VALUE)::add);
        }

        void name(String name) {
            Tokenizer.scan(Folding.text(name), new Name());
        }

        /** What is indexed of a name. */
        private final class Name implements Tokenizer.Sink {
            private int run = -1;

            @Override
            public void pair(Tokenizer.Place place, int first, int second) {
                of(Field.NAME).add(Counts.pair(first, second));
                if (run != place.run()) {
                    of(Field.NAME).add(first);
                }
                run = place.run();
                of(Field.NAME).add(second);
            }

            @Override
            public void alone(Tokenizer.Place place, int character) {
                of(Field.NAME).add(character);
            }

            @Override
            public void word(Tokenizer.Place place, String term) {
                of(Field.NAME).add(term);
            }
        }
    }
}
