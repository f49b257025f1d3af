package org.mingzhang.manual;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.export.Column;
import org.mingzhang.export.ColumnType;
import org.mingzhang.export.Format;
import org.mingzhang.export.FormulaGuard;
import org.mingzhang.export.SpreadsheetGuard;
import org.mingzhang.export.Table;
import org.mingzhang.page.Words;
import org.mingzhang.site.Builds;
import org.mingzhang.workbook.BookSpool;
import org.mingzhang.workbook.RowText;
import org.mingzhang.workbook.SheetPlan;

/** What people open in a spreadsheet holds what programs read, cell by cell. */
class WorkbookFilesTest {
    private static final Words WORDS = Words.of("zh-CN");

    private static final List<String> HOSTILE = List.of(
            "=12次",
            "=cmd|' /C calc'!A0",
            "=HYPERLINK(\"https://example.org\")",
            "+1",
            "-1",
            "@SUM(1)",
            "1-2",
            "2024年5月",
            "10:30",
            "310117199001011234",
            "007",
            "TRUE",
            "1E5",
            "'=1",
            " 两头有空格 ",
            "一\n二",
            "<b>&\"'",
            "𠮷野😀",
            "_x0041_",
            "长".repeat(32_767));

    @TempDir
    private static Path folder;

    private static Path site;

    @BeforeAll
    static void build() {
        site = Builds.published();
    }

    @Test
    void theWorkbookHasEveryCellOfEveryTable() throws IOException {
        try (XSSFWorkbook book = open("data/mingzhang.xlsx")) {
            for (Table table : Table.values()) {
                Sheet sheet = book.getSheet(table.chinese());
                assertEquals(table.headings(WORDS), heads(sheet));
                assertSame(table, rows(table, Format.CSV), sheet);
            }
            assertEquals(Table.values().length + 1, book.getNumberOfSheets());
            assertEquals(
                    Stream.of(Table.values())
                            .mapToInt(table -> table.columns().size())
                            .sum(),
                    book.getSheetAt(Table.values().length).getLastRowNum());
        }
    }

    @Test
    void theWorkbooksOfDepartmentsAndYearsHoldTheirRows() throws IOException {
        List<List<String>> all = rows(Table.DISCLOSURES, Format.CSV);
        try (Stream<Path> pages = Files.list(site.resolve("departments"))) {
            for (Path page : pages.filter(Files::isDirectory).toList()) {
                String id = page.getFileName().toString();
                try (XSSFWorkbook book = open("data/departments/" + id + ".xlsx")) {
                    List<List<String>> own = all.stream()
                            .filter(row -> row.get(0).startsWith(id + "/"))
                            .toList();
                    assertTrue(!own.isEmpty());
                    assertSame(Table.DISCLOSURES, own, book.getSheet(Table.DISCLOSURES.chinese()));
                    List<List<String>> found = rows(Table.FINDINGS, Format.CSV).stream()
                            .filter(row -> row.get(3).startsWith(id + "/")
                                    || (row.get(3).isEmpty() && row.get(7).startsWith(id + "-")))
                            .toList();
                    assertSame(Table.FINDINGS, found, book.getSheet(Table.FINDINGS.chinese()));
                }
            }
        }
        List<List<String>> of2023 =
                all.stream().filter(row -> row.get(4).equals("2023")).toList();
        try (XSSFWorkbook book = open("data/years/2023.xlsx")) {
            assertSame(Table.DISCLOSURES, of2023, book.getSheet(Table.DISCLOSURES.chinese()));
        }
    }

    private static void assertSame(Table table, List<List<String>> expected, @Nullable Sheet sheet) {
        int held = sheet == null ? 0 : sheet.getLastRowNum();
        assertEquals(expected.size(), held, table.id());
        for (int i = 0; i < held; i++) {
            Row row = Objects.requireNonNull(sheet).getRow(i + 1);
            for (int c = 0; c < table.columns().size(); c++) {
                assertCell(table.columns().get(c), expected.get(i).get(c), row.getCell(c));
            }
        }
    }

    private static void assertCell(Column column, String csv, @Nullable Cell cell) {
        if (csv.isEmpty()) {
            assertTrue(cell == null || cell.toString().isEmpty(), column.name());
            return;
        }
        assertNotNull(cell, column.name());
        switch (column.type()) {
            case STRING ->
                assertEquals(
                        FormulaGuard.unguard(csv).replace("\r\n", "\n"),
                        cell.getStringCellValue().replace("\r\n", "\n"));
            case DATE ->
                assertEquals(csv, cell.getLocalDateTimeCellValue().toLocalDate().toString());
            case BOOLEAN -> assertEquals(csv, Boolean.toString(cell.getBooleanCellValue()));
            case INTEGER, NUMBER ->
                assertEquals(0, new BigDecimal(csv).compareTo(BigDecimal.valueOf(cell.getNumericCellValue())), csv);
        }
    }

