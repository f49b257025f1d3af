package org.mingzhang.site;

import java.nio.file.Path;
import java.util.List;
import org.mingzhang.assess.Continuations;
import org.mingzhang.problem.Problems;

/** Reads all content and reports what is wrong; writes nothing. */
public final class SiteChecker {
    private SiteChecker() {}

    /**
     * Checks a content folder.
     *
     * @return if there are no problems, what a maintainer may want to change all the same: projects that may be one, a line each
     */
    public static List<String> check(Path content, Problems problems, Progress progress) {
        Whole whole = FirstReading.whole(content, problems, progress);
        if (problems.isEmpty() && !whole.sources().isEmpty()) {
            rehearse(content, whole, problems);
        }
        return problems.isEmpty()
                ? Continuations.of(whole.survey()).stream()
                        .map(Continuations.Pair::text)
                        .toList()
                : List.of();
    }

    private static void rehearse(Path content, Whole whole, Problems problems) {
        try {
            SiteBuilder.rehearse(content, whole, problems);
        } catch (ContentChanged e) {
            problems.add(e.problem());
        }
    }
}
