package org.mingzhang.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One to three things done to a copy of a good content folder, as a mistake, a bad tool or an attack would. Told by a seed. */
public final class Mutation {
    /** A value of JSON: a text, a number, a word, or the beginning of a list or object. */
    private static final Pattern VALUE = Pattern.compile("\"[^\"]*+\"(?!\\s*:)|-?[0-9][0-9.]*|true|false|[\\[{]");

    private static final Pattern NAME = Pattern.compile("\"[A-Za-z]+\"(?=\\s*:)");

    private static final String[] VALUES = {
        "null",
        "true",
        "0",
        "-1",
        "1",
        "1e9",
        "1E-999999999",
        "9".repeat(400),
        "0.000000001",
        "-0",
        "2024",
        "[]",
        "{}",
        "\"\"",
        "\" \"",
        "\"\\u0000\"",
        "\"\\uFFFF\"",
        "\"\\u200B\"",
        "\"\\u3164\"",
        "\"\\u00A0水\"",
        "\"\\u202E水\"",
        "\"\\uD800\"",
        "\"a\\nb\"",
        "\"2024-02-31\"",
        "\"2024-01-01\"",
        "\"<script>alert(1)</script>\"",
        "\"=1+1\"",
        "\"../../etc/passwd\"",
        "\"javascript:alert(1)\"",
        "\"https://a.example/?a=1&b=<\\\"\"",
        "\"≥9e999999999%\"",
        "\"≥90%\"",
        "\"-0元\"",
        "\"1,000,000.00万元/人次\"",
        "\"及时\"",
        "\"${page}\"",
        "\"@raw\"",
        "\"%s%n\"",
        "\"jiangcheng\"",
        "\"total\"",
        "\"target\"",
        "\"self-evaluation\"",
        "\"zh-CN\"",
        "\"en\"",
        "\"jiangcheng-wenhuaju\"",
        "\"jiangcheng-shuiwuju/hedao-qingyu\"",
        "[[[[[[[[[1]]]]]]]]]",
        "{\"a\": {\"a\": {}}}"
    };

    private static final String[] LONG = {
        "水", "a", "a-", "[", "(", "<", "*", "`", "/b", " ", "9", ">", "\\", "&", "|", "第一", "≥", "%", "、", "1."
    };

    private static final String[] MARKDOWN = {
        "<b>a</b>",
        "[a](/nirgends/)",
        "[a](/b/",
        "![a](/b.png)",
        "[a](javascript:x)",
        "# 第二",
        "## 读数\n",
        "&#0;",
        "&nbsp;",
        "\u200B",
        "> ",
        "- ",
        "    ",
        "|a|b|\n|-|-|\n",
        "```\n",
        "***",
        "[a]: /b/\n",
        "[a]",
        "<http://a.example>",
        "\\",
        "\u0000",
        "\r",
        "\t",
        "## main\n",
        "## \n",
        "----\n",
        "1. ",
        "[a](/fangfa/)",
        "[a](#读数)",
        "[a](#nirgends)",
        "<!-- -->",
        "&#xFFFF;",
        "[](/fangfa/)"
    };

    private final Path content;
    private final Random random;
    private final StringBuilder told = new StringBuilder();

    private Mutation(Path content, long seed) {
        this.content = content;
        this.random = new Random(seed);
    }

    /** Changes the folder; what was done, in words. */
    public static String of(Path content, long seed) throws IOException {
        Mutation mutation = new Mutation(content, seed);
        int times = 1 + mutation.random.nextInt(3);
        for (int i = 0; i < times; i++) {
            mutation.once();
        }
        return mutation.told.toString();
    }

    private void once() throws IOException {
        List<Path> all = files();
        Path file = all.get(random.nextInt(all.size()));
        boolean link = Files.isSymbolicLink(file) || !Files.isRegularFile(file);
        int kind = random.nextInt(20);
        tell(content.relativize(file) + " " + kind);
        if (kind < 2 || link) {
            tree(file);
        } else if (kind < 5) {
            bytes(file);
        } else if (file.toString().endsWith(".md")) {
            markdown(file);
        } else {
            json(file);
        }
    }

    private void json(Path file) throws IOException {
        String text = read(file);
        String changed = switch (random.nextInt(6)) {
            case 0 -> replaced(text, NAME, "\"" + pick("name", "target", "Title", "note", "id", "水", "") + "\"");
            case 1 -> replaced(text, VALUE, "\"" + repeated() + "\"");
            case 2 -> swapped(text);
            default -> replaced(text, VALUE, pick(VALUES));
        };
        Files.writeString(file, changed);
    }

