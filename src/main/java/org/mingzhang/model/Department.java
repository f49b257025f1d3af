package org.mingzhang.model;

import java.util.Comparator;
import java.util.List;

/**
 * The body that answers for a project (主管部门).
 *
 * @param id slug, the folder of its projects and its address
 * @param name as printed
 * @param region where it is responsible
 * @param kind what kind of body it is, free words
 * @param earlierNames what it was called before, the earliest first
 * @param successors ids of the departments that took over its tasks
 * @param earlierIds ids that it had before; their addresses, and those of its projects below them, lead on
 */
public record Department(
        String id,
        String name,
        Region region,
        String kind,
        List<Earlier> earlierNames,
        List<String> successors,
        List<String> earlierIds) {
    public Department {
        earlierIds = List.copyOf(earlierIds);
        earlierNames = earlierNames.stream()
                .sorted(Comparator.comparing(Earlier::until))
                .toList();
        successors = List.copyOf(successors);
    }

    /** A department that was always called so. */
    public Department(String id, String name, Region region, String kind) {
        this(id, name, region, kind, List.of(), List.of(), List.of());
    }

    /**
     * A name that it had before.
     *
     * @param name as printed then
     * @param until the last year of its use
     */
    public record Earlier(String name, int until) {}
}
