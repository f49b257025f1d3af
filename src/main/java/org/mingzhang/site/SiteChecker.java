package org.mingzhang.site;

import java.nio.file.Path;
import java.util.List;
import org.mingzhang.assess.Continuations;
import org.mingzhang.assess.DisclosureRow;
import org.mingzhang.content.Layout;
import org.mingzhang.content.Whereabouts;
import org.mingzhang.problem.Place;
import org.mingzhang.problem.Problems;

/** Reads all content and reports what is wrong; writes nothing. */
public final class SiteChecker {
    private SiteChecker() {}

    /**
     * What is no problem.
     *
     * @param toReview forms that a person still has to look at
     * @param suggestions what a maintainer may want to change: projects that may be one, a line each
     */
    public record Remarks(List<Place> toReview, List<String> suggestions) {}

    /**
     * Checks a content folder.
     *
     * @return what else there is to say if there are no problems
     */
    public static Remarks check(Path content, Problems problems, Progress progress) {
        Whole whole = FirstReading.whole(content, problems, progress);
        if (problems.isEmpty() && isWorthRehearsing(whole)) {
            rehearse(content, whole, problems);
        }
        if (problems.isEmpty() && isWaitedFor(whole)) {
            rehearse(content, FirstReading.whole(content, null, problems, Progress.NONE), problems);
        }
        return problems.isEmpty()
                ? new Remarks(
                        toReview(content, whole),
                        Continuations.of(whole.survey()).stream()
                                .map(Continuations.Pair::text)
                                .toList())
                : new Remarks(List.of(), List.of());
    }

    private static List<Place> toReview(Path content, Whole whole) {
        Whereabouts places = new Whereabouts(content);
        return whole.survey().projects().stream()
                .flatMap(project -> project.disclosures().stream()
                        .filter(DisclosureRow::review)
                        .map(form -> places.value(
                                Layout.PROJECTS + "/" + project.id() + "/" + form.key() + ".json", "/review")))
                .toList();
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
