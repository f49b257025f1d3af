package org.mingzhang.model;

import org.jspecify.annotations.Nullable;

/**
 * A page written by the editors, such as the methodology.
 *
 * @param id slug, its address
 * @param title its first heading
 * @param body everything below the title
 * @param description what it is about in a sentence, or null
 * @param order its place among the pages; those without one have a number after all others
 */
public record EditorsPage(
        String id, String title, Markup body, @Nullable String description, int order) {}
