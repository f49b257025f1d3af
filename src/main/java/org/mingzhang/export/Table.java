package org.mingzhang.export;

import java.util.List;
import org.mingzhang.output.SitePath;
import org.mingzhang.page.Words;

/** A table of the open data: its files and its columns. */
public enum Table {
    DISCLOSURES("disclosures", "项目表", "Disclosures", DisclosureTableRow.SCHEMA),
    INDICATORS("indicators", "绩效指标", "Indicators", IndicatorRow.SCHEMA),
    BUDGET_ITEMS("budget-items", "预算明细", "Budget items", BudgetItemRow.SCHEMA),
    FUNDING("funding", "资金来源", "Funding", FundingRow.SCHEMA),
    EXECUTION("execution", "预算执行", "Execution", ExecutionRow.SCHEMA),
    FINDINGS("findings", "疑点", "Findings", FindingFields.SCHEMA),
    DOCUMENTS("documents", "文件", "Documents", DocumentRow.SCHEMA),
    DEPARTMENTS("departments", "主管部门", "Departments", DepartmentRow.SCHEMA);

    private static final List<String> FORM = List.of("project_id", "fiscal_year", "stage", "part");
    private static final List<String> LINE = List.of("project_id", "fiscal_year", "stage", "part", "sequence");
    private static final String DOCUMENT = "document_id";
    private static final String DEPARTMENT = "department_id";
    private static final String FOLDER = "data/";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String id;
    private final String chinese;
    private final String english;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list of records
    private final List<Column> columns;

    Table(String id, String chinese, String english, Schema<?> schema) {
        this.id = id;
        this.chinese = chinese;
        this.english = english;
        this.columns = schema.columns();
    }

    /** The name of its files, without folder and extension. */
    public String id() {
        return id;
    }

    /** Its title in Chinese. */
    public String chinese() {
        return chinese;
    }

    /** Its title in English. */
    public String english() {
        return english;
    }

    /** In the order of the file; a column never moves and never changes its meaning. */
    public List<Column> columns() {
        return columns;
    }

    /** The columns that together name a row; none if several rows may be alike. */
    public List<String> key() {
        return switch (this) {
            case DISCLOSURES -> FORM;
            case INDICATORS, BUDGET_ITEMS, FUNDING, EXECUTION -> LINE;
            case FINDINGS -> List.of();
            case DOCUMENTS -> List.of(DOCUMENT);
            case DEPARTMENTS -> List.of(DEPARTMENT);
        };
    }

    /** What its rows name in other tables. */
    public List<Reference> references() {
        return switch (this) {
            case DISCLOSURES ->
                List.of(new Reference(List.of(DEPARTMENT), DEPARTMENTS), new Reference(List.of(DOCUMENT), DOCUMENTS));
            case INDICATORS, BUDGET_ITEMS, FUNDING, EXECUTION -> List.of(new Reference(FORM, DISCLOSURES));
            case FINDINGS -> List.of(new Reference(List.of(DOCUMENT), DOCUMENTS));
            case DOCUMENTS -> List.of(new Reference(List.of(DEPARTMENT), DEPARTMENTS));
            case DEPARTMENTS -> List.of();
        };
    }

    /**
     * A row of another table that a row names.
     *
     * @param columns the key of the other table; they bear the same names here
     * @param table the other table
     */
    public record Reference(List<String> columns, Table table) {}

    /** Where it is published: {@code data/disclosures.csv}. */
    public SitePath path(Format format) {
        return new SitePath(
                switch (format) {
                    case CSV -> FOLDER + id + ".csv";
                    case JSON -> FOLDER + id + ".json";
                    case SPREADSHEET -> FOLDER + "spreadsheet/" + id + ".csv";
                });
    }

    /**
     * What stands before the first piece.
     *
     * @param words for heads that people read
     */
    public byte[] head(Format format, Words words) {
        return switch (format) {
            case CSV -> csvHead();
            case JSON -> Format.bytes("[\n");
            case SPREADSHEET -> heads(headings(words));
        };
    }

    /** The first line of its CSV for programs. */
    public byte[] csvHead() {
        return heads(columns.stream().map(Column::name).toList());
    }

    /** The heads of its columns for people. */
    public List<String> headings(Words words) {
        return columns.stream().map(column -> Headings.of(words, this, column)).toList();
    }

    private static byte[] heads(List<String> names) {
        return Format.bytes(BYTE_ORDER_MARK + Schema.csvLine(names));
    }
}
