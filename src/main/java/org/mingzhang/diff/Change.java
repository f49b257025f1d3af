package org.mingzhang.diff;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is different.
 *
 * @param kind what it is about
 * @param subject the project, document, department or page
 * @param place where in it: form, indicator and field, empty for the whole
 * @param before what was there, or null if it is new
 * @param after what is there now, or null if it is gone
 */
public record Change(
        Kind kind,
        String subject,
        String place,
        @Nullable String before,
        @Nullable String after) {
    /** What a change is about. */
    public enum Kind {
        /** A project as a whole. */
        project,
        /** What is printed or said, in words. */
        field,
        /** An amount, target, result, score or another number. */
        figure,
        /** What the rules see. */
        finding,
        /** A document, or a field of it. */
        document,
        /** A department, or a field of it. */
        department,
        /** An editors' page. */
        page
    }
}
