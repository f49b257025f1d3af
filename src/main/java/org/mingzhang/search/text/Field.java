package org.mingzhang.search.text;

import java.util.List;

/** The parts of the Lucene index. A term's form tells where it can occur: see {@code docs/search.md}, "Fields". */
public enum Field {
    /** Everything that is searched: pairs of characters and words. */
    TEXT(true, true),
    /** The names: pairs of characters, single characters and words. */
    NAME(true, true),
    /** Document numbers, amounts and values with a bound, in their one spelling. */
    VALUE(true, false),
    /** What a text has only in part: up to four characters of a word, values that are cut; and Chinese characters without a neighbour. */
    PIECE(false, false),
    /** What results are narrowed down by: {@code =year:2024}. */
    FACET(false, false);

    private final boolean counted;
    private final boolean norms;

    Field(boolean counted, boolean norms) {
        this.counted = counted;
        this.norms = norms;
    }

    /** Those that have three and four characters as terms too. */
    public static List<Field> withGrams() {
        return List.of(TEXT, NAME);
    }

    /** The name in Lucene. */
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether it matters how often a term occurs. */
    public boolean counted() {
        return counted;
    }

    /** Whether it matters how long the field is. */
    public boolean norms() {
        return norms;
    }
}
