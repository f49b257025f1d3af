package org.mingzhang.search;

import org.mingzhang.page.SearchEntry;

/** A project cut into terms. */
public final class Analysed {
    /** What every editors' page has among its facets, and no project. */
    static final String PAGE = "=page";

    private final SearchEntry entry;
    private final Cut cut;

    private Analysed(SearchEntry entry, Cut cut) {
        this.entry = entry;
        this.cut = cut;
    }

    /** A choice's term: {@code =year:2024}. */
    static String term(SearchEntry.Choice choice) {
        return "=" + choice.facet().id() + ":" + choice.id();
    }

    /** Cuts a project into terms. Depends on nothing else and may run in many threads. */
    public static Analysed of(SearchEntry entry) {
        Cut cut = new Cut();
        entry.names().forEach(cut::name);
        entry.texts().forEach(cut::text);
        entry.choices().forEach(choice -> cut.facet(term(choice)));
        if (entry.isPage()) {
            cut.facet(PAGE);
        }
        cut.finish();
        return new Analysed(entry, cut);
    }

    /** What it was made of. */
    public SearchEntry entry() {
        return entry;
    }

    /** Its terms. */
    Cut cut() {
        return cut;
    }
}
