package org.mingzhang.model;

import java.util.List;

/**
 * The printed place of a disclosure.
 *
 * @param document id of the document
 * @param forms which of its printed forms, from 1; several for a form printed more than once
 * @param pages on which page of the document each of them begins, or nothing if that is not known
 * @param misprints words that are misprinted there and stand as they are printed
 */
public record Source(String document, List<Integer> forms, List<Integer> pages, List<String> misprints) {
    public Source {
        forms = List.copyOf(forms);
        pages = List.copyOf(pages);
        misprints = List.copyOf(misprints);
    }

    /** A form without misprints on a page that is not known. */
    public Source(String document, List<Integer> forms) {
        this(document, forms, List.of(), List.of());
    }
}
