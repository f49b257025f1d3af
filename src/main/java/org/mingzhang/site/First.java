package org.mingzhang.site;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingzhang.assess.AssessedProject;
import org.mingzhang.assess.IndicatorUse;
import org.mingzhang.assess.ProjectFindings;
import org.mingzhang.assess.ProjectRow;
import org.mingzhang.model.Markup;
import org.mingzhang.model.Project;
import org.mingzhang.model.Reply;
import org.mingzhang.problem.Place;

/**
 * What is left of a project when it was read and assessed by itself.
 *
 * @param row for the pages that list it
 * @param findings those that it shows alone
 * @param replies what is said about them
 * @param names of its indicators
 * @param former where it was before
 * @param note the addresses and headings of its note, without its text
 */
record First(
        ProjectRow row,
        ProjectFindings findings,
        List<Reply> replies,
        Set<String> names,
        List<Project.Former> former,
        Note note) {
    /** Where editors wrote the addresses and headings of a note. */
    record Note(Map<String, Place> links, Map<String, Place> headings) {
        static Note of(Project project) {
            Markup markup = project.markup();
            return markup == null ? new Note(Map.of(), Map.of()) : new Note(markup.links(), markup.headings());
        }
    }

    static First of(AssessedProject assessed) {
        Project project = assessed.project();
        return new First(
                ProjectRow.of(assessed),
                assessed.byForm(),
                project.replies(),
                IndicatorUse.names(assessed),
                project.former(),
                Note.of(project));
    }
}
