package org.mingzhang.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.output.OutputFile;

/** Every script and style that is published is written for Chromium 79 and Safari 14: nothing in it is newer, or the browser may drop just that. */
class OldBrowsersTest {
    private static final Path WEB = Path.of("src/main/web");
    private static final Pattern RULE = Pattern.compile("([^{}]*)\\{([^{}]*)}");

    private static List<Path> sources(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(WEB)) {
            return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
        }
    }

    private static List<String> published(String ending) {
        return Assets.load().files().stream()
                .filter(f -> f.path().value().endsWith(ending))
                .map(OldBrowsersTest::text)
                .toList();
    }

    private static String text(OutputFile file) {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }

    /** As it is written in what came after those browsers. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\?\\.[A-Za-z_$\\[(]",
                "\\?\\?",
                "\\|\\|=|&&=",
                "\\.at\\(",
                "\\.replaceAll\\(",
                "Object\\.hasOwn\\(",
                "\\.findLast",
                "\\.replaceChildren\\(",
                "\\.toSorted\\(|\\.toReversed\\(|\\.with\\(",
                "\\(\\?<[=!]",
                "\\bstatic \\{|^\\s+#\\w|\\bstatic \\w+ =",
                "[0-9]_[0-9]",
                "structuredClone|Promise\\.any|WeakRef|groupBy|DecompressionStream",
                ":is\\(|:where\\(|:has\\(",
                "\\.aria[A-Z]|ariaLabel",
                "checkVisibility|\\.inert\\b|showModal|requestIdleCallback"
            })
    void noScriptIsNewer(String newer) throws IOException {
        Pattern pattern = Pattern.compile(newer, Pattern.MULTILINE);
        for (Path source : sources(".js")) {
            assertTrue(!pattern.matcher(Files.readString(source)).find(), source + " has " + newer);
        }
        // A shortened script must not come to it either; what it holds in texts was looked at above.
        if (!newer.contains("\\s+#")) {
            published(".js")
                    .forEach(script -> assertTrue(!pattern.matcher(script).find(), newer));
        }
    }

    /** A browser that does not know a selector drops the whole rule, and the whole line of a property that it does not know. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                ":is\\(|:where\\(|:has\\(|:not\\([^)]*,",
                "(?<![\\w-])(margin|padding)-(inline|block):",
                "(?<![\\w-])(inset[a-z-]*|border-(inline|block)|aspect-ratio|float: inline[a-z-]*):",
                "@layer|@container|@property|color-mix\\(|oklch\\(|light-dark\\(|\\b[0-9.]+(dvh|svh|lvh|cqw)\\b",
                "text-decoration: underline (dotted|dashed|wavy)",
                "@media[^{]*[<>]"
            })
    void noStyleIsNewer(String newer) {
        Pattern pattern = Pattern.compile(newer);
        published(".css").forEach(style -> assertTrue(!pattern.matcher(style).find(), newer));
    }

    /** In a row of boxes, as against a grid, gaps came later: the boxes have margins. */
    @Test
    void onlyGridsHaveGaps() {
        assertEquals(
                List.of(),
                rules().filter(r -> r.group(2).matches("(?s).*(?<!column-)\\bgap:.*"))
                        .filter(r -> !r.group(2).matches("(?s).*(display: grid|grid-template-columns|columns:).*"))
                        .map(OldBrowsersTest::selector)
                        .toList());
    }

    /** What is newer in a list of selectors takes the others with it. */
    @Test
    void focusThatIsSeenStandsInARuleOfItsOwn() {
        assertEquals(
                List.of(),
                rules().filter(r -> r.group(1).contains(":focus-visible")
                                || r.group(1).contains("::details-content"))
                        .filter(r -> r.group(1).contains(","))
                        .map(OldBrowsersTest::selector)
                        .toList());
    }

    private static Stream<MatchResult> rules() {
        return published(".css").stream().map(RULE::matcher).flatMap(Matcher::results);
    }

    private static String selector(MatchResult rule) {
        return rule.group(1).strip();
    }
}
