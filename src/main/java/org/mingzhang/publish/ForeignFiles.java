package org.mingzhang.publish;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import org.mingzhang.problem.ProblemCode;

/** Takes into the next release what others put into the site, and counts what of ours goes. */
final class ForeignFiles implements TreeWalk.Visitor {
    private final Manifest ours;
    private final Staging staging;
    private final Defects defects;
    private long removed;

    private ForeignFiles(Manifest ours, Staging staging, Defects defects) {
        this.ours = ours;
        this.staging = staging;
        this.defects = defects;
    }

    /** Takes over all of them; one that stands where the release has a file is an M052. Returns how many of ours are to go. */
    static long carryOver(Path site, Staging staging, Defects defects) throws IOException {
        try (Manifest ours = Manifest.of(site)) {
            ForeignFiles foreign = new ForeignFiles(ours, staging, defects);
            TreeWalk.visit(site, foreign);
            return foreign.removed;
        }
    }

    @Override
    public void file(Path file, String path) throws IOException {
        if (!ours.holds(path)) {
            adopt(path, () -> staging.adopt(file));
        } else if (!staging.replaces(file)) {
            removed++;
        }
    }

    @Override
    public boolean enter(Path folder, String path) throws IOException {
        return ours.holdsBelow(path) || adopt(path, () -> staging.adoptFolder(folder));
    }

    private interface Adoption {
        void run() throws IOException;
    }

    private boolean adopt(String path, Adoption adoption) throws IOException {
        try {
            adoption.run();
            return true;
        } catch (FileAlreadyExistsException e) {
            defects.add(new Defect(
                    path,
                    "",
                    ProblemCode.M052,
                    "this stands where the site has a file of its own, and this program did not put it there",
                    "Move it away, or build into another folder."));
            return false;
        }
    }
}
