package org.mingzhang.export;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mingzhang.assess.AssessedDisclosure;
import org.mingzhang.assess.AssessedProject;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.model.BudgetItem;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.ProjectId;
import org.mingzhang.output.OutputFile;
import org.mingzhang.output.SitePath;

/** Writes one project's share of the open data. It keeps nothing, so projects may be exported in any order and at once. */
public final class ProjectExporter {
    private ProjectExporter() {}

    /**
     * The project's rows, disclosures latest first and what is printed on a form in printed order; findings about the project as a whole
     * come after those of its disclosures.
     */
    public static ProjectExport export(AssessedProject project, Context context) {
        ProjectId id = project.project().id();
        List<AssessedDisclosure> disclosures = project.disclosures();
        return new ProjectExport(
                Map.of(
                        Table.DISCLOSURES, disclosureRows(project, context),
                        Table.INDICATORS, indicatorRows(id, disclosures),
                        Table.BUDGET_ITEMS, budgetItemRows(id, disclosures),
                        Table.FUNDING, fundingRows(id, disclosures),
                        Table.EXECUTION, executionRows(id, disclosures),
                        Table.FINDINGS, findingRows(project)),
                record(project, context));
    }

    /** Where a project's record is published. */
    public static SitePath path(ProjectId id) {
        return new SitePath("data/projects/" + id + ".json");
    }

    private static Piece disclosureRows(AssessedProject project, Context context) {
        return DisclosureTableRow.SCHEMA.piece(project.disclosures().stream()
                .map(d -> new DisclosureTableRow(project.project(), d, context))
                .toList());
    }

    private static Piece indicatorRows(ProjectId id, List<AssessedDisclosure> disclosures) {
        return IndicatorRow.SCHEMA.piece(disclosures.stream()
                .flatMap(d -> d.indicators().stream().map(i -> new IndicatorRow(id, d.disclosure(), i)))
                .toList());
    }

    private static Piece budgetItemRows(ProjectId id, List<AssessedDisclosure> disclosures) {
        return BudgetItemRow.SCHEMA.piece(disclosures.stream()
                .flatMap(d -> budgetItemRows(id, d.disclosure()))
                .toList());
    }

    private static Stream<BudgetItemRow> budgetItemRows(ProjectId id, Disclosure disclosure) {
        List<BudgetItem> items = disclosure.budgetItems();
        return IntStream.range(0, items.size()).mapToObj(i -> new BudgetItemRow(id, disclosure, i + 1, items.get(i)));
    }

    private static Piece executionRows(ProjectId id, List<AssessedDisclosure> disclosures) {
        return ExecutionRow.SCHEMA.piece(disclosures.stream()
                .map(AssessedDisclosure::disclosure)
                .flatMap(d -> IntStream.range(0, d.execution().size()).mapToObj(i -> new ExecutionRow(id, d, i)))
                .toList());
    }

    private static Piece fundingRows(ProjectId id, List<AssessedDisclosure> disclosures) {
        return FundingRow.SCHEMA.piece(disclosures.stream()
                .flatMap(d -> FundingRow.of(id, d.disclosure()).stream())
                .toList());
    }

    private static Piece findingRows(AssessedProject project) {
        return FindingFields.SCHEMA.piece(project.allFindings());
    }

    /** The rows of findings that are about documents and not about one project. */
    public static Map<Table, Piece> findings(List<Finding> findings) {
        return Map.of(Table.FINDINGS, FindingFields.SCHEMA.piece(findings));
    }

    private static OutputFile record(AssessedProject project, Context context) {
        return OutputFile.text(path(project.project().id()), ProjectRecord.write(project, context));
    }
}
