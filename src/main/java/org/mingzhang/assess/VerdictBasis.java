package org.mingzhang.assess;

/** What a verdict rests on. */
public enum VerdictBasis {
    /** Two figures were compared. */
    FIGURE("figure"),
    /** Two dates were compared. */
    DATE("date"),
    /** A promised word was repeated or denied: a judgement, not a measurement. */
    WORD("word"),
    /** The target's own text was repeated: a span of months, a schedule, a task. */
    TEXT("text"),
    /** No verdict was reached. */
    NONE("");

    private final String id;

    VerdictBasis(String id) {
        this.id = id;
    }

    /** The word in the open data; empty for {@link #NONE}. */
    public String id() {
        return id;
    }
}
