package org.mingzhang.assess.finding;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import org.mingzhang.model.ProjectId;

/** Projects that findings link, one group for all that hang together. It keeps one entry a linked project. */
public final class ProjectGroups {
    private final Map<ProjectId, ProjectId> before = new HashMap<>();
    private final Map<ProjectId, ProjectId> second = new HashMap<>();

    /** Links projects with each other. */
    public void link(SortedSet<ProjectId> projects) {
        projects.forEach(project -> before.putIfAbsent(project, project));
        projects.forEach(project -> join(projects.first(), project));
    }

    private void join(ProjectId one, ProjectId other) {
        ProjectId a = first(one);
        ProjectId b = first(other);
        if (a.compareTo(b) < 0) {
            before.put(b, a);
        } else if (b.compareTo(a) < 0) {
            before.put(a, b);
        }
    }

    /** The first project of a group in order, which stands for all. */
    private ProjectId first(ProjectId project) {
        ProjectId first = project;
        ProjectId next = before.getOrDefault(first, first);
        while (!next.equals(first)) {
            first = next;
            next = before.getOrDefault(first, first);
        }
        return first;
    }

    /** Ends linking: every project of a group knows its two first. */
    public void settle() {
        for (ProjectId project : before.keySet().stream().sorted().toList()) {
            ProjectId first = first(project);
            before.put(project, first);
            if (!project.equals(first)) {
                second.putIfAbsent(first, project);
            }
        }
    }

    /** The name of the group that a project is in, the same whatever was linked first. */
    public String name(ProjectId project) {
        ProjectId first = first(project);
        ProjectId next = second.get(first);
        return next == null ? first.project() : first.project() + "~" + next.project();
    }
}
