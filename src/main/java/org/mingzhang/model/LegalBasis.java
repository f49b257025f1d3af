package org.mingzhang.model;

import org.jspecify.annotations.Nullable;

/**
 * A law, regulation or notice that a form cites. At least one of title and number is present.
 *
 * @param title without the outermost 《》, or null
 * @param number the document number, 松委〔2021〕12号, or null
 * @param section the printed heading it stands under, or null for 立项依据
 */
public record LegalBasis(
        @Nullable String title,
        @Nullable String number,
        @Nullable String section) {}
