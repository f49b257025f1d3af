package org.mingzhang.assess;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.mingzhang.model.Project;
import org.mingzhang.model.ProjectId;
import org.mingzhang.problem.Place;
import org.mingzhang.problem.ProblemCode;
import org.mingzhang.problem.Problems;

/** Checks where projects say that they were before: a department that exists, and an address that is free. */
public final class MoveCheck {
    private final Function<ProjectId, Place> places;
    private final Set<String> departments;
    private final Set<String> withdrawn;
    private final Problems problems;
    private final TreeMap<ProjectId, ProjectId> moved = new TreeMap<>();

    /**
     * Knows of no project yet.
     *
     * @param places where a project says that it was elsewhere
     * @param departments ids of the departments that are declared
     * @param withdrawn addresses that were taken back
     * @param problems takes what is wrong
     */
    public MoveCheck(
            Function<ProjectId, Place> places, Set<String> departments, Set<String> withdrawn, Problems problems) {
        this.places = places;
        this.departments = departments;
        this.withdrawn = withdrawn;
        this.problems = problems;
    }

    /** Notes where a project was. */
    public void add(ProjectId project, List<Project.Former> where) {
        for (Project.Former former : where) {
            if (!departments.contains(former.id().department())) {
                report(
                        project,
                        ProblemCode.M020,
                        "there is no department \"" + former.id().department() + "\"",
                        "Add departments/" + former.id().department() + ".json: the money of those years is its own.");
            } else if (withdrawn.contains("/projects/" + former.id() + "/")) {
                report(
                        project,
                        ProblemCode.M024,
                        "\"formerly\" names \"" + former.id() + "\", which is withdrawn in site.json",
                        "An old address leads on, or says why nothing is there; take it out of one of the two.");
            } else if (moved.putIfAbsent(former.id(), project) != null) {
                report(
                        project,
                        ProblemCode.M024,
                        "\"formerly\" names \"" + former.id() + "\", which another project names too",
                        "An old address leads on to one project; correct one of the two.");
            }
        }
    }

    /** Reports the old addresses at which there is a project now. */
    public void run(Survey survey) {
        moved.forEach((former, now) -> {
            if (survey.project(former).isPresent()) {
                report(
                        now,
                        ProblemCode.M024,
                        "\"formerly\" names \"" + former + "\", which is a project here",
                        "Move all of its forms into this folder and remove the other.");
            }
        });
    }

    private void report(ProjectId project, ProblemCode code, String message, String advice) {
        problems.add(places.apply(project), code, message, advice);
    }
}
