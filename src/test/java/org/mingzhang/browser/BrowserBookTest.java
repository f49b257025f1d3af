package org.mingzhang.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.export.FormulaGuard;
import org.mingzhang.search.text.TokenSamples;
import org.mingzhang.site.Builds;

/** The workbooks that the browser makes of what it lists, read back by a library that had no part in writing them. */
@EnabledIf(value = "org.mingzhang.browser.Chromium#there", disabledReason = "no Chromium on this machine")
class BrowserBookTest {
    private static final int MOST_BYTES = 4 * 1024;

    @TempDir
    static Path folder;

    private static Path site = Path.of("");
    private static SiteServer server;
    private static Playwright playwright;
    private static Browser browser;
    private static BrowserContext context;
    private static Page page;

    @BeforeAll
    static void start() {
        site = folder.resolve("site");
        assertEquals("", Builds.build(Path.of("content"), site));
        server = new SiteServer(site);
        playwright = Chromium.playwright();
        browser = Chromium.launch(playwright);
        context = browser.newContext();
        page = context.newPage();
    }

    @AfterAll
    static void stop() {
        playwright.close();
        server.close();
    }

    /** Asks the module for a workbook of one column a value. */
    private static Row made(String type, List<?> values) throws IOException {
        page.navigate(server.root() + "search/");
        Object bytes = page.evaluate("""
                async ([type, values]) => {
                  const { workbook } = await import(new URL(document.querySelector("[data-book]").dataset.book, document.baseURI));
                  const keys = values.map((v, i) => "c" + i);
                  const blob = workbook([keys, values], keys.map(name => ({ name, type, head: "头", meaning: "意思" })), ["数/据", "说明", "列", "名", "义"]);
                  let text = "";
                  for (const byte of new Uint8Array(await blob.arrayBuffer())) text += String.fromCharCode(byte);
                  return btoa(text);
                }""", List.of(type, values));
        XSSFWorkbook book = book(Base64.getDecoder().decode(String.valueOf(bytes)));
        assertEquals("数 据", book.getSheetName(0));
        return book.getSheetAt(0).getRow(1);
    }

