package org.mingzhang.workbook;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks, read back by a library that had no part in writing them. */
class BookSpoolTest {
    private static final List<SheetPlan> PLANS = List.of(
            new SheetPlan("数/据", List.of("文字", "数"), List.of(20, 12)),
            new SheetPlan("空", List.of("文字"), List.of(20)),
            new SheetPlan("说明", List.of("列"), List.of(20)));
    private static final SheetChunk LAST = new RowText().row().text("数是数").end().chunk(0);

    @TempDir
    private Path folder;

    @Test
    void textsStayTexts() throws IOException {
        List<String> texts = List.of(
                "=12次",
                "=1+1",
                "1-2",
                "310117199001011234",
                "007",
                "TRUE",
                "2024-05-01",
                "<a&b>\"'",
                " 两头有空格 ",
                "一\n二\t三",
                "\u0007响",
                "_x0007_",
                "_x",
                "𠮷野",
                "'=1",
                "1E5");
        RowText rows = new RowText();
        texts.forEach(text -> rows.row().text(text).empty().end());
        Sheet sheet = book(List.of(rows.chunk(0))).getSheetAt(0);
        for (int i = 0; i < texts.size(); i++) {
            Cell cell = sheet.getRow(i + 1).getCell(0);
            assertEquals(CellType.STRING, cell.getCellType());
            assertEquals(texts.get(i), cell.getStringCellValue());
            assertEquals("@", cell.getCellStyle().getDataFormatString());
        }
    }

    @Test
    void valuesKeepTheirTypes() throws IOException {
        RowText rows = new RowText();
        rows.row().number(new BigDecimal("1675799.58"), Style.MONEY).end();
        rows.row().number(new BigDecimal("1234567890123456.78"), Style.MONEY).end();
        rows.row().number(new BigDecimal("2024"), Style.WHOLE).end();
        rows.row().day(LocalDate.of(2024, 11, 30)).end();
        rows.row().day(LocalDate.of(1899, 1, 1)).end();
        rows.row().truth(true).end();
        Sheet sheet = book(List.of(rows.chunk(0))).getSheetAt(0);
        assertEquals(1675799.58, first(sheet, 1).getNumericCellValue());
        assertEquals("#,##0.00", first(sheet, 1).getCellStyle().getDataFormatString());
        assertEquals("1234567890123456.78", first(sheet, 2).getStringCellValue());
        assertEquals(2024, first(sheet, 3).getNumericCellValue());
        assertTrue(DateUtil.isCellDateFormatted(first(sheet, 4)));
        assertEquals(
                LocalDate.of(2024, 11, 30),
                first(sheet, 4).getLocalDateTimeCellValue().toLocalDate());
        assertEquals("1899-01-01", first(sheet, 5).getStringCellValue());
        assertTrue(first(sheet, 6).getBooleanCellValue());
    }

    private static Cell first(Sheet sheet, int row) {
        return sheet.getRow(row).getCell(0);
    }

    @Test
    void aTextThatIsTooLongForASpreadsheetIsCutAndSaysSo() throws IOException {
        RowText rows = new RowText().row().text("长".repeat(40_000)).end();
        String cut = first(book(List.of(rows.chunk(0))).getSheetAt(0), 1).getStringCellValue();
        assertEquals(32_767, cut.length());
        assertTrue(cut.endsWith("长…"));
    }

    @Test
    void theHeadIsFrozenAndWideEnoughAndASheetWithoutRowsIsLeftOut() throws IOException {
        XSSFWorkbook book = book(List.of(new RowText().row().text("一").end().chunk(0)));
        assertEquals(2, book.getNumberOfSheets());
        assertEquals(List.of("数 据", "说明"), List.of(book.getSheetName(0), book.getSheetName(1)));
        Sheet sheet = book.getSheetAt(0);
        assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
        assertTrue(sheet.getPaneInformation().isFreezePane());
        assertEquals(20 * 256, sheet.getColumnWidth(0));
        assertEquals("文字", sheet.getRow(0).getCell(0).getStringCellValue());
        assertEquals("数是数", book.getSheetAt(1).getRow(1).getCell(0).getStringCellValue());
    }

    @Test
    void moreRowsThanASheetHoldsGoIntoTheNext() throws IOException {
        List<SheetChunk> chunks = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            chunks.add(new RowText().row().text("行" + i).end().chunk(0));
        }
        XSSFWorkbook book = read(written(chunks, 11));
        assertEquals(4, book.getNumberOfSheets());
        assertEquals("数 据 3", book.getSheetName(2));
        int row = 0;
        for (int sheet = 0; sheet < 3; sheet++) {
            for (Row one : book.getSheetAt(sheet)) {
                if (one.getRowNum() > 0) {
                    assertEquals("行" + row++, one.getCell(0).getStringCellValue());
                }
            }
        }
        assertEquals(25, row);
    }

    /** Rows do not say their number, so the same compressed bytes serve every workbook. */
    @Test
    void anyChunksMayFollowOneAnother() throws IOException {
        Random random = new Random(7);
        List<SheetChunk> chunks = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            RowText rows = new RowText();
            for (int j = random.nextInt(1, 40); j > 0; j--) {
                texts.add(Long.toString(random.nextLong(), 36).repeat(random.nextInt(1, 60)));
                rows.row().text(texts.getLast()).end();
            }
            chunks.add(rows.chunk(i));
        }
        Sheet sheet = book(chunks).getSheetAt(0);
        assertEquals(texts.size(), sheet.getLastRowNum());
        for (int i = 0; i < texts.size(); i++) {
            assertEquals(texts.get(i), first(sheet, i + 1).getStringCellValue());
        }
    }

    @Test
    void theSameRowsGiveTheSameBytesAndNothingStaysBehind() throws IOException {
        List<SheetChunk> chunks = List.of(new RowText().row().text("一").end().chunk(0));
        assertArrayEquals(written(chunks, 100), written(chunks, 100));
        try (var left = Files.list(folder)) {
            assertEquals(0, left.count());
        }
    }

    /** The JDK checks the sums that were put together from those of the chunks. */
    @Test
    void sumsOfPartsAreTheSumOfTheWhole() throws IOException {
        Random random = new Random(3);
        for (int i = 0; i < 200; i++) {
            byte[] one = new byte[random.nextInt(5000)];
            byte[] other = new byte[random.nextInt(5000)];
            random.nextBytes(one);
            random.nextBytes(other);
            CRC32 whole = new CRC32();
            whole.update(one);
            long first = whole.getValue();
            whole.update(other);
            CRC32 second = new CRC32();
            second.update(other);
            assertEquals(whole.getValue(), Crc.joined(first, second.getValue(), other.length));
        }
    }

    private XSSFWorkbook book(List<SheetChunk> chunks) throws IOException {
        byte[] bytes = written(chunks, BookSpool.MOST_ROWS);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                zip.readAllBytes(); // throws if a sum is wrong
            }
        }
        return read(bytes);
    }

    private static XSSFWorkbook read(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    private byte[] written(List<SheetChunk> chunks, int most) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (BookSpool book = new BookSpool(2, folder.resolve("book"), most)) {
            book.add(0, chunks);
            book.write(PLANS, LAST, out);
        }
        return out.toByteArray();
    }
}
