package org.mingzhang.ingest.made;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes forms as the formats of offices. */
final class OfficeMaker {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final int COLUMN = 1200;

    private OfficeMaker() {}

    static byte[] html(List<MadeForm> forms) {
        StringBuilder html = new StringBuilder("<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body>");
        for (MadeForm form : forms) {
            html.append("<h1>")
                    .append(form.title())
                    .append("</h1><p>（")
                    .append(form.year())
                    .append("年度）</p><table>");
            for (int r = 0; r < form.rows(); r++) {
                html.append("<tr>");
                for (MadeCell cell : row(form, r)) {
                    html.append("<td rowspan=")
                            .append(cell.rows())
                            .append(" colspan=")
                            .append(cell.columns())
                            .append('>')
                            .append(escaped(cell.text()))
                            .append("</td>");
                }
                html.append("</tr>");
            }
            html.append("</table>");
        }
        return html.append("</body></html>").toString().getBytes(StandardCharsets.UTF_8);
    }

    static List<MadeCell> row(MadeForm form, int r) {
        return form.cells().stream()
                .filter(c -> c.row() == r)
                .sorted(java.util.Comparator.comparingInt(MadeCell::column))
                .toList();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    static byte[] docx(List<MadeForm> forms) throws IOException {
        StringBuilder xml = new StringBuilder(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"" + WORD + "\"><w:body>");
        for (MadeForm form : forms) {
            paragraph(xml, form.title());
            paragraph(xml, "（" + form.year() + "年度）");
            xml.append("<w:tbl><w:tblPr><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>")
                    .append(("<w:gridCol w:w=\"" + COLUMN + "\"/>").repeat(form.columns()))
                    .append("</w:tblGrid>");
            for (int r = 0; r < form.rows(); r++) {
                xml.append("<w:tr>");
                for (Map.Entry<Integer, MadeCell> at : covering(form, r).entrySet()) {
                    MadeCell cell = at.getValue();
                    String merge =
                            cell.rows() == 1 ? "" : cell.row() == r ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>";
                    xml.append("<w:tc><w:tcPr><w:tcW w:w=\"")
                            .append(COLUMN * cell.columns())
                            .append("\" w:type=\"dxa\"/><w:gridSpan w:val=\"")
                            .append(cell.columns())
                            .append("\"/>")
                            .append(merge)
                            .append("</w:tcPr>");
                    paragraph(xml, cell.row() == r ? cell.text() : "");
                    xml.append("</w:tc>");
                }
                xml.append("</w:tr>");
            }
            xml.append("</w:tbl>");
        }
        xml.append("</w:body></w:document>");
        return zip(Map.of(
                "word/document.xml", xml.toString(),
                "[Content_Types].xml",
                        "<Types xmlns=\"" + PACKAGE + "content-types\"><Override PartName=\"/word/document.xml\""
                                + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
                                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/></Types>",
                "_rels/.rels",
                        "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"a\""
                                + " Target=\"word/document.xml\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                                + "officeDocument\"/></Relationships>"));
    }

    private static Map<Integer, MadeCell> covering(MadeForm form, int r) {
        Map<Integer, MadeCell> covering = new TreeMap<>();
        form.cells().stream()
                .filter(c -> c.row() <= r && r < c.row() + c.rows())
                .forEach(c -> covering.put(c.column(), c));
        return covering;
    }

    private static void paragraph(StringBuilder xml, String text) {
        xml.append("<w:p>");
        int half = text.length() / 2;
        for (String run : List.of(text.substring(0, half), text.substring(half))) {
            xml.append("<w:r><w:t xml:space=\"preserve\">").append(escaped(run)).append("</w:t></w:r>");
        }
        xml.append("</w:p>");
    }

    static byte[] zip(Map<String, String> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> entry : new TreeMap<>(entries).entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    static byte[] workbook(List<MadeForm> forms, boolean old) throws IOException {
        try (Workbook book = old ? new HSSFWorkbook() : new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (int i = 0; i < forms.size(); i++) {
                sheet(book.createSheet("表" + (i + 1)), forms.get(i));
            }
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void sheet(Sheet sheet, MadeForm form) {
        sheet.createRow(0).createCell(0).setCellValue(form.title());
        sheet.createRow(1).createCell(0).setCellValue("（" + form.year() + "年度）");
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, form.columns() - 1));
        for (int r = 0; r < form.rows(); r++) {
            Row row = sheet.createRow(r + 2);
            for (MadeCell cell : row(form, r)) {
                row.createCell(cell.column()).setCellValue(cell.text());
                if (cell.rows() > 1 || cell.columns() > 1) {
                    sheet.addMergedRegion(new CellRangeAddress(
                            r + 2, r + 1 + cell.rows(), cell.column(), cell.column() + cell.columns() - 1));
                }
            }
        }
    }
}
