package org.mingzhang.search;

/** The parts of the Lucene index. A term's form tells where it can occur: see {@code docs/search.md}, "Fields". */
enum Field {
    /** Everything that is searched: pairs of characters and words. */
    TEXT(true),
    /** The names: pairs of characters, single characters and words. */
    NAME(true),
    /** Document numbers, amounts and values with a bound, in their one spelling. */
    VALUE(false),
    /** Every single Chinese character of everything that is searched. */
    CHARACTER(false),
    /** What results are narrowed down by: {@code =year:2024}. */
    FACET(false);

    private final boolean norms;

    Field(boolean norms) {
        this.norms = norms;
    }

    /** The name in Lucene. */
    String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether long texts weigh less. */
    boolean norms() {
        return norms;
    }
}
