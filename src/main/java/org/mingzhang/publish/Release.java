package org.mingzhang.publish;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.mingzhang.output.FileSink;
import org.mingzhang.output.FileSum;
import org.mingzhang.output.Kept;
import org.mingzhang.output.OutputFile;
import org.mingzhang.output.SitePath;
import org.mingzhang.problem.Place;
import org.mingzhang.problem.ProblemCode;
import org.mingzhang.problem.Problems;

/**
 * The next state of a site, put together beside the present one and then exchanged for it in one step.
 *
 * <pre>{@code
 * try (Release release = ...) {
 *     release.write(file); // as often as needed, from any thread
 *     Optional<Published> counts = release.publish();
 * }
 * }</pre>
 *
 * <p>Closing it without publishing, or after a publish that found problems, leaves the site as it was. Closing it also deletes what
 * was replaced, so the folder is not locked for others before. Trouble with the disk is an {@link UncheckedIOException}.
 */
public final class Release implements FileSink, AutoCloseable {
    /** What a release is told besides its folder. */
    record Plan(URI baseUrl, Problems problems, Sources sources, Consumer<FileSum> files, Swap swap) {}

    private final SiteFolder folder;
    private final BuildLock lock;
    private final Plan plan;
    private final Staging staging;
    private boolean finished;
    private final AddressReader addresses;
    private final LinkLedger ledger;

    Release(SiteFolder folder, BuildLock lock, Plan plan) throws IOException {
        this.folder = folder;
        this.lock = lock;
        this.plan = plan;
        this.staging = new Staging(folder, plan.files());
        this.addresses = new AddressReader(plan.baseUrl());
        staging.open();
        this.ledger = new LinkLedger(folder.next().resolve(Manifest.PLACES));
    }

    /** Adds a file; a second one for its path, or for a folder on the way to it, is an M051. Safe for use by several threads. */
    @Override
    public Optional<Kept> write(OutputFile file) {
        try {
            FileSum sum = staging.write(file);
            String path = file.path().value();
            LinkLedger.Entry entry = MarkupReader.reads(path)
                    ? LinkLedger.entry(path, MarkupReader.read(path, file.bytes()), addresses)
                    : LinkLedger.Entry.of(path);
            ledger.enter(entry);
            return entry.wrong() ? Optional.empty() : Optional.of(new Kept(sum, entry.given(), entry.wanted()));
        } catch (FileAlreadyExistsException e) {
            Taken.tell(file.path().value(), plan.problems());
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean keep(List<Kept> files) {
        try {
            for (Kept kept : files) {
                if (!staging.stands(kept.file())) {
                    return false;
                }
            }
            for (Kept kept : files) {
                keep(kept);
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void keep(Kept kept) throws IOException {
        try {
            staging.keep(kept.file());
            ledger.enter(new LinkLedger.Entry(kept.given(), kept.wanted(), false));
        } catch (FileAlreadyExistsException e) {
            Taken.tell(kept.file().path(), plan.problems());
        }
    }

    /** Whether the site already holds this file. */
    boolean stands(FileSum file) throws IOException {
        return staging.stands(file);
    }

    /**
     * Adds a file that is written in pieces, by one thread at a time, because it is too large to hold. It has to be closed before
     * {@link #publish}. When the path is taken, that is an M051 and the pieces go nowhere.
     */
    @Override
    public OutputStream appender(SitePath path) {
        try {
            ledger.enter(LinkLedger.Entry.of(path.value()));
            if (MarkupReader.reads(path.value())) {
                ledger.doubt();
            }
            return staging.appender(path);
        } catch (FileAlreadyExistsException e) {
            Taken.tell(path.value(), plan.problems());
            return OutputStream.nullOutputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Follows every link, then makes this the site, unless there is any problem, be it found here or before. To be called once, when
     * everything is written.
     *
     * @return the counts, or nothing when there are problems
     */
    public Optional<Published> publish() {
        return weigh().filter(counts -> swap());
    }

    /**
     * Does all that {@link #publish} does up to the exchange: what it would refuse is told, and what it would do is counted. To be called
     * once, instead of it.
     */
    public Optional<Published> weigh() {
        if (staging.isOpen()) {
            throw new IllegalStateException("a file written in pieces has not been closed");
        }
        if (!plan.problems().isEmpty()) {
            return Optional.empty();
        }
        try {
            return check();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Published> check() throws IOException {
        long listed;
        try (OutputStream list = staging.appender(new SitePath(Manifest.NAME))) {
            listed = Manifest.write(folder.next(), list);
        }
        if (!staging.isWhole() || listed != staging.files()) {
            tellDisturbed();
            return Optional.empty();
        }
        Defects defects = new Defects(plan.problems(), plan.sources());
        if (!ledger.isWhole()) {
            checkLinks(defects);
        }
        ledger.close();
        // After the check: a link to what only this folder holds would break in the next clone.
        long removed = Files.isDirectory(folder.site()) ? ForeignFiles.carryOver(folder.site(), staging, defects) : 0;
        defects.finish();
        return plan.problems().isEmpty() ? Optional.of(staging.counts(removed)) : Optional.empty();
    }

    /** Whether trouble with the disk came from somebody who took the unfinished release away; then it is told as a problem. */
    public boolean isDisturbed() {
        boolean disturbed = !staging.isWhole();
        if (disturbed) {
            tellDisturbed();
        }
        return disturbed;
    }

    private void tellDisturbed() {
        plan.problems()
                .add(
                        Place.of(TreeWalk.name(folder.site())),
                        ProblemCode.M053,
                        "the unfinished site in " + TreeWalk.name(folder.next()) + " was changed by somebody else",
                        "Build again, and leave that folder alone until it is gone.");
    }

    private void checkLinks(Defects defects) throws IOException {
        Path list = folder.next().resolve(Manifest.NAME);
        try (BufferedReader paths = Files.newBufferedReader(list, StandardCharsets.US_ASCII)) {
            new SiteCheck(folder.next(), plan.baseUrl(), defects).check(paths);
        }
    }

    private boolean swap() {
        try {
            finished = true;
            Files.delete(folder.next().resolve(Manifest.UNFINISHED));
            plan.swap().bringIn(folder);
            return true;
        } catch (FileSystemException e) {
            plan.problems()
                    .add(
                            Place.of(TreeWalk.name(folder.site())),
                            ProblemCode.M053,
                            "this folder cannot be exchanged for the new one (" + SiteFolder.reason(e) + ")",
                            "Build into another folder, or into one inside it.");
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes the unfinished release, or the site it has replaced, and unlocks the folder. */
    @Override
    public void close() {
        // Reading on an interrupted thread fails, and one that is told to end has to clear away all the same.
        boolean interrupted = Thread.interrupted();
        try (lock;
                ledger) {
            if (lock.isHeld()) {
                if (!finished) {
                    staging.mark();
                }
                Leftovers.clear(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
