package org.mingzhang.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mingzhang.assess.ProjectRow;
import org.mingzhang.assess.Sum;
import org.mingzhang.assess.Totals;
import org.mingzhang.describe.DataFile;
import org.mingzhang.describe.DataSet;
import org.mingzhang.describe.DataSums;
import org.mingzhang.describe.DescribedDepartment;
import org.mingzhang.describe.KeptRelease;
import org.mingzhang.export.DepartmentRecord;
import org.mingzhang.export.DepartmentRow;
import org.mingzhang.export.DocumentRow;
import org.mingzhang.export.Format;
import org.mingzhang.export.Piece;
import org.mingzhang.export.SiteTables;
import org.mingzhang.export.Table;
import org.mingzhang.model.Department;
import org.mingzhang.model.Document;
import org.mingzhang.model.ProjectId;
import org.mingzhang.output.FileSink;
import org.mingzhang.output.OutputFile;
import org.mingzhang.page.Addresses;
import org.mingzhang.plan.Catalogue;

/** Writes the tables of the open data and tells what was written. */
final class OpenData implements AutoCloseable {
    private final Catalogue catalogue;
    private final FileSink release;
    private final Function<String, Map<Table, Piece>> ofDocument;
    private final TableFiles tables;
    private final Workbooks workbooks;
    private final SortedMap<String, List<DataFile>> described = new TreeMap<>();
    private String department = "";

    /** @param ofDocument the findings about a document as a whole, as rows */
    OpenData(Catalogue catalogue, FileSink release, Function<String, Map<Table, Piece>> ofDocument) {
        this.catalogue = catalogue;
        this.release = release;
        this.ofDocument = ofDocument;
        this.tables = new TableFiles(release, catalogue.shell().words());
        this.workbooks = new Workbooks(release, catalogue.shell().settings().languages());
    }

    /** Adds the rows of one project; those of a department come one after the other. */
    void append(ProjectId project, Map<Table, Piece> pieces) {
        if (!project.department().equals(department)) {
            endDepartment();
            begin(project.department());
        }
        append(pieces);
    }

    private void begin(String next) {
        department = next;
        workbooks.begin();
    }

    private void append(Map<Table, Piece> pieces) {
        tables.append(pieces);
        workbooks.append(pieces);
    }

    /** Its workbook ends in what is about its documents and not about one project. */
    private void endDepartment() {
        if (department.isEmpty()) {
            return;
        }
        List<Document> documents = documentsOf(department);
        for (Document document : documents) {
            ofDocument.apply(document.id()).forEach((table, piece) -> workbooks.toDepartment(table, piece.sheet()));
        }
        documents(documents).forEach((table, piece) -> workbooks.toDepartment(table, piece.sheet()));
        described.put(department, workbooks.end(department));
        department = "";
    }

    /** Finishes every table, and writes what describes them and the earlier ones that are kept. */
    DataDescriptions finish(List<KeptRelease> kept) {
        endDepartment();
        catalogue.departments().keySet().stream()
                .filter(one -> !described.containsKey(one))
                .forEach(one -> {
                    begin(one);
                    endDepartment();
                });
        catalogue.documents().keySet().forEach(id -> append(ofDocument.apply(id)));
        append(documents(catalogue.documents().values()));
        append(SiteTables.departments(departments()));
        tables.close();
        return DataDescriptions.of(
                new DataSet(
                        catalogue.shell(),
                        Stream.of(Table.values()).map(tables::described).toList(),
                        workbooks.all(),
                        workbooks.years(),
                        catalogue.documents().values(),
                        catalogue.departments().values().stream()
                                .map(this::described)
                                .toList(),
                        catalogue.survey().projects().size(),
                        kept),
                release);
    }

    @Override
    public void close() {
        workbooks.close();
    }

    private List<Document> documentsOf(String publisher) {
        return catalogue.documents().values().stream()
                .filter(document -> document.department().equals(publisher))
                .toList();
    }

    /** Writes its record; its workbook is written. */
    private DescribedDepartment described(Department one) {
        List<ProjectRow> projects = catalogue.survey().ofDepartment(one.id());
        List<OutputFile> records = new DepartmentRecord(one, documentsOf(one.id()), projects).files();
        records.forEach(release::write);
        return new DescribedDepartment(
                one,
                projects.stream()
                        .flatMap(row -> row.years().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                Stream.concat(
                                described.getOrDefault(one.id(), List.of()).stream(),
                                Stream.of(DataSums.file(records.getFirst(), Format.JSON.mediaType())))
                        .toList());
    }

    private Map<Table, Piece> documents(Collection<Document> documents) {
        List<DocumentRow> rows = new ArrayList<>();
        for (Document document : documents) {
            Totals totals = Totals.of(catalogue.survey().ofDocument(document.id()));
            Optional<Sum> sum =
                    totals.sums().size() == 1 ? Optional.of(totals.sums().getFirst()) : Optional.empty();
            rows.add(new DocumentRow(
                    document,
                    catalogue.department(document.department()),
                    totals.projects(),
                    sum.map(Sum::money).orElse(null),
                    sum.map(s -> s.basis().id()).orElse(null),
                    sum.map(Sum::forms).orElse(0),
                    Addresses.document(document.id()).url()));
        }
        return SiteTables.documents(rows);
    }

    private List<DepartmentRow> departments() {
        List<DepartmentRow> rows = new ArrayList<>();
        for (Department one : catalogue.departments().values()) {
            List<ProjectRow> projects = catalogue.survey().ofDepartment(one.id());
            Totals totals = Totals.of(projects);
            rows.add(new DepartmentRow(
                    one,
                    totals.projects(),
                    totals.disclosures(),
                    totals.rollUpDisclosures(),
                    catalogue.regionIds(one.region()),
                    Addresses.department(one.id()).url()));
        }
        return rows;
    }
}
