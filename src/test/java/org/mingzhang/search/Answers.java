package org.mingzhang.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.mingzhang.output.OutputFile;
import org.mingzhang.output.SitePath;
import org.mingzhang.page.SearchEntry;
import org.mingzhang.search.files.Json;
import org.mingzhang.search.files.Limits;
import org.mingzhang.search.files.Settings;
import org.mingzhang.search.files.Synonyms;

/** What Lucene answers: the expectations to which the page's script is held. */
public final class Answers {
    private static final int TOP = 20;
    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    /** A pair in half of some fifty texts has a file of its own, and one in most of them weighs nothing. */
    static final Limits LARGE = new Limits(200, 10, 10, 40, true);

    private Answers() {}

    /**
     * A query.
     *
     * @param text as typed
     * @param filters chosen ids by facet
     */
    public record Asked(String text, SortedMap<String, List<String>> filters) {}

    /**
     * The best documents.
     *
     * @param asked the query
     * @param ids their numbers, best first
     * @param bits the bits of their scores
     * @param total how many there are
     * @param used {@code all}, {@code some} for the fallback, or {@code none}
     */
    public record Answer(Asked asked, List<Integer> ids, List<Integer> bits, int total, String used) {
        private static String tight(List<Integer> numbers) {
            return numbers.toString().replace(" ", "");
        }

        /** As a line of JSON. */
        public String toJson() {
            Map<String, String> filters = new TreeMap<>();
            asked.filters().forEach((facet, chosen) -> filters.put(facet, Json.strings(chosen)));
            return "{\"query\":" + Json.string(asked.text()) + ",\"filters\":" + Json.object(filters) + ",\"ids\":"
                    + tight(ids) + ",\"bits\":" + tight(bits) + ",\"total\":" + total + ",\"used\":\"" + used + "\"}";
        }
    }

    /**
     * What is indexed.
     *
     * @param entries hands over every entry
     * @param synonyms words, and what each finds besides itself
     */
    public record Source(Consumer<Consumer<SearchEntry>> entries, Map<String, List<String>> synonyms) {}

    /** Entries between two looks at the clock, which take as long as cutting a text. */
    private static final int AT_ONCE = 50;

    /**
     * What was written, and the processor time of the one thread that did it, in seconds.
     *
     * @param manifest the file that the page begins with
     * @param cutting texts into terms
     * @param index everything else up to the last file: Lucene, lists, files, checks
     */
    public record Written(SitePath manifest, double cutting, double index) {}

    /**
     * Builds an index and asks Lucene.
     *
     * @param expected how many entries there will be
     * @param source hands over the entries
     * @param files takes the index's files
     * @param asked gives the queries, once all entries were handed over
     * @param answers takes the answers
     */
    public static Written write(
            int expected,
            Source source,
            Consumer<OutputFile> files,
            Supplier<List<Asked>> asked,
            Consumer<Answer> answers) {
        return write(
                new Settings(Limits.of(expected), new Synonyms(source.synonyms())),
                source.entries(),
                files,
                asked,
                answers);
    }

    /** The same, and does with a few dozen entries what is otherwise done with hundreds of thousands. */
    public static Written writeAsOfALargeSite(
            Source source, Consumer<OutputFile> files, Supplier<List<Asked>> asked, Consumer<Answer> answers) {
        return write(new Settings(LARGE, new Synonyms(source.synonyms())), source.entries(), files, asked, answers);
    }

    private static Written write(
            Settings settings,
            Consumer<Consumer<SearchEntry>> source,
            Consumer<OutputFile> files,
            Supplier<List<Asked>> asked,
            Consumer<Answer> answers) {
        long[] cutting = {0};
        long[] index = {0};
        try (SearchIndexer indexer = SearchIndexer.begin(settings)) {
            List<SearchEntry> some = new ArrayList<>();
            Runnable adding = () -> {
                long start = now();
                List<Analysed> analysed = some.stream().map(Analysed::of).toList();
                long cut = now();
                analysed.forEach(indexer::add);
                cutting[0] += cut - start;
                index[0] += now() - cut;
                some.clear();
            };
            source.accept(entry -> {
                some.add(entry);
                if (some.size() == AT_ONCE) {
                    adding.run();
                }
            });
            adding.run();
            long start = now();
            long[] elsewhere = {0};
            SitePath manifest = indexer.finish(file -> elsewhere[0] += spent(() -> files.accept(file)), made -> {
                elsewhere[0] += spent(() -> asked.get().forEach(a -> answers.accept(answer(made, a))));
            });
            index[0] += now() - start - elsewhere[0];
            return new Written(manifest, cutting[0] / 1e9, index[0] / 1e9);
        }
    }

    private static long now() {
        return THREAD.getCurrentThreadCpuTime();
    }

    private static long spent(Runnable action) {
        long start = now();
        action.run();
        return now() - start;
    }

    private static Answer answer(SearchIndexer.Made made, Asked asked) {
        QueryPlan plan = QueryPlan.of(asked.text(), made);
        IndexSearcher searcher = new IndexSearcher(made.index().reader());
        if (plan.isEmpty() && !asked.text().isBlank()) {
            return new Answer(asked, List.of(), List.of(), 0, "all");
        }
        Query all = plan.all(Map.of());
        if (plan.isEmpty() || count(searcher, all) > 0) {
            return top(searcher, plan.all(asked.filters()), asked, "all");
        }
        if (!plan.quoted() && count(searcher, plan.some(searcher, Map.of())) > 0) {
            return top(searcher, plan.some(searcher, asked.filters()), asked, "some");
        }
        return new Answer(asked, List.of(), List.of(), 0, "none");
    }

    private static int count(IndexSearcher searcher, Query query) {
        try {
            return searcher.count(query);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Answer top(IndexSearcher searcher, Query query, Asked asked, String used) {
        TopDocs top;
        try {
            top = searcher.search(
                    QueryPlan.projects(query), new TopScoreDocCollectorManager(TOP, null, Integer.MAX_VALUE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<Integer> ids = new ArrayList<>();
        List<Integer> bits = new ArrayList<>();
        for (ScoreDoc doc : top.scoreDocs) {
            ids.add(doc.doc);
            bits.add(Float.floatToRawIntBits(doc.score));
        }
        return new Answer(asked, ids, bits, (int) top.totalHits.value(), used);
    }
}
