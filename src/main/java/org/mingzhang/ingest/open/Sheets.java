package org.mingzhang.ingest.open;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.mingzhang.ingest.Block;
import org.mingzhang.ingest.Doubt.Code;
import org.mingzhang.ingest.FileFormat;
import org.mingzhang.ingest.Grid;
import org.mingzhang.ingest.Notice;
import org.mingzhang.ingest.Opened;
import org.mingzhang.ingest.SourceFile;
import org.mingzhang.ingest.SourcePlace;
import org.mingzhang.ingest.Tape;
import org.mingzhang.ingest.Traced;

/** Workbooks: each sheet that is shown is a table; cells read as they are shown. */
final class Sheets {
    private static final Pattern REFERENCE = Pattern.compile("[A-Z]{1,3}\\$?\\d+|[A-Z]+\\(");

    private final Tape.Writer tape = new Tape.Writer();
    private final DataFormatter formatter = new DataFormatter(Locale.ROOT);
    private final List<Notice> notices = new ArrayList<>();
    private int cells;

    private Sheets() {}

    static Opened open(String name, String sha256, byte[] bytes, FileFormat format) throws Refused {
        Sheets sheets = new Sheets();
        List<Block> blocks = new ArrayList<>();
        try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
            for (int i = 0; i < book.getNumberOfSheets(); i++) {
                if (book.getSheetVisibility(i) == org.apache.poi.ss.usermodel.SheetVisibility.VISIBLE) {
                    sheets.sheet(book.getSheetAt(i), blocks);
                } else {
                    sheets.notices.add(new Notice(
                            Code.HIDDEN, "", "the sheet \"" + book.getSheetName(i) + "\" is hidden and was not read"));
                }
            }
        } catch (EncryptedDocumentException e) {
            throw Refused.encrypted();
        } catch (IOException | RuntimeException e) {
            throw Refused.damaged("it is no workbook that can be read");
        }
        return new Opened(
                new SourceFile(name, format, sha256, 0), sheets.tape.done(), blocks, List.of(), sheets.notices);
    }

    private void sheet(Sheet sheet, List<Block> blocks) throws Refused {
        Map<Long, CellRangeAddress> merged = new HashMap<>();
        for (CellRangeAddress range : sheet.getMergedRegions()) {
            merged.put(key(range.getFirstRow(), range.getFirstColumn()), range);
        }
        List<org.mingzhang.ingest.Cell> found = new ArrayList<>();
        int columns = 0;
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (++cells > TableWriter.MOST_CELLS) {
                    throw Refused.tooLarge("it has more than " + TableWriter.MOST_CELLS + " cells");
                }
                String shown = shown(cell);
                notice(sheet, cell, shown);
                CellRangeAddress range = merged.get(key(cell.getRowIndex(), cell.getColumnIndex()));
                if (!shown.isBlank() || range != null) {
                    SourcePlace place = new SourcePlace.InTable(
                            0, sheet.getSheetName(), cell.getRowIndex() + 1, cell.getColumnIndex() + 1);
                    Traced text = tape.add(shown, place);
                    found.add(cell(cell, range, text));
                    columns = Math.max(
                            columns,
                            cell.getColumnIndex()
                                    + (range == null ? 1 : range.getLastColumn() - range.getFirstColumn() + 1));
                }
            }
        }
        if (!found.isEmpty()) {
            int rows = found.stream().mapToInt(c -> c.row() + c.rows()).max().orElse(0);
            blocks.add(Grid.of(rows, columns, found, true, sheet.getSheetName()));
        }
    }

    private static org.mingzhang.ingest.Cell cell(
            Cell cell, @org.jspecify.annotations.Nullable CellRangeAddress range, Traced text) {
        int rows = range == null ? 1 : range.getLastRow() - range.getFirstRow() + 1;
        int columns = range == null ? 1 : range.getLastColumn() - range.getFirstColumn() + 1;
        return new org.mingzhang.ingest.Cell(cell.getRowIndex(), cell.getColumnIndex(), rows, columns, text);
    }

    /** What a reader of the sheet would not see, or would see as an error. */
    private void notice(Sheet sheet, Cell cell, String shown) {
        String where = new CellReference(cell.getRowIndex(), cell.getColumnIndex()).formatAsString();
        boolean failed = cell.getCellType() == CellType.ERROR
                || (cell.getCellType() == CellType.FORMULA && cell.getCachedFormulaResultType() == CellType.ERROR);
        Row row = cell.getRow();
        if (failed) {
            notices.add(new Notice(Code.FORMULA, sheet.getSheetName(), "the formula of " + where + " failed"));
        } else if (!shown.isBlank() && (row.getZeroHeight() || sheet.isColumnHidden(cell.getColumnIndex()))) {
            notices.add(new Notice(Code.HIDDEN, sheet.getSheetName(), where + " is hidden: \"" + shown + "\""));
        }
    }

    private static long key(int row, int column) {
        return (long) row << 20 | column;
    }

    /** What a reader sees; of a formula that refers to no cell what somebody typed as a value, such as {@code =7个}. */
    private String shown(Cell cell) {
        if (cell.getCellType() != CellType.FORMULA) {
            return formatter.formatCellValue(cell);
        }
        String formula = cell.getCellFormula();
        if (!REFERENCE.matcher(formula).find()) {
            return "=" + formula.replace("\"", "");
        }
        return switch (cell.getCachedFormulaResultType()) {
            case STRING -> cell.getStringCellValue();
            case NUMERIC ->
                formatter.formatRawCellContents(
                        cell.getNumericCellValue(),
                        cell.getCellStyle().getDataFormat(),
                        cell.getCellStyle().getDataFormatString());
            case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
            default -> "";
        };
    }
}
