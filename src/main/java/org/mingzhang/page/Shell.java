package org.mingzhang.page;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
 */
public record Shell(
        SiteSettings settings,
        @Nullable String baseUrl,
        Words words,
        Map<String, Link> navigation,
        List<Link> footer,
        Assets assets,
        @Nullable LocalDate date) {

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
