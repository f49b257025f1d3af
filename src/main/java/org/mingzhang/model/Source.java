package org.mingzhang.model;

import java.util.List;

/**
 * The printed place of a disclosure.
 *
 * @param document id of the document
 * @param forms which of its printed forms, from 1; several for a form printed more than once
 */
public record Source(String document, List<Integer> forms) {
    public Source {
        forms = List.copyOf(forms);
    }
}
