package org.mingzhang.releases;

import org.jspecify.annotations.Nullable;

/**
 * One thing that a release changed.
 *
 * @param kind what happened
 * @param subject what it happened to
 * @param place where in it; empty for the whole
 * @param before what was there, or null if there was nothing or it is not known
 * @param after what is there, or null if there is nothing or it is not known
 */
public record NotedChange(
        Kind kind,
        Subject subject,
        String place,
        @Nullable String before,
        @Nullable String after) {
    /** What happened. */
    public enum Kind {
        /** It was not there before. */
        added,
        /** It says something else than before. */
        corrected,
        /** It is not there any more. */
        withdrawn
    }

    /**
     * A thing that releases change.
     *
     * @param about what kind of thing: {@code project}, {@code document} or {@code department}
     * @param id its id
     * @param title what it is called
     * @param department the id of its department; empty where that is not known
     */
    public record Subject(String about, String id, String title, String department) {
        /** What tells it from all others: {@code project yuanlinju/gongyuan}. */
        public String key() {
            return about + " " + id;
        }
    }
}
