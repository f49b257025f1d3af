package org.mingzhang.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import org.mingzhang.output.OutputFile;
import org.mingzhang.output.SitePath;
import org.mingzhang.page.SearchEntry;
import org.mingzhang.search.files.Card;
import org.mingzhang.search.files.Choices;
import org.mingzhang.search.files.Export;
import org.mingzhang.search.files.Json;
import org.mingzhang.search.files.Limits;
import org.mingzhang.search.files.Row;
import org.mingzhang.search.files.Settings;
import org.mingzhang.search.files.Sort;
import org.mingzhang.search.files.Spool;
import org.mingzhang.search.files.Staged;
import org.mingzhang.search.files.Synonyms;
import org.mingzhang.search.files.TermFiles;
import org.mingzhang.search.lucene.LuceneIndex;
import org.mingzhang.search.text.Counts;
import org.mingzhang.search.text.Term;
import org.mingzhang.search.text.TermBytes;
import org.mingzhang.search.text.Tokenizer;

/**
 * Makes the search index. Projects come one by one and wait on disk; only a small row of each and the terms there are are held, so memory grows by
 * some hundred bytes a project.
 *
 * <p>{@link Analysed#of} may run in many threads; {@link #add} is called in the order of the projects.
 */
public final class SearchIndexer implements AutoCloseable {
    /** Room for the pairs of characters of a large site. */
    private static final int PAIRS = 1 << 20;

    private final Path work;
    private final Spool waiting;
    private final Settings settings;
    private final @Nullable Grams grams;
    private final Choices choices = new Choices();
    private final List<Row> rows = new ArrayList<>();
    private final CRC32C print = new CRC32C();

    private SearchIndexer(Path work, Settings settings) {
        this.work = work;
        this.settings = settings;
        this.waiting = new Spool(work.resolve("waiting"));
        this.grams = settings.limits().grams() ? new Grams(work) : null;
    }

    /**
     * Begins an index; its work files stand in the system's folder for them until it is closed.
     *
     * @param expected how many projects and pages there will be
     * @param synonyms words, and what each finds besides itself
     */
    public static SearchIndexer begin(int expected, Map<String, List<String>> synonyms) {
        return begin(new Settings(Limits.of(expected), new Synonyms(synonyms)));
    }

    static SearchIndexer begin(Settings settings) {
        try {
            return new SearchIndexer(Files.createTempDirectory("mingzhang-search"), settings);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make a folder for the search's work files", e);
        }
    }

    /** Adds a project, or a page of the editors. */
    public void add(Analysed analysed) {
        SearchEntry entry = analysed.entry();
        byte[] card = Card.of(entry).getBytes(StandardCharsets.UTF_8);
        byte[] terms = analysed.terms();
        print.update(terms);
        print.update(card);
        if (grams != null) {
            grams.add(entry);
        }
        rows.add(new Row(
                analysed.text(),
                analysed.name(),
                Row.cluster(entry.names().getFirst()),
                rows.size(),
                entry.isPage(),
                Sort.Keys.of(entry.figures()),
                choices.sets(entry),
                waiting.add(terms, card),
                terms.length));
    }

    /**
     * Finishes the index.
     *
     * @param out takes every file
     * @return the file that a page begins with; the others stand beside it
     */
    public SitePath finish(Consumer<OutputFile> out) {
        return finish(out, made -> {});
    }

    /**
     * What the files were made of.
     *
     * @param index the Lucene index
     * @param heavy the terms with files of their own; they decide which terms a query asks for
     * @param amounts the amount of every document, or {@link Sort#NONE}
     */
    record Made(LuceneIndex index, Set<String> heavy, Settings settings, List<Long> amounts) {
        Limits limits() {
            return settings.limits();
        }
    }

    /** The same, and shows what the files were made of before it is gone. */
    SitePath finish(Consumer<OutputFile> out, Consumer<Made> inspector) {
        waiting.finish();
        if (grams != null) {
            grams.finish(common());
        }
        rows.sort(Row.ORDER);
        try (Staged staged = new Staged(work, HexFormat.of().toHexDigits((int) print.getValue()));
                LuceneIndex index = LuceneIndex.build(work.resolve("lucene"), to -> replay(to, staged))) {
            stopWaiting();
            Export export = new Export(rows, choices, index, settings, staged);
            Map<String, String> manifest = export.run(work);
            inspector.accept(new Made(
                    index,
                    export.heavy(),
                    settings,
                    rows.stream().map(row -> row.keys().amount()).toList()));
            return staged.release(manifest, out);
        }
    }

    /** Hands over the terms of every project in the order of the index, and sets down the cards that wait beside them. */
    private void replay(Consumer<byte[]> to, Staged staged) {
        for (int from = 0; from < rows.size(); from += Export.CARDS) {
            List<String> cards = new ArrayList<>();
            for (Row row : rows.subList(from, Math.min(rows.size(), from + Export.CARDS))) {
                byte[] bytes = waiting.read(row.waiting());
                to.accept(terms(row, bytes));
                cards.add(new String(bytes, row.terms(), bytes.length - row.terms(), StandardCharsets.UTF_8));
            }
            staged.add(Export.numbered("c", from / Export.CARDS), Json.array(cards));
        }
    }

    private byte[] terms(Row row, byte[] bytes) {
        byte[] more = grams == null ? new byte[0] : grams.of(row.arrival());
        byte[] all = Arrays.copyOf(bytes, row.terms() + more.length);
        System.arraycopy(more, 0, all, row.terms(), more.length);
        return all;
    }

    /** The pairs that will have files of their own. */
    private Counts common() {
        Counts documents = new Counts(PAIRS);
        Spool.Reader inOrder = waiting.reader(); // rows are not sorted yet
        for (Row row : rows) {
            TermBytes.Reader reader = new TermBytes.Reader(inOrder.read(row.waiting()));
            for (int left = reader.field(); left > 0; left--) { // the text is the first field
                reader.next();
                String term = reader.term();
                if (term.length() == 2 && Tokenizer.isHan(term.charAt(0))) {
                    documents.add(Term.of(term));
                }
            }
        }
        return documents.atLeast(TermFiles.heavyFrom(settings.limits().ownPair(), rows.size()));
    }

    /** Gives the disk back early: to write where something was is faster than to get new room. */
    private void stopWaiting() {
        waiting.close();
        if (grams != null) {
            grams.close();
        }
    }

    @Override
    public void close() {
        stopWaiting();
        try (Stream<Path> files = Files.walk(work)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove the search's work files", e);
        }
    }
}