    /** One match takes the words of another. */
    private String swapped(String text) {
        List<MatchResult> found = VALUE.matcher(text).results().toList();
        return found.isEmpty()
                ? text
                : replaced(text, VALUE, found.get(random.nextInt(found.size())).group());
    }

    private String replaced(String text, Pattern pattern, String by) {
        List<MatchResult> found = pattern.matcher(text).results().toList();
        if (found.isEmpty()) {
            return text + by;
        }
        MatchResult one = found.get(random.nextInt(found.size()));
        String rest = text.substring(one.end());
        // For the whole list or object, not only its first bracket.
        boolean opens = one.group().equals("{") || one.group().equals("[");
        tell("for " + shortened(one.group()) + " " + shortened(by));
        return text.substring(0, one.start())
                + by
                + (opens && random.nextBoolean() ? ", \"x\": " + one.group() : "")
                + rest;
    }

    private void markdown(Path file) throws IOException {
        String text = read(file);
        int at = random.nextBoolean() ? text.length() : random.nextInt(text.length() + 1);
        String by = random.nextInt(4) == 0 ? repeated() : pick(MARKDOWN);
        tell("at " + at + " " + shortened(by));
        Files.writeString(file, text.substring(0, at) + by + text.substring(at));
    }

    private void bytes(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (bytes.length == 0) {
            return;
        }
        int at = random.nextInt(bytes.length);
        switch (random.nextInt(4)) {
            case 0 -> bytes[at] = (byte) random.nextInt(256);
            case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
            case 2 -> bytes = java.util.Arrays.copyOf(bytes, at);
            default -> {
                int other = random.nextInt(bytes.length);
                byte kept = bytes[at];
                bytes[at] = bytes[other];
                bytes[other] = kept;
            }
        }
        Files.write(file, bytes);
    }

    /** What stands where. */
    private void tree(Path file) throws IOException {
        int kind = random.nextInt(9);
        tell("tree " + kind);
        Path sibling = file.resolveSibling(
                pick("a.json", "A.md", "x", ".x", "2023-target.json", "project.json", "水.md", "a b.md", "search.md"));
        switch (kind) {
            case 0 -> delete(file);
            case 1 -> move(file, sibling);
            case 2 -> {
                delete(file);
                Files.createSymbolicLink(
                        file,
                        Path.of(pick(
                                "/etc/hostname",
                                "/dev/zero",
                                "nowhere",
                                ".",
                                "..",
                                file.getFileName().toString())));
            }
            case 3 -> {
                delete(file);
                Files.createDirectories(file);
            }
            case 4 -> {
                delete(file);
                pipe(file);
            }
            case 5 -> Files.writeString(sibling, pick("", "{}", "# 标题\n", "[", "\uFEFF{}"), StandardCharsets.UTF_8);
            case 6 -> {
                Path above = file.resolveSibling("").normalize();
                Path moved = above.equals(content) ? file : above;
                move(moved, moved.resolveSibling(pick("aa", "B", "findings", "documents")));
            }
            case 7 -> {
                if (Files.isRegularFile(file) && Files.notExists(sibling)) {
                    Files.copy(file, sibling);
                }
            }
            default ->
                Files.createDirectories(
                        content.resolve(pick("notes/findings/a/b", "notes/a", "pages/a.md", "projects/x/y", "x")));
        }
    }

    private static void pipe(Path file) throws IOException {
        try {
            new ProcessBuilder("mkfifo", file.toString()).start().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void move(Path from, Path to) throws IOException {
        if (Files.notExists(to)) {
            Files.move(from, to);
        }
    }

    private static void delete(Path file) throws IOException {
        if (Files.isDirectory(file, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> all = Files.walk(file)) {
                for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(one);
                }
            }
        } else {
            Files.deleteIfExists(file);
        }
    }

    private List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(content)) {
            all.filter(file -> !file.equals(content))
                    .filter(file -> !Files.isDirectory(file) || random.nextInt(8) == 0)
                    .sorted()
                    .forEach(files::add);
        }
        return files.isEmpty() ? List.of(content.resolve("site.json")) : files;
    }

    private static String read(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    private String repeated() {
        int[] times = {2, 300, 301, 2_000, 20_001, 60_000};
        String one = pick(LONG);
        return one.repeat(times[random.nextInt(times.length)]).replace("\\", random.nextBoolean() ? "\\\\" : "\\");
    }

    private String pick(String... of) {
        return of[random.nextInt(of.length)];
    }

    private void tell(String words) {
        told.append(told.isEmpty() ? "" : "; ").append(words);
    }

    private static String shortened(String text) {
        return text.length() < 30 ? text : text.substring(0, 30) + "… (" + text.length() + ")";
    }
}
