package org.mingzhang.releases;

import org.jspecify.annotations.Nullable;

/**
 * One thing that a release changed.
 *
 * @param kind what happened
 * @param about what kind of thing it happened to: {@code project}, {@code document} or {@code department}
 * @param subject its id
 * @param title what it is called
 * @param place where in it; empty for the whole
 * @param before what was there, or null if there was nothing or it is not known
 * @param after what is there, or null if there is nothing or it is not known
 */
public record NotedChange(
        Kind kind,
        String about,
        String subject,
        String title,
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
}
