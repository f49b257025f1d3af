package org.mingzhang.releases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the record of the last release knows of a project, document or department.
 *
 * @param hash of what is printed of it
 * @param since the day of the release that changed it last, or null if not known
 * @param subject which thing
 */
public record KnownThing(String hash, @Nullable LocalDate since, NotedChange.Subject subject) {
    /** Whether the same is printed of another. */
    public boolean isAs(@Nullable KnownThing other) {
        return other != null && other.hash().equals(hash);
    }
}
