package org.mingzhang.diff;

import java.nio.file.Path;
import java.time.LocalDate;
import org.mingzhang.problem.Problems;
import org.mingzhang.site.Progress;
import org.mingzhang.site.SiteRecords;

/** Opens what is to be compared. */
public final class SiteStates {
    private SiteStates() {}

    /** A built site or a content folder; of a content folder what is wrong is among the problems, and then it may not be compared. */
    public static SiteState open(Path folder, Problems problems, Progress progress) {
        return SiteData.isIn(folder)
                ? new SiteData(folder)
                : new ContentState(SiteRecords.open(folder, problems, progress));
    }

    /** The same; of a content folder only what may be seen on a day. */
    public static SiteState open(Path folder, LocalDate asOf, Problems problems, Progress progress) {
        return SiteData.isIn(folder)
                ? new SiteData(folder)
                : new ContentState(SiteRecords.open(folder, asOf, problems, progress));
    }
}
