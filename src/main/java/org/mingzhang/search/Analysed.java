package org.mingzhang.search;

import org.mingzhang.page.SearchEntry;

/**
 * A project cut into terms.
 *
 * @param entry what it was made of
 * @param terms for every field each term and how often it occurs, as {@link TermBytes}
 * @param text the number of terms in its text
 * @param name the number of terms in its names
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once and never compared
public record Analysed(SearchEntry entry, byte[] terms, int text, int name) {
    /** A choice's term: {@code =year:2024}. */
    static String term(SearchEntry.Choice choice) {
        return "=" + choice.facet().id() + ":" + choice.id();
    }

    /** What every editors' page has among its facets, and no project. */
    static final String PAGE = "=page";

    /** Cuts a project into terms. Depends on nothing else and may run in many threads. */
    public static Analysed of(SearchEntry entry) {
        Cut cut = new Cut();
        entry.names().forEach(cut::name);
        entry.texts().forEach(cut::text);
        entry.choices().forEach(choice -> cut.facet(term(choice)));
        if (entry.isPage()) {
            cut.facet(PAGE);
        }
        return new Analysed(entry, cut.finished(), cut.textLength(), cut.nameLength());
    }
}
