package org.mingzhang.releases;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a release changed.
 *
 * @param name of the release
 * @param date the day
 * @param previous the name of the release before, or null if it is the first
 * @param changes in the order of what they are about; no more than {@link #MOST}
 * @param left how many more there are
 */
public record ReleaseNote(
        String name, LocalDate date, @Nullable String previous, List<NotedChange> changes, int left) {
    /** How many changes are told one by one. */
    public static final int MOST = 10_000;

    public ReleaseNote {
        changes = List.copyOf(changes);
    }
}
