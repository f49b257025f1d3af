package org.mingzhang.search;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mingzhang.page.SearchEntry;
import org.mingzhang.search.files.Spool;
import org.mingzhang.search.text.Counts;
import org.mingzhang.search.text.Folding;
import org.mingzhang.search.text.Term;
import org.mingzhang.search.text.TermBytes;

/**
 * Three and four characters as terms, wherever each two of them are a pair that very many projects have. On a large site a query for 绩效评价 then
 * asks for one list, which is shorter than those of 绩效 and 评价. Which pairs those are is known when all projects are, so texts wait on disk.
 */
final class Grams implements AutoCloseable {
    private static final int MOST = 4;
    private static final int ROOM = 64;
    private static final String BETWEEN = "\n";

    private final Spool texts;
    private final Spool numbers;
    private final List<Spool.Piece> waiting = new ArrayList<>();
    private final List<Spool.Piece> found = new ArrayList<>();

    /** Begins, with work files in a folder. */
    Grams(Path work) {
        this.texts = new Spool(work.resolve("texts"));
        this.numbers = new Spool(work.resolve("grams"));
    }

    /** Adds a project: a line of its names, which are texts too, a line of all its texts. */
    void add(SearchEntry entry) {
        String names = String.join(" ", entry.names());
        String all = String.join(" ", entry.texts());
        String folded = Folding.text(names) + BETWEEN + Folding.text(all);
        waiting.add(texts.add(folded.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Finds them.
     *
     * @param pairs those that very many projects have
     */
    void finish(Counts pairs) {
        texts.finish();
        Spool.Reader reader = texts.reader();
        for (Spool.Piece piece : waiting) {
            String folded = new String(reader.read(piece), StandardCharsets.UTF_8);
            Counts text = new Counts(ROOM);
            Counts name = new Counts(ROOM);
            count(folded, pairs, text);
            count(folded.substring(0, folded.indexOf(BETWEEN)), pairs, name);
            TermBytes out = new TermBytes();
            text.write(true, out);
            name.write(true, out);
            found.add(numbers.add(out.finished()));
        }
        numbers.finish();
    }

    private static void count(String folded, Counts pairs, Counts into) {
        int length = 1;
        for (int end = 2; end <= folded.length(); end++) {
            length = pairs.has(Term.of(folded, end - 2, end)) ? length + 1 : 1;
            for (int size = Term.LEAST_GRAM; size <= Math.min(length, MOST); size++) {
                into.add(Term.of(folded, end - size, end));
            }
        }
    }

    /** Those of a project by its place in the order in which projects came: of the text, then of the names, as {@link TermBytes}. */
    byte[] of(int arrival) {
        return numbers.read(found.get(arrival));
    }

    @Override
    public void close() {
        texts.close();
        numbers.close();
    }
}
