package org.mingzhang.site;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.mingzhang.assess.AssessedProject;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.export.Piece;
import org.mingzhang.export.ProjectExporter;
import org.mingzhang.export.Table;
import org.mingzhang.problem.Problems;

/** Reads all content and hands over its findings; writes nothing. */
public final class SiteAuditor {
    private SiteAuditor() {}

    /**
     * Audits a content folder: the findings of each project, then those about documents. If there are problems there are no findings.
     *
     * @param findings takes each finding, one at a time
     */
    public static void audit(Path content, Problems problems, Progress progress, Consumer<AuditedFinding> findings) {
        Whole whole = FirstReading.whole(content, problems, progress);
        if (!problems.isEmpty()) {
            return;
        }
        FindingPlaces places = new FindingPlaces(content);
        try {
            OrderedWork.run(
                    whole.content().projects(),
                    whole::project,
                    (AssessedProject project) -> project.allFindings().forEach(f -> findings.accept(of(f, places))));
            whole.content()
                    .documents()
                    .keySet()
                    .forEach(id -> whole.ofDocument(id).forEach(f -> findings.accept(of(f, places))));
        } catch (ContentChanged e) {
            problems.add(e.problem());
        }
    }

    /** The first line of the findings as CSV. */
    public static String csvHead() {
        return new String(Table.FINDINGS.csvHead(), StandardCharsets.UTF_8).replace("\uFEFF", "");
    }

    private static AuditedFinding of(Finding finding, FindingPlaces places) {
        Piece piece = Objects.requireNonNull(
                ProjectExporter.findings(List.of(finding)).get(Table.FINDINGS));
        return new AuditedFinding(
                finding.key(),
                finding.severity().id(),
                finding.severity().id() + " " + finding.rule() + ": "
                        + finding.message().chinese(),
                new String(piece.csv(), StandardCharsets.UTF_8),
                new String(piece.json(), StandardCharsets.UTF_8),
                finding.message().chinese(),
                () -> places.of(finding));
    }
}
