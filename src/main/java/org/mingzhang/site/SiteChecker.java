package org.mingzhang.site;

import java.nio.file.Path;
import org.mingzhang.assess.Survey;
import org.mingzhang.problem.Problems;

/** Reads all content and reports what is wrong; writes nothing. */
public final class SiteChecker {
    private SiteChecker() {}

    /**
     * Checks a content folder.
     *
     * @return what was read, of use only if there are no problems
     */
    public static Survey check(Path content, Problems problems, Progress progress) {
        return new SiteReader(content, problems, progress).survey();
    }
}
