package org.mingzhang.site;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What to build.
 *
 * @param content the content folder
 * @param out the site's folder
 * @param baseUrl absolute http address of the site's root ending in a slash, or null for the one in {@code site.json}
 * @param templates a folder of the site's own templates, or null for the program's
 * @param date the release's date, shown on every page, or null for none
 * @param dry whether the site is to stay as it is when all is well too
 * @param cache a folder for what a later build can use again, or null for none
 * @param asOf the day whose state is built: documents to be published later stay out; null keeps out all that have such a day
 */
public record BuildRequest(
        Path content,
        Path out,
        @Nullable URI baseUrl,
        @Nullable Path templates,
        @Nullable LocalDate date,
        boolean dry,
        @Nullable Path cache,
        @Nullable LocalDate asOf) {
    /** To be published, without a cache. */
    public BuildRequest(
            Path content, Path out, @Nullable URI baseUrl, @Nullable Path templates, @Nullable LocalDate date) {
        this(content, out, baseUrl, templates, date, false, null, null);
    }

    /** Using nothing of an earlier build. */
    BuildRequest withoutCache() {
        return new BuildRequest(content, out, baseUrl, templates, date, dry, null, asOf);
    }
}
