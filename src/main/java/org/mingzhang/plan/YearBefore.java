package org.mingzhang.plan;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingzhang.assess.DisclosureRow;
import org.mingzhang.assess.ProjectRow;
import org.mingzhang.assess.Survey;
import org.mingzhang.model.ProjectId;

/** Finds what a project is held against: its own form of the year before, or that of the one project that it continues, as editors confirmed. */
final class YearBefore {
    private final Survey survey;

    YearBefore(Survey survey) {
        this.survey = survey;
    }

    /** The counted form of the year before. Of several projects that became one none stands for the others, and of several forms none for all. */
    Optional<DisclosureRow> counted(ProjectRow project, int year) {
        return project.countedAlone(year - 1)
                .or(() -> project.continues().size() == 1
                        ? survey.project(project.continues().getFirst())
                                .flatMap(earlier -> earlier.countedAlone(year - 1))
                        : Optional.empty());
    }

    /** The projects that others of these continue. */
    static Set<ProjectId> continued(Collection<ProjectRow> projects) {
        return projects.stream().flatMap(p -> p.continues().stream()).collect(Collectors.toSet());
    }
}
