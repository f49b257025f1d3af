package org.mingzhang.page;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingzhang.model.Publication;
import org.mingzhang.model.SiteSettings;
import org.mingzhang.output.SitePath;

/**
 * What all pages of a site share.
 *
 * @param settings what the editors say of the site
 * @param baseUrl absolute address of the site's root with a slash at its end, or null if not decided
 * @param words the interface texts
 * @param navigation the entries of the top line by section key, in order
 * @param footer the editors' pages
 * @param assets the browser's files
 * @param date the release's date, or null if none is shown
 * @param edition the language that is written
 * @param editions every language of the site, the main one first
 * @param feeds whether there are feeds of what releases changed
 */
public record Shell(
        SiteSettings settings,
        @Nullable String baseUrl,
        Words words,
        Map<String, Link> navigation,
        List<Link> footer,
        Assets assets,
        @Nullable LocalDate date,
        Edition edition,
        List<Edition> editions,
        boolean feeds) {

    /** The site's name in this edition. */
    public String title() {
        return Objects.requireNonNull(said().title());
    }

    /** What the site is, in this edition. */
    public String description() {
        return Objects.requireNonNull(said().description());
    }

    /** Who runs it, as said in this edition. */
    public String publisher() {
        return Objects.requireNonNull(said().publisher());
    }

    /** What the terms of the data are called in this edition. */
    public String licence() {
        return Objects.requireNonNull(said().licence());
    }

    /** Which release this is and of what day, in words; null if that is not decided. */
    public @Nullable String release() {
        Publication.NamedRelease release = settings.publication().release();
        if (date == null) {
            return null;
        }
        return release == null ? words.get("footer.date", date) : words.get("footer.release", release.name(), date);
    }

    private SiteSettings.Translation said() {
        return settings.in(edition.language());
    }

    /** Every edition but this one. */
    public List<Edition> others() {
        return editions.stream().filter(other -> !other.equals(edition)).toList();
    }

    /** What the switch to another edition says, in its language. */
    public String name(Edition other) {
        return Words.of(other.language()).get("language.name");
    }

    /** What the names of data files in this edition's language carry; empty for the main one. */
    public String dataLanguage() {
        return edition.equals(editions.getFirst()) ? "" : edition.language();
    }

    /** What the box for searching shows of the index, each label with what it means in this edition; null where that is the index's own. */
    public @Nullable String labels() {
        Words main = Words.of(editions.getFirst().language());
        return edition.folder().isEmpty()
                ? null
                : main.keys().stream()
                        .filter(key -> key.startsWith("search.kind.") || key.startsWith("search.figure."))
                        .sorted()
                        .map(key -> main.pattern(key) + "=" + words.pattern(key))
                        .collect(Collectors.joining("\n"));
    }

    /** The home page. */
    public SitePath home() {
        return Addresses.HOME;
    }

    /** The search. */
    public SitePath search() {
        return Addresses.SEARCH;
    }

    /** What the search box on every page begins with. */
    public SitePath searchIndex() {
        return Addresses.SEARCH_INDEX;
    }

    /** The path part of the base address, {@code /} if not decided. */
    public String basePath() {
        return baseUrl == null ? "/" : URI.create(baseUrl).getRawPath();
    }
}
