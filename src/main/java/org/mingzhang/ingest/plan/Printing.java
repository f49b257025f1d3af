package org.mingzhang.ingest.plan;

import org.mingzhang.ingest.FormDraft;
import org.mingzhang.ingest.form.DocumentDraft;

/**
 * What the forms of a document have in common: a file that prints forms of several years or stages becomes several documents.
 *
 * @param year fiscal year
 * @param stage stage
 */
record Printing(int year, String stage) {
    /** Most of the document. */
    static Printing of(DocumentDraft document) {
        return new Printing(document.year(), document.stage());
    }

    /** A form; one that prints no year is of the document's. */
    static Printing of(DocumentDraft document, FormDraft form) {
        return new Printing(form.year() == 0 ? document.year() : form.year(), form.stage());
    }

    /** {@code 2024-target}. */
    @Override
    public String toString() {
        return year + "-" + stage;
    }
}
