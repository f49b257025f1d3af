package org.mingzhang.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mingzhang.page.Catalogue;
import org.mingzhang.page.SearchEntry;
import org.mingzhang.page.SearchPlanner;
import org.mingzhang.problem.Problems;
import org.mingzhang.search.Answers;
import org.mingzhang.search.Sampling;

/** The entries of a content folder, as a build would index them. */
public final class SearchEntries {
    private SearchEntries() {}

    /** The entries in the order of the projects. */
    public static List<SearchEntry> of(Path content) {
        BuildRequest request = new BuildRequest(content, content, null, null, null);
        SiteReader reader = new SiteReader(content, new Problems(), Progress.NONE);
        Catalogue catalogue = SiteShell.catalogue(request, reader.content(), reader.survey());
        SearchPlanner planner = new SearchPlanner(catalogue);
        List<SearchEntry> entries = new ArrayList<>();
        OrderedWork.run(reader.content().projects(), id -> planner.entry(reader.project(id)), entries::add);
        return entries;
    }

    /** {@code CONTENT FILE COUNT SEED}: writes what Lucene answers to sampled queries, a line each, for {@code bench/parity.mjs}. */
    public static void main(String[] arguments) throws IOException {
        List<SearchEntry> entries = of(Path.of(arguments[0]));
        List<Answers.Asked> asked =
                new Sampling(entries, Long.parseLong(arguments[3])).queries(Integer.parseInt(arguments[2]));
        List<String> lines = new ArrayList<>();
        Answers.write(entries, file -> {}, asked, answer -> lines.add(answer.toJson()));
        Files.write(Path.of(arguments[1]), lines);
    }
}
