package org.mingzhang.site;

import java.nio.file.Path;
import java.util.List;
import org.mingzhang.assess.Continuations;
import org.mingzhang.assess.Survey;
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
        SiteReader reader = new SiteReader(content, problems, progress);
        Survey survey = reader.survey();
        if (problems.isEmpty() && isWorthRehearsing(reader)) {
            rehearse(content, reader, survey, problems);
        }
        if (problems.isEmpty() && isWaitedFor(reader)) {
            SiteReader now = new SiteReader(content, null, problems, Progress.NONE);
            rehearse(content, now, now.survey(), problems);
        }
        return problems.isEmpty()
                ? Continuations.of(survey).stream()
                        .map(Continuations.Pair::text)
                        .toList()
                : List.of();
    }

    /** Only what editors wrote, and addresses that they name, can lead nowhere or be taken when all else is good. */
    private static boolean isWorthRehearsing(SiteReader reader) {
        return !reader.sources().isEmpty()
                || !reader.content().settings().withdrawn().isEmpty();
    }

    /** Whether there are documents to be published later: then two sites have to be in order, that of now and that of then. */
    private static boolean isWaitedFor(SiteReader reader) {
        return reader.content().documents().values().stream().anyMatch(d -> d.publishFrom() != null);
    }

    private static void rehearse(Path content, SiteReader reader, Survey survey, Problems problems) {
        try {
            SiteBuilder.rehearse(content, reader, survey, problems);
        } catch (ContentChanged e) {
            problems.add(e.problem());
        }
    }
}
