package org.mingzhang.workbook;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The small parts of a workbook. */
final class Parts {
    static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private Parts() {}

    static String sheetPath(int number) {
        return "xl/worksheets/sheet" + number + ".xml";
    }

    static String contentTypes(int sheets) {
        return DECLARATION
                + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + override("xl/workbook.xml", "sheet.main+xml")
                + override("xl/styles.xml", "styles+xml")
                + numbers(sheets)
                        .mapToObj(n -> override(sheetPath(n), "worksheet+xml"))
                        .collect(Collectors.joining())
                + "</Types>";
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"/" + part + "\" ContentType=\"" + TYPES + type + "\"/>";
    }

    static String relations() {
        return DECLARATION + "<Relationships xmlns=\"" + RELATIONS + "\">"
                + relation(1, "officeDocument", "xl/workbook.xml") + "</Relationships>";
    }

    static String workbook(List<String> names) {
        return DECLARATION + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + KINDS
                + "\"><bookViews><workbookView/></bookViews><sheets>"
                + numbers(names.size())
                        .mapToObj(n -> "<sheet name=\"" + WorkbookXml.of(names.get(n - 1)) + "\" sheetId=\"" + n
                                + "\" r:id=\"rId" + n + "\"/>")
                        .collect(Collectors.joining())
                + "</sheets></workbook>";
    }

    static String workbookRelations(int sheets) {
        return DECLARATION + "<Relationships xmlns=\"" + RELATIONS + "\">"
                + numbers(sheets)
                        .mapToObj(n -> relation(n, "worksheet", "worksheets/sheet" + n + ".xml"))
                        .collect(Collectors.joining())
                + relation(sheets + 1, "styles", "styles.xml") + "</Relationships>";
    }

    private static String relation(int id, String kind, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + KINDS + "/" + kind + "\" Target=\"" + target + "\"/>";
    }

    static String styles() {
        return DECLARATION + "<styleSheet xmlns=\"" + MAIN + "\">"
                + "<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/></numFmts>"
                + "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
                + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
                + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>"
                + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
                + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
                + "<cellXfs count=\"" + Style.values().length + "\">"
                + Stream.of(Style.values()).map(Parts::style).collect(Collectors.joining())
                + "</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>";
    }

    private static String style(Style style) {
        return "<xf numFmtId=\"" + style.format() + "\" fontId=\"" + (style == Style.HEAD ? 1 : 0)
                + "\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\"/>";
    }

    private static IntStream numbers(int count) {
        return IntStream.rangeClosed(1, count);
    }
}
