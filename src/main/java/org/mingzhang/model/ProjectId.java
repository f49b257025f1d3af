package org.mingzhang.model;

import java.util.Comparator;

/**
 * The identity of a project: its folder and its address. It never changes once published.
 *
 * @param department slug of the department
 * @param project slug of the project within the department
 */
public record ProjectId(String department, String project) implements Comparable<ProjectId> {
    private static final Comparator<ProjectId> ORDER =
            Comparator.comparing(ProjectId::department).thenComparing(ProjectId::project);

    @Override
    public int compareTo(ProjectId other) {
        return ORDER.compare(this, other);
    }

    /** {@code department/project}, as in the open data. */
    @Override
    public String toString() {
        return department + "/" + project;
    }
}
