package org.mingzhang.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.assess.ProjectRow;
import org.mingzhang.assess.Sum;
import org.mingzhang.assess.Totals;
import org.mingzhang.describe.DataSet;
import org.mingzhang.export.DepartmentRecord;
import org.mingzhang.export.DepartmentRow;
import org.mingzhang.export.DocumentRow;
import org.mingzhang.export.Piece;
import org.mingzhang.export.SiteTables;
import org.mingzhang.export.Table;
import org.mingzhang.model.Department;
import org.mingzhang.model.Document;
import org.mingzhang.output.FileSink;
import org.mingzhang.page.Addresses;
import org.mingzhang.plan.Catalogue;

/** Writes the tables of the open data and tells what was written. */
final class OpenData {
    private final Catalogue catalogue;
    private final FileSink release;
    private final TableFiles tables;

    OpenData(Catalogue catalogue, FileSink release) {
        this.catalogue = catalogue;
        this.release = release;
        this.tables = new TableFiles(release, List.of(Table.values()));
    }

    /** Adds the rows of one project. */
    void append(Map<Table, Piece> pieces) {
        tables.append(pieces);
    }

    /** Finishes every table, and writes what describes them. */
    DataDescriptions finish() {
        tables.append(SiteTables.documents(documents()));
        tables.append(SiteTables.departments(departments()));
        tables.close();
        catalogue.departments().values().forEach(this::record);
        return DataDescriptions.of(
                new DataSet(
                        catalogue.shell(),
                        Stream.of(Table.values()).map(tables::described).toList(),
                        catalogue.documents().values(),
                        catalogue.departments().values(),
                        catalogue.survey().projects().size()),
                release);
    }

    private void record(Department department) {
        new DepartmentRecord(
                        department,
                        catalogue.documents().values().stream()
                                .filter(document -> document.department().equals(department.id()))
                                .toList(),
                        catalogue.survey().ofDepartment(department.id()))
                .files()
                .forEach(release::write);
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
}
