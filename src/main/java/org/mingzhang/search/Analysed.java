package org.mingzhang.search;

import org.mingzhang.page.SearchEntry;

/** A project cut into terms. */
public final class Analysed {
    private final SearchEntry entry;
    private final Cut cut;

    private Analysed(SearchEntry entry, Cut cut) {
        this.entry = entry;
        this.cut = cut;
    }

    /** Cuts a project into terms. Depends on nothing else and may run in many threads. */
    public static Analysed of(SearchEntry entry) {
        Cut cut = new Cut();
        entry.names().forEach(cut::name);
        entry.texts().forEach(cut::text);
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
