package org.mingzhang.search.lucene;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.lucene.util.SparseFixedBitSet;
import org.mingzhang.search.code.Occurrences;
import org.mingzhang.search.code.Postings;
import org.mingzhang.search.text.Term;
import org.mingzhang.search.text.Tokenizer;

/**
 * Where single Chinese characters occur. Lucene knows those that stand alone and those of names; all others are part of pairs, whose documents are
 * gathered here, for that costs a tenth of indexing them once more.
 */
public final class Characters {
    private final int documents;
    private final Map<Integer, One> characters = new HashMap<>();

    private static final class One {
        private final SparseFixedBitSet found;
        private Postings names = Postings.NONE;

        One(int documents) {
            this.found = new SparseFixedBitSet(documents);
        }

        void add(Postings postings) {
            for (int document : postings.documents()) {
                found.set(document);
            }
        }

        Occurrences occurrences() {
            int[] all = new int[found.cardinality()];
            int document = -1;
            for (int i = 0; i < all.length; i++) {
                document = found.nextSetBit(document + 1);
                all[i] = document;
            }
            return Occurrences.of(Postings.NONE, names, all);
        }
    }

    /**
     * Begins.
     *
     * @param documents the number of documents of the index
     */
    public Characters(int documents) {
        this.documents = documents;
    }

    /** Whether a term is a single Chinese character. */
    public static boolean isOne(String term) {
        int first = term.codePointAt(0);
        return Tokenizer.isHan(first) && term.length() == Character.charCount(first);
    }

    private One of(int character) {
        return characters.computeIfAbsent(character, c -> new One(documents));
    }

    /** Adds both characters of a pair. Those of a longer term stand in its pairs, and others have none. */
    public void addPair(String term, Postings postings) {
        int first = term.codePointAt(0);
        if (Tokenizer.isHan(first) && !Term.isGram(term)) {
            of(first).add(postings);
            of(term.codePointBefore(term.length())).add(postings);
        }
    }

    /** Adds a character where it stands alone and where it is part of a name. */
    public void addOne(String term, Postings alone, Postings names) {
        One one = of(term.codePointAt(0));
        one.add(alone);
        one.names = names;
    }

    /** Hands over every character, in order. */
    public void each(BiConsumer<String, Occurrences> taker) {
        characters.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(e -> taker.accept(
                        Character.toString(e.getKey()), e.getValue().occurrences()));
    }
}
