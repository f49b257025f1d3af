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
        if (problems.isEmpty() && isWorthRehearsing(whole)) {
            rehearse(content, whole, problems);
        }
        if (problems.isEmpty() && isWaitedFor(whole)) {
            Whole now = FirstReading.open(content, null, problems).run(BuildCache.none(), Progress.NONE);
            rehearse(content, now, problems);
        }
        return problems.isEmpty()
                ? Continuations.of(whole.survey()).stream()
                        .map(Continuations.Pair::text)
                        .toList()
                : List.of();
    }

    /** Only what editors wrote, and addresses that they name, can lead nowhere or be taken when all else is good. */
    private static boolean isWorthRehearsing(Whole whole) {
        return !whole.sources().isEmpty()
                || !whole.content().settings().withdrawn().isEmpty();
    }

    /** Whether there are documents to be published later: then two sites have to be in order, that of now and that of then. */
    private static boolean isWaitedFor(Whole whole) {
        return whole.content().documents().values().stream().anyMatch(d -> d.publishFrom() != null);
    }

    private static void rehearse(Path content, Whole whole, Problems problems) {
        try {
            SiteBuilder.rehearse(content, whole, problems);
        } catch (ContentChanged e) {
            problems.add(e.problem());
        }
    }
}