    @Test
    void theCsvForSpreadsheetsSaysTheSameInOtherWords() throws IOException {
        for (Table table : Table.values()) {
            List<List<String>> plain = rows(table, Format.CSV);
            List<List<String>> guarded = rows(table, Format.SPREADSHEET);
            assertEquals(plain.size(), guarded.size());
            for (int i = 0; i < plain.size(); i++) {
                for (int c = 0; c < table.columns().size(); c++) {
                    boolean text = table.columns().get(c).type() == ColumnType.STRING;
                    assertEquals(
                            text
                                    ? FormulaGuard.unguard(plain.get(i).get(c))
                                    : plain.get(i).get(c),
                            text
                                    ? SpreadsheetGuard.unguard(guarded.get(i).get(c))
                                    : guarded.get(i).get(c));
                }
            }
        }
    }

    /** LibreOffice opens the workbook and saves it again, with every cell as it was. */
    @Test
    void libreOfficeOpensTheWorkbookAndSavesWhatWasInIt() throws Exception {
        try (XSSFWorkbook book = converted(site.resolve("data/mingzhang.xlsx"))) {
            for (Table table : Table.values()) {
                Sheet sheet = book.getSheet(table.chinese());
                assertEquals(table.headings(WORDS), heads(sheet));
                assertSame(table, rows(table, Format.CSV), sheet);
            }
        }
    }

    /** The same of cells that a spreadsheet would like to compute, to turn into days or to cut. */
    @Test
    void libreOfficeLeavesHostileCellsAsTheyAre() throws Exception {
        List<String> texts = HOSTILE;
        RowText rows = new RowText();
        texts.forEach(text -> rows.row().text(text).end());
        SheetPlan plan = new SheetPlan("数据", List.of("文字"), List.of(20));
        Path file = folder.resolve("hostile.xlsx");
        try (BookSpool spool = new BookSpool(1, folder.resolve("spool"));
                OutputStream out = Files.newOutputStream(file)) {
            spool.add(0, List.of(rows.chunk(0)));
            spool.write(List.of(plan, plan), new RowText().row().text("末").end().chunk(0), out);
        }
        try (XSSFWorkbook book = converted(file)) {
            for (int i = 0; i < texts.size(); i++) {
                Cell cell = book.getSheetAt(0).getRow(i + 1).getCell(0);
                assertEquals(CellType.STRING, cell.getCellType(), texts.get(i));
                assertEquals(texts.get(i), cell.getStringCellValue());
            }
        }
    }

    private static XSSFWorkbook converted(Path file) throws Exception {
        assumeTrue(Installed.has("soffice"), "LibreOffice is not on this machine");
        Path out = Files.createTempDirectory(folder, "converted");
        Installed.Ran ran = new Installed(out)
                .run(
                        folder,
                        "soffice '-env:UserInstallation=file://" + folder.resolve("profile")
                                + "' --headless --convert-to xlsx --outdir '" + out + "' '" + file + "'",
                        Map.of());
        assertEquals(0, ran.code(), ran.said());
        // It looks for a Java of its own, which it does not need for this.
        String said = ran.said().replaceAll("(?m)^.*javaldx.*$", "");
        assertFalse(said.matches("(?is).*(warning|error|repair).*"), said);
        try (InputStream in = Files.newInputStream(out.resolve(file.getFileName()))) {
            return new XSSFWorkbook(in);
        }
    }

    private static XSSFWorkbook open(String path) throws IOException {
        try (InputStream in = Files.newInputStream(site.resolve(path))) {
            return new XSSFWorkbook(in);
        }
    }

    private static List<String> heads(Sheet sheet) {
        List<String> heads = new ArrayList<>();
        sheet.getRow(0).forEach(cell -> heads.add(cell.getStringCellValue()));
        return heads;
    }

    private static List<List<String>> rows(Table table, Format format) throws IOException {
        List<List<String>> rows = parsed(site.resolve(table.path(format).value()));
        return rows.subList(1, rows.size());
    }

    private static List<List<String>> parsed(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file)) {
            return CSVFormat.RFC4180.parse(reader).stream()
                    .map(CSVRecord::toList)
                    .toList();
        }
    }
}
