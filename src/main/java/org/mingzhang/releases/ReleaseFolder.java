package org.mingzhang.releases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingzhang.problem.Place;
import org.mingzhang.problem.ProblemCode;
import org.mingzhang.problem.Problems;
import tools.jackson.core.JacksonException;

/** The folder with what is kept of the releases; it need not be there. */
public final class ReleaseFolder {
    private static final int LONGEST_NAME = 80;

    /** It becomes a file and an address; the site's settings ask the same of it. */
    private static final Pattern NAME = Pattern.compile("(?!.*\\.(json|tsv)$)[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?");

    private final Path folder;

    private ReleaseFolder(Path folder) {
        this.folder = folder;
    }

    /** The folder of this name beside a content folder. */
    public static ReleaseFolder beside(Path content, String name) {
        return new ReleaseFolder(content.toAbsolutePath().normalize().resolveSibling(name));
    }

    /** Every file in it, to see whether any changed; nothing if there is no folder. */
    public Optional<Path> place() {
        return Files.isDirectory(folder) ? Optional.of(folder) : Optional.empty();
    }

    /** Whether a release may have this name. */
    public static boolean isName(String name) {
        return NAME.matcher(name).matches() && name.length() <= LONGEST_NAME;
    }

    /**
     * A release that is on record.
     *
     * @param name of the release
     * @param date the day
     * @param previous the name of the release before, or null if it is the first
     */
    public record Recorded(
            String name, LocalDate date, @Nullable String previous) {}

    /** The releases that are on record, the latest first. What cannot be read is among the problems. */
    public List<Recorded> recorded(Problems problems) {
        List<Recorded> recorded = new ArrayList<>();
        for (Path file : children(folder)) {
            String named = file.getFileName().toString();
            if (named.endsWith(NoteFile.EXTENSION) && isFile(file)) {
                note(file, problems)
                        .ifPresent(note -> recorded.add(new Recorded(note.name(), note.date(), note.previous())));
            }
        }
        Map<String, Recorded> byName = recorded.stream().collect(Collectors.toMap(Recorded::name, one -> one));
        recorded.sort(Comparator.comparing(Recorded::date)
                .thenComparing(one -> before(one, byName))
                .thenComparing(Recorded::name)
                .reversed());
        return recorded;
    }

    /** How many releases of the same day are before this one, each of which names the one before it. */
    private static int before(Recorded release, Map<String, Recorded> byName) {
        int before = 0;
        @Nullable Recorded one = release;
        while (one != null && one.date().equals(release.date()) && before <= byName.size()) {
            one = one.previous() == null ? null : byName.get(one.previous());
            before++;
        }
        return before;
    }

    /** What a release on record changed. */
    public ReleaseNote note(Recorded release) {
        return note(folder.resolve(release.name() + NoteFile.EXTENSION), new Problems())
                .orElseThrow(() -> new IllegalStateException("the record of a release is gone"));
    }

    private Optional<ReleaseNote> note(Path file, Problems problems) {
        String name = file.getFileName().toString();
        try {
            ReleaseNote note = NoteFile.read(file);
            if (isName(note.name())) {
                return Optional.of(note);
            }
        } catch (JacksonException | IllegalArgumentException | DateTimeException | IOException e) {
            // Told below, like a name that can be no address.
        }
        problems.add(
                Place.of(folder.getFileName() + "/" + name),
                ProblemCode.M010,
                "this file does not say what a release changed",
                "Take it back from version control, or delete it and run mingzhang release again.");
        return Optional.empty();
    }

    /** Writes down what a release changed, and by what every thing of it is known. */
    public void write(ReleaseNote note, SortedMap<String, KnownThing> known) {
        try {
            Files.createDirectories(folder);
            NoteFile.write(folder, note);
            RecordFile.write(folder.resolve(RecordFile.NAME), note.name(), known);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By what every thing of a release is known, if that is the last; empty if there was none, or too many things to know. */
    public SortedMap<String, KnownThing> known(@Nullable String release) {
        Path file = folder.resolve(RecordFile.NAME);
        if (release == null || !isFile(file)) {
            return new TreeMap<>();
        }
        try {
            return RecordFile.read(file, release);
        } catch (DateTimeException | CharacterCodingException e) {
            return new TreeMap<>(); // a damaged record is none, and what rests on it is left out
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is kept of a release. */
    public KeptFiles kept(String name) {
        return new KeptFiles(folder.resolve(name), folder.getFileName() + "/" + name);
    }

    static boolean isFile(Path file) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    static List<Path> children(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
