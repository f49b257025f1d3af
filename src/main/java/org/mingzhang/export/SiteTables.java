package org.mingzhang.export;

import java.util.List;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.output.OutputFile;

/** Tables, and parts of tables, that do not belong to one project. */
public final class SiteTables {
    private SiteTables() {}

    /** {@code documents.csv} and {@code documents.json}, rows in the order given. */
    public static List<OutputFile> documents(List<DocumentRow> rows) {
        return files(Table.DOCUMENTS, DocumentRow.SCHEMA.piece(rows));
    }

    /** {@code departments.csv} and {@code departments.json}, rows in the order given. */
    public static List<OutputFile> departments(List<DepartmentRow> rows) {
        return files(Table.DEPARTMENTS, DepartmentRow.SCHEMA.piece(rows));
    }

    /** Rows of {@link Table#FINDINGS} for what is about no single project, such as a document. */
    public static Piece findings(List<Finding> findings) {
        return FindingFields.SCHEMA.piece(findings);
    }

    private static List<OutputFile> files(Table table, Piece rows) {
        return List.of(table.file(Format.CSV, rows), table.file(Format.JSON, rows));
    }
}
