package org.mingzhang.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** What editors do to a content folder, at random: forms and projects come, change, move and go, and what is said of all of them changes. */
final class Edits {
    static final String FORM = "projects/jiangcheng-wenhuaju/shequ-tushuguan/2024-target.json";

    private final Path content;
    private final Random random;
    private int made;

    Edits(Path content, Random random) {
        this.content = content;
        this.random = random;
    }

    /** Does one of them and tells which. */
    String any() throws IOException {
        made++;
        return switch (random.nextInt(8)) {
            case 0 -> edit("a word", "\"name\": \"", "\"name\": \"新");
            case 1 -> edit("a figure", "\"weight\": 1", "\"weight\": 2");
            case 2 -> edit("a target", "\"target\": \"", "\"target\": \"≥");
            case 3 -> add();
            case 4 -> remove();
            case 5 -> rename();
            case 6 -> department();
            default -> threshold();
        };
    }

    static void replace(Path file, String word, String other) throws IOException {
        String text = Files.readString(file);
        int at = text.indexOf(word);
        if (at >= 0) {
            Files.writeString(file, text.substring(0, at) + other + text.substring(at + word.length()));
        }
    }

    private List<Path> files(String folder, String end) throws IOException {
        try (Stream<Path> all = Files.walk(content.resolve(folder))) {
            return all.filter(f -> f.toString().endsWith(end)).sorted().toList();
        }
    }

    private Path one(List<Path> files) {
        return files.get(random.nextInt(files.size()));
    }

    private String edit(String what, String word, String other) throws IOException {
        Path form = one(files("projects", "-target.json"));
        replace(form, word, other);
        return what + " of " + content.relativize(form);
    }

    private String add() throws IOException {
        Path form = content.resolve(FORM);
        Path folder = form.resolveSibling("../made-" + made).normalize();
        Files.createDirectories(folder);
        Files.copy(form, folder.resolve(form.getFileName()));
        Path copy = folder.resolve(form.getFileName());
        replace(copy, "\"name\": \"", "\"name\": \"另" + made);
        Files.writeString(
                copy, Files.readString(copy).replaceFirst("\"forms\": \\[[^]]*]", "\"forms\": [" + (made + 100) + "]"));
        return "added " + folder.getFileName();
    }

    private List<Path> madeOnes() throws IOException {
        try (Stream<Path> all =
                Files.list(content.resolve(FORM).resolveSibling("..").normalize())) {
            return all.filter(f -> f.getFileName().toString().startsWith("made-"))
                    .sorted()
                    .toList();
        }
    }

    private String remove() throws IOException {
        List<Path> there = madeOnes();
        if (there.isEmpty()) {
            return "nothing";
        }
        Path folder = one(there);
        Files.delete(folder.resolve("2024-target.json"));
        Files.delete(folder);
        return "removed " + folder.getFileName();
    }

    private String rename() throws IOException {
        List<Path> there = madeOnes();
        if (there.isEmpty()) {
            return "nothing";
        }
        Path folder = one(there);
        Files.move(folder, folder.resolveSibling("made-again-" + made));
        return "renamed " + folder.getFileName();
    }

    private String department() throws IOException {
        Path file = one(files("departments", ".json"));
        replace(file, "\"name\": \"", "\"name\": \"新");
        return "named " + file.getFileName();
    }

    private String threshold() throws IOException {
        Path site = content.resolve("site.json");
        String text = Files.readString(site);
        String setting = "\"findings\": {\"budget-change\": {\"threshold\": \"";
        Files.writeString(
                site,
                text.contains(setting)
                        ? text.replaceAll("(\"threshold\": \")\\d+", "$1" + (10 + made))
                        : text.replaceFirst("\\{", "{" + setting + "10\"}},"));
        return "set a threshold";
    }
}
