package org.mingzhang.site;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.assess.ProjectRow;
import org.mingzhang.assess.Sum;
import org.mingzhang.assess.Totals;
import org.mingzhang.export.Column;
import org.mingzhang.export.DepartmentRow;
import org.mingzhang.export.DocumentRow;
import org.mingzhang.export.Format;
import org.mingzhang.export.Piece;
import org.mingzhang.export.SiteTables;
import org.mingzhang.export.Table;
import org.mingzhang.model.Department;
import org.mingzhang.model.Document;
import org.mingzhang.output.FileSink;
import org.mingzhang.output.OutputFile;
import org.mingzhang.page.Addresses;
import org.mingzhang.page.DataPage;
import org.mingzhang.page.Figures;
import org.mingzhang.plan.Catalogue;

/** Writes the tables of the open data and tells what was written. */
final class OpenData {
    private static final List<Table> GROWING =
            List.of(Table.DISCLOSURES, Table.INDICATORS, Table.BUDGET_ITEMS, Table.EXECUTION, Table.FINDINGS);

    private final Catalogue catalogue;
    private final FileSink release;
    private final TableFiles growing;
    private final Map<Table, Map<Format, Long>> sizes = new EnumMap<>(Table.class);

    OpenData(Catalogue catalogue, FileSink release) {
        this.catalogue = catalogue;
        this.release = release;
        this.growing = new TableFiles(release, GROWING);
    }

    /** Adds the rows of one project. */
    void append(Map<Table, Piece> pieces) {
        growing.append(pieces);
    }

    /** Finishes every table. */
    List<DataPage.TableFile> finish() {
        growing.close();
        GROWING.forEach(table -> {
            for (Format format : Format.values()) {
                note(table, format, growing.size(table, format));
            }
        });
        whole(Table.DOCUMENTS, SiteTables.documents(documents()));
        whole(Table.DEPARTMENTS, SiteTables.departments(departments()));
        List<DataPage.TableFile> files = new ArrayList<>();
        for (Table table : Table.values()) {
            files.add(describe(table));
        }
        return files;
    }

    private void whole(Table table, List<OutputFile> files) {
        for (OutputFile file : files) {
            release.write(file);
            for (Format format : Format.values()) {
                if (file.path().equals(table.path(format))) {
                    note(table, format, file.bytes().length);
                }
            }
        }
    }

    private void note(Table table, Format format, long size) {
        sizes.computeIfAbsent(table, t -> new EnumMap<>(Format.class)).put(format, size);
    }

    private List<DocumentRow> documents() {
        List<DocumentRow> rows = new ArrayList<>();
        for (Document document : catalogue.documents().values()) {
            Totals totals = Totals.of(catalogue.survey().ofDocument(document.id()));
            Optional<Sum> sum =
                    totals.sums().size() == 1 ? Optional.of(totals.sums().getFirst()) : Optional.empty();
            rows.add(new DocumentRow(
                    document,
                    catalogue.department(document.department()).name(),
                    totals.projects(),
                    sum.map(Sum::money).orElse(null),
                    sum.map(s -> s.basis().id()).orElse(null),
                    sum.map(Sum::forms).orElse(0),
                    Addresses.document(document.id()).url()));
        }
        return rows;
    }

    private List<DepartmentRow> departments() {
        List<DepartmentRow> rows = new ArrayList<>();
        for (Department department : catalogue.departments().values()) {
            List<ProjectRow> projects = catalogue.survey().ofDepartment(department.id());
            Totals totals = Totals.of(projects);
            rows.add(new DepartmentRow(
                    department,
                    totals.projects(),
                    totals.disclosures(),
                    totals.rollUpDisclosures(),
                    catalogue.regionIds(department.region()),
                    Addresses.department(department.id()).url()));
        }
        return rows;
    }

    private DataPage.TableFile describe(Table table) {
        List<DataPage.Download> downloads = new ArrayList<>();
        sizes.getOrDefault(table, Map.of())
                .forEach((format, size) ->
                        downloads.add(new DataPage.Download(format.name(), table.path(format), Figures.bytes(size))));
        return new DataPage.TableFile(
                table.id(),
                table.chinese(),
                downloads,
                table.columns().stream().map(OpenData::column).toList());
    }

    private static DataPage.Column column(Column column) {
        return new DataPage.Column(column.name(), column.type().id(), column.chinese());
    }
}
