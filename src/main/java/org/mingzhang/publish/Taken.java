package org.mingzhang.publish;

import org.mingzhang.problem.Place;
import org.mingzhang.problem.ProblemCode;
import org.mingzhang.problem.Problems;

/** The paths of a site that is not written, so that two files for one address are found all the same. Of each it keeps eight bytes. */
final class Taken {
    private final LongSet files = new LongSet();
    private final LongSet folders = new LongSet();

    /** Takes a path; false if there is a file of this path, one above it, or one below it. */
    boolean take(String path) {
        long place = LinkLedger.place(path, "");
        boolean free = !files.contains(place) && !folders.contains(place);
        for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
            long above = LinkLedger.place(path.substring(0, end), "");
            free &= !files.contains(above);
            folders.add(above);
        }
        files.add(place);
        return free;
    }

    /** Says that two files have one address. */
    static void tell(String path, Problems problems) {
        problems.add(
                Place.of(path),
                ProblemCode.M051,
                "two files of the site have this address, or one has it and another lies below it",
                "Rename one of the two things it is made from; if their names differ, please report this.");
    }
}
