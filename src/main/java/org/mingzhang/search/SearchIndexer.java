package org.mingzhang.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.mingzhang.output.OutputFile;
import org.mingzhang.output.SitePath;
import org.mingzhang.page.SearchEntry;

/**
 * Makes the search index. Projects come one by one and wait on disk; only a small row of each is held, so memory grows by some hundred bytes
 * a project.
 *
 * <p>{@link Analysed#of} may run in many threads; {@link #add} is called in the order of the projects.
 */
public final class SearchIndexer implements AutoCloseable {
    private final Path work;
    private final Spool waiting;
    private final Choices choices = new Choices();
    private final List<Row> rows = new ArrayList<>();
    private final CRC32C print = new CRC32C();

    private SearchIndexer(Path work) {
        this.work = work;
        this.waiting = new Spool(work.resolve("waiting"));
    }

    /** Begins an index; its work files stand in the system's folder for them until it is closed. */
    public static SearchIndexer begin() {
        try {
            return new SearchIndexer(Files.createTempDirectory("mingzhang-search"));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make a folder for the search's work files", e);
        }
    }

    /** Adds a project, or a page of the editors. */
    public void add(Analysed analysed) {
        SearchEntry entry = analysed.entry();
        byte[] card = card(entry).getBytes(StandardCharsets.UTF_8);
        print.update(analysed.terms());
        print.update(card);
        rows.add(new Row(
                Row.norm(analysed.text()),
                Row.norm(analysed.name()),
                Row.cluster(entry.names().getFirst()),
                rows.size(),
                entry.isPage(),
                entry.figures(),
                choices.sets(entry.choices()),
                waiting.add(analysed.terms()),
                waiting.add(card)));
    }

    /** What a result shows: id, name, department, forms, fen, rate as key and as text, year, findings. */
    private static String card(SearchEntry entry) {
        SearchEntry.Figures figures = entry.figures();
        return Json.array(List.of(
                Json.string(entry.id()),
                Json.string(entry.names().getFirst()),
                Json.string(entry.department()),
                Json.string(String.join("、", figures.forms())),
                Json.number(figures.fen()),
                Json.number(figures.rate()),
                Json.string(figures.rateText()),
                Integer.toString(figures.year()),
                Integer.toString(figures.findings())));
    }

    /**
     * Finishes the index.
     *
     * @param out takes every file
     * @return the file that a page begins with; the others stand beside it
     */
    public SitePath finish(Consumer<OutputFile> out) {
        return finish(out, (index, heavy) -> {});
    }

    /** The same, and shows the Lucene index and the terms with files of their own before both are gone. */
    SitePath finish(Consumer<OutputFile> out, BiConsumer<LuceneIndex, Set<String>> inspector) {
        waiting.finish();
        rows.sort(Row.ORDER);
        try (LuceneIndex index = LuceneIndex.build(work.resolve("lucene"), this::replay);
                Staged staged = new Staged(work, HexFormat.of().toHexDigits((int) print.getValue()))) {
            cards(staged);
            Export export = new Export(rows, choices, index, staged);
            Map<String, String> manifest = export.run(work);
            inspector.accept(index, export.heavy());
            return staged.release(manifest, out);
        }
    }

    private void replay(Consumer<byte[]> to) {
        rows.forEach(row -> to.accept(waiting.read(row.terms())));
    }

    private void cards(Staged staged) {
        for (int from = 0; from < rows.size(); from += Export.CARDS) {
            List<String> cards = rows.subList(from, Math.min(rows.size(), from + Export.CARDS)).stream()
                    .map(row -> new String(waiting.read(row.card()), StandardCharsets.UTF_8))
                    .toList();
            staged.add(Export.numbered("c", from / Export.CARDS), Json.array(cards));
        }
    }

    @Override
    public void close() {
        waiting.close();
        try (Stream<Path> files = Files.walk(work)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove the search's work files", e);
        }
    }
}
