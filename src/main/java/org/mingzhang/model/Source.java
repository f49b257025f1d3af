package org.mingzhang.model;

import java.util.List;

/**
 * The printed place of a disclosure.
 *
 * @param document id of the document
 * @param forms which of its printed forms, from 1; several for a form printed more than once
 * @param misprints words that are misprinted there and stand as they are printed
 */
public record Source(String document, List<Integer> forms, List<String> misprints) {
    public Source {
        forms = List.copyOf(forms);
        misprints = List.copyOf(misprints);
    }

    /** A form without misprints. */
    public Source(String document, List<Integer> forms) {
        this(document, forms, List.of());
    }
}
