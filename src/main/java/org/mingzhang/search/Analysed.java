package org.mingzhang.search;

import java.util.List;
import java.util.stream.Stream;
import org.mingzhang.page.SearchEntry;
import org.mingzhang.search.lucene.LuceneIndex;
import org.mingzhang.search.text.Cut;
import org.mingzhang.search.text.Field;
import org.mingzhang.search.text.TermBytes;

/** A project cut into terms. */
public final class Analysed {
    /** What every page has among its choices, and no project. */
    static final String PAGE = "=page";

    private final SearchEntry entry;
    private final byte[] terms;
    private final int text;
    private final int name;

    private Analysed(SearchEntry entry, Cut cut) {
        this.entry = entry;
        this.terms = terms(entry, cut);
        this.text = LuceneIndex.norm(cut.textLength());
        this.name = LuceneIndex.norm(cut.nameLength());
    }

    /** Cuts a project into terms. Depends on nothing else and may run in many threads. */
    public static Analysed of(SearchEntry entry) {
        Cut cut = new Cut();
        entry.names().forEach(cut::name);
        entry.texts().forEach(cut::text);
        cut.finish();
        return new Analysed(entry, cut);
    }

    private static byte[] terms(SearchEntry entry, Cut cut) {
        TermBytes out = new TermBytes();
        for (Field field : Field.values()) {
            if (field == Field.FACET) {
                List<String> choices = choices(entry);
                out.field(choices.size());
                choices.forEach(choice -> out.term(choice, 1));
            } else {
                cut.of(field).write(field.counted(), out);
            }
        }
        return out.finished();
    }

    /** The terms of what a project, or another page, has: {@code =year:2024}. */
    private static List<String> choices(SearchEntry entry) {
        Stream<String> chosen =
                entry.choices().stream().map(choice -> "=" + choice.facet().id() + ":" + choice.id());
        return Stream.concat(entry.isPage() ? Stream.of(PAGE) : Stream.of(), chosen)
                .distinct()
                .toList();
    }

    /** What it was made of. */
    public SearchEntry entry() {
        return entry;
    }

    /** Its terms of every field in order, as {@link TermBytes}. */
    byte[] terms() {
        return terms;
    }

    /** The norm of its text. */
    int text() {
        return text;
    }

    /** The norm of its names. */
    int name() {
        return name;
    }
}
