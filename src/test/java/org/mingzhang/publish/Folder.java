package org.mingzhang.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mingzhang.output.OutputFile;
import org.mingzhang.output.SitePath;
import org.mingzhang.problem.Problem;
import org.mingzhang.problem.Problems;

/** A folder to publish into, and what a person would see of it. */
record Folder(Path site) {
    static final URI BASE = URI.create("https://example.org/open/");
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    /** A page that nothing is wrong with. */
    static String page(String body) {
        return "<!doctype html><html lang=\"zh\"><head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\""
                + " content=\"default-src 'self'\"><title>x</title></head><body>" + body + "</body></html>\n";
    }

    /** Publishes these texts by their paths and returns what is printed: the counts, or the problems line by line. */
    String publish(Map<String, String> files) {
        return publish(files, Swap::exchangeOrRename);
    }

    String publish(Map<String, String> files, Swap swap) {
        Problems problems = new Problems();
        Optional<Release> begun =
                Publisher.begin(site, new Release.Plan(BASE, problems, new Sources(), file -> {}, swap));
        if (begun.isEmpty()) {
            return printed(problems);
        }
        try (Release release = begun.get()) {
            files.forEach((path, text) -> release.write(OutputFile.text(new SitePath(path), text)));
            return release.publish().map(Folder::counts).orElseGet(() -> printed(problems));
        }
    }

    private static String counts(Published published) {
        return published.written() + " written, " + published.unchanged() + " unchanged, " + published.removed()
                + " removed";
    }

    static String printed(Problems problems) {
        return String.join("\n", problems.sorted().stream().map(Problem::text).toList());
    }

    /** All files below the site by path, with their texts; a folder without children ends in a slash. */
    SortedMap<String, String> content() {
        return content(site);
    }

    static SortedMap<String, String> content(Path root) {
        try (Stream<Path> all = Files.walk(root)) {
            SortedMap<String, String> content = new TreeMap<>();
            all.filter(file -> !file.equals(root)).forEach(file -> put(root, file, content));
            return content;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(Path root, Path file, Map<String, String> content) {
        String path = root.relativize(file).toString();
        try {
            if (!Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                content.put(path, Files.readString(file, StandardCharsets.UTF_8));
            } else if (isEmpty(file)) {
                content.put(path + "/", "");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.findAny().isEmpty();
        }
    }

    /** What stands beside the site, the lock aside. */
    SortedMap<String, String> beside() {
        SortedMap<String, String> content = content(site.resolveSibling(""));
        content.keySet().removeIf(path -> path.startsWith(site.getFileName() + "/") || path.endsWith(".lock"));
        return Collections.unmodifiableSortedMap(content);
    }

    /** Writes a file as a person would, without us. */
    Path put(String path, String text) throws IOException {
        Path file = site.resolve(path);
        Files.createDirectories(file.resolveSibling(""));
        return Files.writeString(file, text);
    }

    /** Dates the file back, so that a later change of its time shows, and returns what tells it from a copy. */
    String identityOfAged(String path) throws IOException {
        Files.setLastModifiedTime(site.resolve(path), LONG_AGO);
        return identity(path);
    }

    String identity(String path) throws IOException {
        return Files.getAttribute(site.resolve(path), "unix:ino", LinkOption.NOFOLLOW_LINKS)
                + " of "
                + Files.getLastModifiedTime(site.resolve(path), LinkOption.NOFOLLOW_LINKS);
    }
}
