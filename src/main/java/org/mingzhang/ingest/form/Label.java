package org.mingzhang.ingest.form;

import java.util.List;

/**
 * A label of a form.
 *
 * @param field the path of what stands beside it, or empty if it is read and not written
 * @param as how it is printed, in the spelling for comparison
 * @param left whether it stands left of a label of the same print; a single one is the right one
 * @param section for legal bases, the heading that is written with them
 * @param code where a code goes that is printed with the value; empty if none is
 * @param source for a part of an amount, whose money it is
 */
record Label(
        String field,
        List<String> as,
        Type type,
        boolean required,
        boolean left,
        String section,
        String code,
        String source) {
    /** What stands beside a label. */
    enum Type {
        TEXT,
        AMOUNT,
        DATE,
        FLAG,
        PROSE,
        BASIS,
        HEADING,
        PERSONAL
    }

    /** Whether its values are paragraphs. */
    boolean prose() {
        return type == Type.PROSE || type == Type.BASIS;
    }
}
