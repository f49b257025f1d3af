package org.mingzhang.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.mingzhang.output.FileSum;
import org.mingzhang.problem.Place;
import org.mingzhang.problem.ProblemCode;
import org.mingzhang.problem.Problems;

/** Opens the output folder for one build. */
public final class Publisher {
    private static final String ELSEWHERE = "Build into another folder, or make this one writable.";

    private Publisher() {}

    /**
     * Begins a release: locks the folder against a second build and clears away what a killed build left. The site itself is not
     * touched before {@link Release#publish}.
     *
     * @param out the site's folder; made when it is not there; a symbolic link is followed
     * @param baseUrl where the site will be served; an address that begins with it, or with its path alone, is internal
     * @param sources where editors wrote what stands in the pages
     * @param files takes every file of the release that is written or kept, from any thread
     * @param problems receives M052 and M053 here, and what the release finds later
     * @return nothing when the folder cannot be used, which is then among the problems
     */
    public static Optional<Release> begin(
            Path out, URI baseUrl, Sources sources, Problems problems, Consumer<FileSum> files) {
        return begin(out, new Release.Plan(baseUrl, problems, sources, files, Swap::exchangeOrRename));
    }

    /** Looks through the files of the site as it is. */
    @FunctionalInterface
    public interface Look {
        /** Whether the site has a file. */
        boolean holds(FileSum file) throws IOException;
    }

    /**
     * The counts of a site that needs nothing, as if it had been built again; nothing if it does need something.
     *
     * @param all asks for every file that there has to be, and says whether all are there
     */
    public static Optional<Published> counted(Path out, Problems problems, Predicate<Look> all) {
        AtomicLong files = new AtomicLong();
        AtomicLong bytes = new AtomicLong();
        Optional<Release> begun = begin(out, URI.create("/"), new Sources(), problems, file -> {});
        if (begun.isEmpty()) {
            return Optional.empty();
        }
        try (Release release = begun.get()) {
            boolean stands = all.test(file -> {
                files.incrementAndGet();
                bytes.addAndGet(file.size());
                return release.stands(file);
            });
            return stands ? Optional.of(new Published(0, files.get(), 0, bytes.get())) : Optional.empty();
        }
    }

    /** Begins a release that nobody keeps a list of. */
    static Optional<Release> begin(Path out, URI baseUrl, Sources sources, Problems problems) {
        return begin(out, baseUrl, sources, problems, file -> {});
    }

    static Optional<Release> begin(Path out, Release.Plan plan) {
        Problems problems = plan.problems();
        String name = String.valueOf(out.normalize().getFileName());
        try {
            Optional<SiteFolder> folder = SiteFolder.locate(out, problems);
            if (folder.isEmpty()) {
                return Optional.empty();
            }
            Optional<BuildLock> lock = BuildLock.take(folder.get().lock());
            if (lock.isEmpty()) {
                refuse(
                        problems,
                        name,
                        "another build is writing this folder",
                        "Wait until it has finished, then build again.");
                return Optional.empty();
            }
            return open(folder.get(), lock.get(), plan);
        } catch (FileSystemException e) {
            refuse(problems, name, "this folder cannot be used (" + SiteFolder.reason(e) + ")", ELSEWHERE);
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Release> open(SiteFolder folder, BuildLock lock, Release.Plan plan) throws IOException {
        boolean opened = false;
        try {
            if (!folder.isOurs(plan.problems())) {
                return Optional.empty();
            }
            Leftovers.clear(folder);
            Release release = new Release(folder, lock, plan);
            opened = true;
            return Optional.of(release);
        } finally {
            if (!opened) {
                lock.close();
            }
        }
    }

    private static void refuse(Problems problems, String name, String message, String advice) {
        problems.add(Place.of(name), ProblemCode.M053, message, advice);
    }
}
