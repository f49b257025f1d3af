package org.mingzhang.publish;

import java.util.LinkedHashMap;
import java.util.Map;
import org.mingzhang.problem.Place;
import org.mingzhang.problem.ProblemCode;
import org.mingzhang.problem.Problems;

/**
 * Turns defects into problems, but not into a million of them: so many files of each cause, so many causes, and the rest as counts.
 * Which ones are listed depends on the order in which they come; for one thread.
 */
final class Defects {
    /** Files listed for one cause; the last of them carries the count of the others. */
    static final int FILES = 20;

    /** Causes listed. */
    static final int CAUSES = 500;

    /** The last listed file of a cause, held back until it is known how many more there are. */
    private static final class Cause {
        private Defect last;
        private long files;

        Cause(Defect first) {
            this.last = first;
        }

        long further() {
            return Math.max(0, files - FILES);
        }
    }

    private final Problems problems;
    private final Sources sources;
    private final Map<String, Cause> causes = new LinkedHashMap<>();
    private long untold;

    Defects(Problems problems, Sources sources) {
        this.problems = problems;
        this.sources = sources;
    }

    void add(Defect defect) {
        Cause cause = causes.size() < CAUSES
                ? causes.computeIfAbsent(defect.cause(), c -> new Cause(defect))
                : causes.get(defect.cause());
        if (cause == null) {
            untold++;
            return;
        }
        cause.files++;
        if (cause.files < FILES) {
            problems.add(defect.problem(place(defect)));
        } else if (cause.files == FILES) {
            cause.last = defect;
        }
    }

    /** Where it can be corrected: in an editor's text, or else in whatever the page is made from. */
    private Place place(Defect defect) {
        return sources.of(defect.file(), defect.about()).orElseGet(() -> Place.of(defect.file()));
    }

    /** Tells the counts. */
    void finish() {
        for (Cause cause : causes.values()) {
            if (cause.files >= FILES) {
                problems.add(cause.last.problem(place(cause.last), cause.further()));
            }
        }
        if (untold > 0) {
            String message = "there are more broken links and faulty pages than can be listed: " + untold;
            problems.add(Place.of("site"), ProblemCode.M050, message, "Correct the listed ones first and build again.");
        }
    }
}