    private static XSSFWorkbook book(byte[] bytes) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            while (zip.getNextEntry() != null) {
                zip.readAllBytes(); // throws if a sum is wrong
            }
        }
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    @Test
    void textsStayTexts() throws IOException {
        List<String> texts = List.of(
                "=12次",
                "=cmd|' /C calc'!A0",
                "1-2",
                "310117199001011234",
                "007",
                "true",
                "<a&b>\"'",
                " 两头有空格 ",
                "一\n二\t三",
                "\u0007响",
                "_x0007_",
                "_x",
                "𠮷野😀",
                "'=1",
                "1E5",
                "长".repeat(40_000));
        Row row = made("text", texts);
        for (int i = 0; i < texts.size(); i++) {
            Cell cell = row.getCell(i);
            String text = texts.get(i);
            assertEquals(CellType.STRING, cell.getCellType(), text);
            assertEquals("@", cell.getCellStyle().getDataFormatString());
            assertEquals(text.length() < 32_768 ? text : text.substring(0, 32_766) + "…", cell.getStringCellValue());
        }
    }

    @Test
    void numbersAreNumbersAsFarAsASpreadsheetKeepsThem() throws IOException {
        Row row = made("money", List.of("1675799.58", 12, "-7", "1234567890123456.78", "约80万元", ""));
        assertEquals(1675799.58, row.getCell(0).getNumericCellValue());
        assertEquals("#,##0.00", row.getCell(0).getCellStyle().getDataFormatString());
        assertEquals(12, row.getCell(1).getNumericCellValue());
        assertEquals(-7, row.getCell(2).getNumericCellValue());
        assertEquals("1234567890123456.78", row.getCell(3).getStringCellValue());
        assertEquals("约80万元", row.getCell(4).getStringCellValue());
        assertTrue(made("boolean", List.of("true", "false")).getCell(0).getBooleanCellValue());
    }

    @Test
    void aSearchIsSavedWithEveryCellOfItsCsv() throws IOException {
        for (String address : List.of("search/?q=培训", "search/?q=培训&by=indicator", "en/search/?q=培训&by=finding")) {
            page.navigate(server.root() + address);
            Locator button = page.locator("[data-part=book]");
            button.waitFor();
            XSSFWorkbook book =
                    book(Files.readAllBytes(page.waitForDownload(button::click).path()));
            List<CSVRecord> rows = csv(
                    page.waitForDownload(() -> page.locator("[data-part=save]").click())
                            .path());
            assertSame(book, rows);
            assertTrue(book.getSheetAt(0).getPaneInformation().isFreezePane());
            assertEquals(
                    address.startsWith("en/") ? "Department" : "主管部门",
                    book.getSheetAt(0).getRow(0).getCell(2).getStringCellValue());
        }
    }

    private static List<CSVRecord> csv(Path file) throws IOException {
        return CSVFormat.RFC4180
                .parse(new java.io.StringReader(Files.readString(file).substring(1)))
                .getRecords();
    }

    /** The heads in words are told on the second sheet, beside the names that the CSV has. */
    private static void assertSame(XSSFWorkbook book, List<CSVRecord> csv) {
        Sheet told = book.getSheetAt(1);
        List<String> names = IntStream.rangeClosed(1, told.getLastRowNum())
                .mapToObj(i -> told.getRow(i).getCell(1).getStringCellValue())
                .toList();
        assertEquals(csv.getFirst().toList(), names);
        told.forEach(
                row -> row.forEach(cell -> assertTrue(!cell.getStringCellValue().isEmpty())));
        assertEquals(csv.size() - 1, book.getSheetAt(0).getLastRowNum());
        for (int i = 1; i < csv.size(); i++) {
            for (int c = 0; c < names.size(); c++) {
                String expected = FormulaGuard.unguard(csv.get(i).get(c));
                assertEquals(expected, text(book.getSheetAt(0).getRow(i).getCell(c), expected), names.get(c));
            }
        }
    }

    private static String text(@Nullable Cell cell, String expected) {
        if (cell == null) {
            return "";
        }
        return switch (cell.getCellType()) {
            case NUMERIC ->
                new java.math.BigDecimal(expected).compareTo(java.math.BigDecimal.valueOf(cell.getNumericCellValue()))
                                == 0
                        ? expected
                        : cell.toString();
            case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue());
            default -> cell.getStringCellValue();
        };
    }

    @Test
    void theFindingsThatAFilterListsAreSaved() throws IOException {
        page.navigate(server.root() + "findings/?severity=question&year=2023");
        Locator items = page.locator("#results li.finding");
        items.first().waitFor();
        Path saved = page.waitForDownload(() -> page.locator("#results button").click())
                .path();
        Sheet sheet = book(Files.readAllBytes(saved)).getSheetAt(0);
        List<String> words = new ArrayList<>();
        for (int i = 1; i <= sheet.getLastRowNum(); i++) {
            Row row = sheet.getRow(i);
            assertEquals("值得问", row.getCell(0).getStringCellValue());
            assertTrue(row.getCell(3).getStringCellValue().contains("2023"));
            assertTrue(row.getCell(4).getNumericCellValue() >= 1);
            assertTrue(row.getCell(7).getStringCellValue().startsWith(server.root()));
            words.add(row.getCell(6).getStringCellValue());
        }
        assertEquals(
                items.locator(".finding-words").allTextContents().stream()
                        .map(text -> text.replaceAll("\\s+", " ").strip())
                        .toList(),
                words);
    }

    @Test
    void theScriptComesOnlyWhenAskedForAndIsSmall() throws IOException {
        page.navigate(server.root() + "search/?q=培训");
        page.locator("[data-part=book]").waitFor();
        Map<?, ?> loaded = (Map<?, ?>) page.evaluate("""
                () => ({ scripts: performance.getEntriesByType("resource").map(r => r.name).filter(n => n.includes("/assets/workbook")).length,
                         path: document.querySelector("[data-book]").dataset.book })""");
        assertEquals(0, loaded.get("scripts"));
        Path script = site.resolve("search").resolve(String.valueOf(loaded.get("path")));
        assertTrue(TokenSamples.gzipped(Files.readAllBytes(script)) < MOST_BYTES);
    }
}
