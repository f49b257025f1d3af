package org.mingzhang.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {
    /** A key, or the beginning or end of one that is put together. */
    private static final Pattern KEY = Pattern.compile("\"((?:[a-z][\\w-]*)?\\.[\\w.-]*|yes|no)\"");

    @Test
    void everyKeyThatATemplateAsksForHasAText() throws IOException {
        Set<String> missing = keys(Path.of("templates"), Pattern.compile("w\\(\"([^\"\n]+)\""));
        Set<String> keys = Words.of("zh-CN").keys();
        missing.removeIf(
                key -> key.endsWith(".") ? keys.stream().anyMatch(k -> k.startsWith(key)) : keys.contains(key));
        assertEquals(Set.of(), missing);
    }

    @Test
    void placesAreFilledInOrder() {
        assertEquals("2020—2024 年", Words.of("zh-CN").get("list.span", 2020, 2024));
    }

    /** A project may be called anything. */
    @Test
    void aPlaceInAValueIsNotFilled() {
        assertEquals("{1}—$2024 年", Words.of("zh-CN").get("list.span", "{1}", "$2024"));
    }

    @Test
    void everyTextIsUsedSomewhere() throws IOException {
        Set<String> used = keys(Path.of("templates"), KEY);
        used.addAll(keys(Path.of("src/main/java/org/mingzhang"), KEY));
        Set<String> unused = new TreeSet<>(Words.of("zh-CN").keys());
        unused.removeIf(key -> used.contains(key) || composed(key, used));
        assertEquals(Set.of(), unused);
    }

    /** Keys such as {@code verdict.met} and {@code list.years.heading} are put together from a known beginning or end. */
    private static boolean composed(String key, Set<String> used) {
        return used.stream()
                .anyMatch(part ->
                        (part.endsWith(".") && key.startsWith(part)) || (part.startsWith(".") && key.endsWith(part)));
    }

    private static Set<String> keys(Path folder, Pattern pattern) throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Matcher matcher = pattern.matcher(Files.readString(file));
                while (matcher.find()) {
                    keys.add(matcher.group(1));
                }
            }
        }
        return keys;
    }
}
