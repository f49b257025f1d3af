package org.mingzhang.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.mingzhang.output.SitePath;

/**
 * The site in one language. Its pages stand in a folder of their own, those of the main language at the root; files that are no pages stand once,
 * for all languages.
 *
 * @param language tag of the interface's language, {@code en}
 * @param folder where its pages stand, with a slash at its end; empty for the root
 */
public record Edition(String language, String folder) {
    /** A relative address of a file that is no page, as editors' texts hold it once it was read. */
    private static final Pattern FILE =
            Pattern.compile("(href|src)=\"((?:\\.\\./)+[^\"?#]*\\.(?!html)[A-Za-z0-9]+[?#\"])");

    /** The editions of a site with these languages, the main one first. */
    public static List<Edition> of(List<String> languages) {
        List<Edition> editions = new ArrayList<>();
        for (String language : languages) {
            String tag = Locale.forLanguageTag(language).getLanguage();
            editions.add(new Edition(language, editions.isEmpty() ? "" : tag + "/"));
        }
        return List.copyOf(editions);
    }

    /** Where a page or file stands for this edition. */
    public SitePath place(SitePath file) {
        return folder.isEmpty() || !file.isPage() ? file : new SitePath(folder + file.value());
    }

    /**
     * An editors' text as it stands in a page of this edition. Its addresses are relative: those of pages lead to pages of the same edition by
     * themselves, those of files have one folder more to leave.
     */
    public String text(String html) {
        return folder.isEmpty() ? html : FILE.matcher(html).replaceAll("$1=\"../$2");
    }

    /** The addresses in such a text as they stand in the page, each with what is known of it. */
    public <T> Map<String, T> links(Map<String, T> links) {
        Map<String, T> placed = new HashMap<>();
        links.forEach((address, about) -> {
            String attribute = text("href=\"" + address + "\"");
            placed.put(attribute.substring("href=\"".length(), attribute.length() - 1), about);
        });
        return placed;
    }
}
