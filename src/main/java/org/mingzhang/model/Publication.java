package org.mingzhang.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How the site goes out: in which release, beside which earlier ones, under which picture.
 *
 * @param release which release the content is, or null if it is in none
 * @param folder the name of the folder beside the content that keeps what is known of the releases
 * @param picture an editors' picture that previews show, by its name, or null for the program's
 */
public record Publication(
        @Nullable NamedRelease release,
        String folder,
        @Nullable String picture) {
    /** In no release, with what the program ships. */
    public static final Publication USUAL = new Publication(null, "releases", null);

    /**
     * A release, as it is cited.
     *
     * @param name what it is called, part of its address
     * @param date the day on which it came out
     */
    public record NamedRelease(String name, LocalDate date) {}

    /** The day of the release, or null. */
    public @Nullable LocalDate date() {
        return release == null ? null : release.date();
    }
}
