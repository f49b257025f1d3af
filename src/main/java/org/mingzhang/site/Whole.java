package org.mingzhang.site;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mingzhang.assess.AssessedProject;
import org.mingzhang.assess.CrossAssessor;
import org.mingzhang.assess.ProjectFindings;
import org.mingzhang.assess.ProjectRow;
import org.mingzhang.assess.RuleSet;
import org.mingzhang.assess.Survey;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.story.Concerned;
import org.mingzhang.assess.story.StoryBook;
import org.mingzhang.content.Layout;
import org.mingzhang.model.ProjectId;
import org.mingzhang.plan.ProjectContext;
import org.mingzhang.problem.Problems;
import org.mingzhang.publish.Sources;
import org.mingzhang.read.Content;
import org.mingzhang.read.DocumentFile;
import org.mingzhang.read.ImageFile;
import org.mingzhang.releases.ReleaseFolder;

/**
 * All that the first reading found out, complete and not changed any more.
 *
 * @param folder the content folder
 * @param content what is said about the site as a whole
 * @param rules the rules that run
 * @param survey one row a project
 * @param cross what only several forms show
 * @param concerned whose department each finding is about
 * @param stories which story each finding belongs to
 * @param compared the indicator names that recur
 * @param sources where editors wrote what stands in the pages
 * @param projects gives each project again
 */
record Whole(
        Path folder,
        Content content,
        RuleSet rules,
        Survey survey,
        CrossAssessor cross,
        Concerned concerned,
        StoryBook stories,
        Set<String> compared,
        Sources sources,
        ProjectSource projects) {

    /** What is kept of the releases. */
    ReleaseFolder releases() {
        return ReleaseFolder.beside(folder, content.settings().publication().folder());
    }

    /** What a project's files on the site depend on beyond its own folder. */
    ProjectContext context(ProjectId id, ProjectFindings alone, Set<String> names) {
        ProjectRow row = survey.project(id).orElseThrow();
        List<ProjectId> related = row.rollUp() ? row.rollUpOf() : survey.rollUpsOf(id);
        Set<String> shared = new TreeSet<>(names);
        shared.retainAll(compared);
        return new ProjectContext(
                row,
                stories.parts(cross.completed(alone, row)),
                named(related),
                row.continues().stream()
                        .map(survey::project)
                        .flatMap(Optional::stream)
                        .toList(),
                named(survey.continuedBy(id)),
                shared);
    }

    private List<ProjectContext.Related> named(List<ProjectId> others) {
        return others.stream()
                .map(survey::project)
                .flatMap(Optional::stream)
                .map(ProjectContext.Related::of)
                .toList();
    }

    /** A project with all its findings. */
    AssessedProject project(ProjectId id) {
        AssessedProject alone = projects.alone(id, projects.files(id));
        return alone.with(context(id, alone.byForm(), Set.of()).findings());
    }

    /** An editors' picture; it was found good before. */
    byte[] image(String name) {
        return ImageFile.read(folder, name, new Problems())
                .orElseThrow(() -> new ContentChanged(projects.places().file("images/" + name)));
    }

    /** A document's own file; it was there before. */
    byte[] documentFile(String name) {
        return DocumentFile.held(folder, name, new Problems())
                .orElseThrow(() -> new ContentChanged(projects.places().file(Layout.FILES + "/" + name)));
    }

    /** The findings about a document as a whole. */
    List<Finding> ofDocument(String id) {
        return stories.parts(cross.ofDocuments().getOrDefault(id, List.of()));
    }
}
