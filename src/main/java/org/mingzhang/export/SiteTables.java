package org.mingzhang.export;

import java.util.List;
import java.util.Map;
import org.mingzhang.assess.finding.Finding;

/** Tables, and parts of tables, that do not belong to one project. */
public final class SiteTables {
    private SiteTables() {}

    /** The rows of {@link Table#DOCUMENTS}, in the order given. */
    public static Map<Table, Piece> documents(List<DocumentRow> rows) {
        return Map.of(Table.DOCUMENTS, DocumentRow.SCHEMA.piece(rows));
    }

    /** The rows of {@link Table#DEPARTMENTS}, in the order given. */
    public static Map<Table, Piece> departments(List<DepartmentRow> rows) {
        return Map.of(Table.DEPARTMENTS, DepartmentRow.SCHEMA.piece(rows));
    }

    /** Rows of {@link Table#FINDINGS} for what is about no single project, such as a document. */
    public static Piece findings(List<Finding> findings) {
        return FindingFields.SCHEMA.piece(findings);
    }
}
