package org.mingzhang.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
    /** A key, or the beginning or end of one that is put together. */
    private static final Pattern KEY = Pattern.compile("\"((?:[a-z][\\w-]*)?\\.[\\w.-]*|yes|no)\"");

    @Test
    void areReadOnce() {
        assertSame(Words.of("en"), Words.of("en"));
        assertSame(Assets.load(), Assets.load());
        assertThrows(IllegalArgumentException.class, () -> Words.of("xx"));
        assertThrows(
                UnsupportedOperationException.class, () -> Words.of("en").keys().clear());
    }

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
    void bothLanguagesHaveTheSameTexts() {
        assertEquals(Words.of("zh-CN").keys(), Words.of("en").keys());
    }

    /** Of two texts with one key the reader of the bundle would silently keep the last. */
    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void noKeyStandsTwice(String language) throws IOException {
        Set<String> seen = new TreeSet<>();
        Set<String> twice = new TreeSet<>();
        for (String line : Files.readAllLines(Path.of("src/main/resources/messages/" + language + ".properties"))) {
            if (!line.isBlank() && !line.startsWith("#") && !seen.add(line.substring(0, line.indexOf('=')))) {
                twice.add(line);
            }
        }
        assertEquals(Set.of(), twice);
    }

    @Test
    void bothLanguagesFillTheSamePlaces() {
        for (String key : Words.of("zh-CN").keys()) {
            assertEquals(places("zh-CN", key), places("en", key), key);
        }
    }

    /** A brace that is no place would reach the page. */
    @Test
    void everyBraceIsAPlace() {
        for (String language : List.of("zh-CN", "en")) {
            for (String key : Words.of(language).keys()) {
                assertFalse(Words.of(language).pattern(key).matches(".*[{}].*"), language + " " + key);
            }
        }
    }

    /** A printed term may stand in brackets behind what it means, and what is to be typed in quotation marks. */
    @Test
    void chineseStandsInEnglishTextsOnlyAsSuch() {
        Set<String> mixed = new TreeSet<>();
        for (String key : Words.of("en").keys()) {
            String own = Words.of("en").pattern(key).replaceAll("\\([^()]*\\)|“[^”]*”", "");
            if (own.codePoints().anyMatch(Character::isIdeographic)) {
                mixed.add(key);
            }
        }
        assertEquals(Set.of(), mixed);
    }

    @Test
    void aNumberStandsWithItsWord() {
        Words words = Words.of("en");
        assertEquals("1 project", words.get("search.figure.projects", 1));
        assertEquals("1,001 projects", words.get("search.figure.projects", "1,001"));
        assertEquals("0 projects", words.get("search.figure.projects", 0));
    }

    @Test
    void aWordMayFollowANumberThatStandsElsewhere() {
        assertEquals("1 repeats the target and gives no result", said(1));
        assertEquals("2 repeat the target and give no result", said(2));
    }

    private static String said(int count) {
        return Words.of("en").get("verdicts.restated", count).replace("only ", "");
    }

    /** {@code $0} or {@code $(0 form|forms)} in what a script is given. */
    private static Set<String> places(String language, String key) {
        return Pattern.compile("\\$\\(?(\\d)")
                .matcher(Words.of(language).pattern(key))
                .results()
                .map(place -> place.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
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
