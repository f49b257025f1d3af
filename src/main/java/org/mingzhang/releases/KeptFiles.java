package org.mingzhang.releases;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.mingzhang.problem.Place;
import org.mingzhang.problem.ProblemCode;
import org.mingzhang.problem.Problems;

/** The tables of a release that stay as they are, with the description of them: a folder that need not be there. */
public final class KeptFiles {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*\\.(csv|json)");

    private final Path folder;
    private final String label;

    /** @param label what the folder is called in problems */
    KeptFiles(Path folder, String label) {
        this.folder = folder;
        this.label = label;
    }

    /** Keeps the tables of a built site; a file that is kept already is left as it is. */
    public void keep(Path site) {
        try {
            Files.createDirectories(folder);
            for (Path file : ReleaseFolder.children(site.resolve("data"))) {
                String name = file.getFileName().toString();
                Path kept = folder.resolve(name);
                if ((name.endsWith(".csv") || name.equals("datapackage.json")) && !Files.exists(kept)) {
                    Files.copy(file, kept);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of the files, sorted; what is no such file is among the problems. */
    public List<String> names(Problems problems) {
        return ReleaseFolder.children(folder).stream()
                .map(file -> file.getFileName().toString())
                .filter(name -> !name.startsWith("."))
                .filter(name -> isKept(name, problems))
                .toList();
    }

    private boolean isKept(String name, Problems problems) {
        boolean kept = NAME.matcher(name).matches() && ReleaseFolder.isFile(folder.resolve(name));
        if (!kept) {
            problems.add(
                    Place.of(label + "/" + name),
                    ProblemCode.M007,
                    "only tables (CSV) and their description (JSON) are kept of a release",
                    "Take it away.");
        }
        return kept;
    }

    /** Writes a file out; it may be larger than memory. The stream is closed. */
    public void copy(String name, OutputStream out) {
        try (out) {
            Files.copy(folder.resolve(name), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
