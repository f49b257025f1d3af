package org.mingzhang.plan;

import java.util.List;
import java.util.Set;
import org.mingzhang.assess.ProjectFindings;
import org.mingzhang.assess.ProjectRow;
import org.mingzhang.model.ProjectId;

/**
 * All that a project's page, record, rows and search entry depend on beyond its own folder and {@link SiteFacts}. Whoever plans them is given this
 * and can look up nothing else, so that what an earlier build made under the same context can be used again.
 *
 * @param row what it left behind when all projects were read, with the findings that others show counted
 * @param findings its findings, those that others show among them, each with its part in a story
 * @param related the roll-ups that it is part of, or the projects that it sums up
 * @param before the projects that it took over from
 * @param after the projects that took over from it
 * @param compared its indicator names that are compared with those of other projects
 */
public record ProjectContext(
        ProjectRow row,
        ProjectFindings findings,
        List<Related> related,
        List<ProjectRow> before,
        List<Related> after,
        Set<String> compared) {
    public ProjectContext {
        related = List.copyOf(related);
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /**
     * Another project of the site.
     *
     * @param id where its page is
     * @param name as printed
     * @param rollUp whether it sums up others
     * @param years the fiscal years that it has forms of
     */
    public record Related(ProjectId id, String name, boolean rollUp, List<Integer> years) {
        public Related {
            years = List.copyOf(years);
        }

        /** What is told of a project. */
        public static Related of(ProjectRow row) {
            return new Related(row.id(), row.name(), row.rollUp(), List.copyOf(row.years()));
        }
    }
}
