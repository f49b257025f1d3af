package org.mingzhang.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page written by the editors, such as the methodology.
 *
 * @param id slug, its address
 * @param title its first heading
 * @param body everything below the title
 * @param description what it is about in a sentence, or null
 * @param order its place among the pages; those without one have a number after all others
 * @param translations the same in other languages of the interface, by their tags
 */
public record EditorsPage(
        String id,
        String title,
        Markup body,
        @Nullable String description,
        int order,
        Map<String, Translation> translations) {
    /** With no translation. */
    public EditorsPage(String id, String title, Markup body, @Nullable String description, int order) {
        this(id, title, body, description, order, Map.of());
    }

    public EditorsPage {
        translations = Map.copyOf(translations);
    }

    /**
     * The page in another language.
     *
     * @param title its first heading
     * @param body everything below the title
     * @param description what it is about in a sentence, or null
     */
    public record Translation(
            String title, Markup body, @Nullable String description) {}

    /** The page in a language of the interface, or as it was written if it is not translated. */
    public EditorsPage in(String language) {
        Translation own = translations.get(language);
        return own == null ? this : new EditorsPage(id, own.title, own.body, own.description, order, translations);
    }

    /** The same with its translations. */
    public EditorsPage with(Map<String, Translation> all) {
        return new EditorsPage(id, title, body, description, order, all);
    }
}
