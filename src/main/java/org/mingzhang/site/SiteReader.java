package org.mingzhang.site;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.assess.AssessedProject;
import org.mingzhang.assess.Assessor;
import org.mingzhang.assess.FormCheck;
import org.mingzhang.assess.ProjectRow;
import org.mingzhang.assess.RollUpCheck;
import org.mingzhang.assess.Survey;
import org.mingzhang.model.ProjectId;
import org.mingzhang.problem.Problems;
import org.mingzhang.read.Content;
import org.mingzhang.read.ContentReader;
import org.mingzhang.read.ProjectReader;

/** Reads all of a content folder once, project by project, and keeps one small row of each. */
final class SiteReader {
    private final Content content;
    private final ProjectReader reader;
    private final Problems problems;
    private final Progress progress;

    SiteReader(Path folder, Problems problems, Progress progress) {
        this.content = ContentReader.open(folder, problems);
        this.reader = ProjectReader.of(folder, content);
        this.problems = problems;
        this.progress = progress;
    }

    /** What the whole site shares. */
    Content content() {
        return content;
    }

    /** Reads and checks every project; what is wrong is among the problems. */
    Survey survey() {
        List<ProjectRow> rows = new ArrayList<>();
        int[] done = {0};
        OrderedWork.run(content.projects(), this::row, row -> {
            row.ifPresent(rows::add);
            progress.report(
                    Progress.Stage.READING, ++done[0], content.projects().size());
        });
        Survey survey = new Survey(rows);
        FormCheck forms = new FormCheck(content.folder(), survey, problems);
        content.documents().keySet().forEach(forms::run);
        if (rows.size() == content.projects().size()) {
            new RollUpCheck(content.folder(), survey, problems).run();
        }
        return survey;
    }

    private Optional<ProjectRow> row(ProjectId id) {
        return reader.read(id, problems).map(project -> ProjectRow.of(Assessor.assess(project)));
    }

    /** Reads one project again; it was found good before. */
    AssessedProject project(ProjectId id) {
        Problems changed = new Problems();
        return reader.read(id, changed)
                .map(Assessor::assess)
                .orElseThrow(() -> new IllegalStateException("content changed while the site was built: "
                        + changed.sorted().getFirst().text()));
    }
}
