package org.mingzhang.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Properties;

/**
 * What was checked before this program was released, and what that found.
 *
 * @param date when
 * @param pages how many kinds of page
 * @param languages in how many languages
 * @param settings in how many widths and colours
 * @param axe the version of axe-core
 * @param faults how many faults it found
 * @param htmlcs the version of HTML_CodeSniffer, which found none
 * @param vnu the version of the Nu Html Checker, which found none
 */
public record AccessibilityCheck(
        LocalDate date, int pages, int languages, int settings, String axe, int faults, String htmlcs, String vnu) {
    private static final String FILE = "/published/accessibility.properties";

    /** The check of this program. */
    public static AccessibilityCheck load() {
        Properties said = new Properties();
        try (InputStream in = Objects.requireNonNull(AccessibilityCheck.class.getResourceAsStream(FILE))) {
            said.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
        return new AccessibilityCheck(
                LocalDate.parse(said.getProperty("date")),
                number(said, "pages"),
                number(said, "languages"),
                number(said, "settings"),
                said.getProperty("axe"),
                number(said, "faults"),
                said.getProperty("htmlcs"),
                said.getProperty("vnu"));
    }

    private static int number(Properties said, String key) {
        return Integer.parseInt(said.getProperty(key));
    }
}
