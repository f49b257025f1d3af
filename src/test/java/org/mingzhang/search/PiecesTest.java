package org.mingzhang.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.search.IndexSearcher;
import org.junit.jupiter.api.Test;
import org.mingzhang.page.SearchEntry;
import org.mingzhang.search.files.Limits;
import org.mingzhang.search.files.Settings;
import org.mingzhang.search.files.Synonyms;
import org.mingzhang.search.text.TokenSamples;
import org.mingzhang.site.SearchEntries;

/** Whatever is cut out of a searched text finds the project that the text is of, unless it reads as what must not be there. */
class PiecesTest {
    private static final long SEED = 20_261_121;
    private static final int LEAST = 2;
    private static final int MOST = 12;

    private final Random random = new Random(SEED);

    @Test
    void piecesOfTheCommittedContentFindTheirProjects() {
        assertEquals(Set.of(), lost(SearchEntries.of(Path.of("content")), 6), "seed " + SEED);
    }

    @Test
    void piecesFindTheirProjectsWhereThereAreGramsToo() {
        List<SearchEntry> entries = SearchEntries.of(Path.of("content"));
        assertEquals(Set.of(), lost(entries, 6, Answers.LARGE), "seed " + SEED);
    }

    @Test
    void piecesOfTextsOfEveryKindFindTheirTexts() {
        List<SearchEntry> entries = new ArrayList<>();
        List<String> texts = TokenSamples.of(1_500, SEED);
        for (int i = 0; i < texts.size(); i++) {
            entries.add(new SearchEntry(
                    "a/" + i,
                    List.of("名称"),
                    "",
                    List.of(texts.get(i), numbers()),
                    List.of(),
                    SearchEntry.Figures.of("")));
        }
        assertEquals(Set.of(), lost(entries, 1), "seed " + SEED);
    }

    private String numbers() {
        List<String> signs =
                List.of("≥", "<=", ">= ", "〔", "〕", ",", ".", "万", "元", "%", "号", "年", "第", "委", "市", "a", " ", "、");
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(14); i >= 0; i--) {
            text.append(
                    random.nextInt(3) > 0
                            ? Integer.toString(random.nextInt(random.nextBoolean() ? 10 : 3_000))
                            : signs.get(random.nextInt(signs.size())));
        }
        return text.toString();
    }

    /** The pieces that do not find where they come from, every so many tried. */
    private Set<String> lost(List<SearchEntry> entries, int every) {
        return lost(entries, every, Limits.of(entries.size()));
    }

    private Set<String> lost(List<SearchEntry> entries, int every, Limits limits) {
        Set<String> lost = new TreeSet<>();
        try (SearchIndexer indexer = SearchIndexer.begin(new Settings(limits, new Synonyms(Map.of())))) {
            for (int i = 0; i < entries.size(); i++) {
                indexer.add(Analysed.of(named(entries.get(i), i)));
            }
            indexer.finish(file -> {}, made -> {
                for (int i = 0; i < entries.size(); i++) {
                    search(entries.get(i), i, every, new Asking(made, lost));
                }
            });
        }
        return lost;
    }

    /** A project with a choice of its own, by which the search can be narrowed down to it. */
    private static SearchEntry named(SearchEntry e, int number) {
        SearchEntry.Choice own = new SearchEntry.Choice(SearchEntry.Facet.DEPARTMENT, Integer.toString(number), "");
        return new SearchEntry(e.id(), e.names(), e.department(), e.texts(), List.of(own), e.figures());
    }

    private void search(SearchEntry entry, int number, int every, Asking asking) {
        List<String> all = new ArrayList<>(entry.names());
        all.addAll(entry.texts());
        for (String text : all) {
            for (int start = 0; start + LEAST <= text.length(); start++) {
                if (random.nextInt(every) == 0) {
                    int length = LEAST + random.nextInt(MOST - LEAST + 1);
                    asking.ask(text.substring(start, Math.min(text.length(), start + length)), number);
                }
            }
        }
    }

    private record Asking(SearchIndexer.Made made, Set<String> lost) {
        void ask(String piece, int number) {
            QueryPlan plan = QueryPlan.of(piece, made);
            try {
                IndexSearcher searcher = new IndexSearcher(made.index().reader());
                Map<String, List<String>> own = Map.of("department", List.of(Integer.toString(number)));
                if (!plan.excludes() && searcher.count(plan.all(own)) != 1) {
                    lost.add(piece);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
