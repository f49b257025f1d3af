package org.mingzhang.ingest.open;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.mingzhang.ingest.Block;
import org.mingzhang.ingest.Cell;
import org.mingzhang.ingest.FileFormat;
import org.mingzhang.ingest.Grid;
import org.mingzhang.ingest.Line;
import org.mingzhang.ingest.Line.Gap;
import org.mingzhang.ingest.Opened;
import org.mingzhang.ingest.SourceFile;
import org.mingzhang.ingest.SourcePlace;
import org.mingzhang.ingest.Tape;
import org.mingzhang.ingest.Traced;

/** The binary text format before Office Open XML: cells are told apart by their edges. */
final class Doc {
    private static final int TOLERANCE = 30;

    private final Tape.Writer tape = new Tape.Writer();
    private final List<Block> blocks = new ArrayList<>();
    private int lines;
    private int tables;

    private Doc() {}

    static Opened open(String name, String sha256, byte[] bytes) throws Refused {
        Doc doc = new Doc();
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(bytes))) {
            doc.range(document.getRange());
        } catch (EncryptedDocumentException e) {
            throw Refused.encrypted();
        } catch (IOException | RuntimeException e) {
            throw Refused.damaged("it is no text document that can be read");
        }
        return new Opened(
                new SourceFile(name, FileFormat.DOC, sha256, 0), doc.tape.done(), doc.blocks, List.of(), List.of());
    }

    private void range(Range range) {
        for (int i = 0; i < range.numParagraphs(); i++) {
            Paragraph paragraph = range.getParagraph(i);
            if (paragraph.isInTable()) {
                Table table = range.getTable(paragraph);
                table(table);
                i += Math.max(0, table.numParagraphs() - 1);
            } else {
                lines++;
                Traced text = tape.add(clean(paragraph.text()), new SourcePlace.Line(0, lines))
                        .strip();
                if (!text.isBlank()) {
                    blocks.add(new Line(text, 0, Gap.PARAGRAPH));
                }
            }
        }
    }

    private void table(Table table) {
        tables++;
        TreeSet<Integer> edges = new TreeSet<>();
        for (int r = 0; r < table.numRows(); r++) {
            TableRow row = table.getRow(r);
            for (int c = 0; c < row.numCells(); c++) {
                edges.add(row.getCell(c).getLeftEdge());
                edges.add(row.getCell(c).getLeftEdge() + row.getCell(c).getWidth());
            }
        }
        List<Integer> columns = new ArrayList<>();
        for (int edge : edges) {
            if (columns.isEmpty() || edge - columns.getLast() > TOLERANCE) {
                columns.add(edge);
            }
        }
        List<Cell> cells = new ArrayList<>();
        for (int r = 0; r < table.numRows(); r++) {
            row(table.getRow(r), r, columns, cells);
        }
        blocks.add(Grid.of(table.numRows(), Math.max(1, columns.size() - 1), cells, true, "table " + tables));
    }

    private void row(TableRow row, int r, List<Integer> columns, List<Cell> cells) {
        for (int c = 0; c < row.numCells(); c++) {
            TableCell cell = row.getCell(c);
            int from = nearest(columns, cell.getLeftEdge());
            int to = Math.max(from + 1, nearest(columns, cell.getLeftEdge() + cell.getWidth()));
            if (cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged() && extend(cells, r, from)) {
                continue;
            }
            StringBuilder text = new StringBuilder();
            for (int p = 0; p < cell.numParagraphs(); p++) {
                text.append(clean(cell.getParagraph(p).text())).append('\n');
            }
            SourcePlace place = new SourcePlace.InTable(0, "table " + tables, r + 1, from + 1);
            cells.add(new Cell(
                    r, from, 1, to - from, tape.add(text.toString(), place).strip()));
        }
    }

    private static boolean extend(List<Cell> cells, int row, int column) {
        for (int i = cells.size() - 1; i >= 0; i--) {
            Cell cell = cells.get(i);
            if (cell.column() == column && cell.row() + cell.rows() == row) {
                cells.set(i, new Cell(cell.row(), column, cell.rows() + 1, cell.columns(), cell.text()));
                return true;
            }
        }
        return false;
    }

    private static int nearest(List<Integer> edges, int position) {
        int best = 0;
        for (int i = 1; i < edges.size(); i++) {
            if (Math.abs(edges.get(i) - position) < Math.abs(edges.get(best) - position)) {
                best = i;
            }
        }
        return best;
    }

    /** Field codes and marks of the format are no text; its line break is a vertical tab. */
    private static String clean(String text) {
        String plain = text.replaceAll("\u0013[^\u0014\u0015]*\u0014", "")
                .replace('\u000B', '\n')
                .replace('\r', '\n');
        return plain.replaceAll("[\u0001-\u0008\u000C\u000E-\u001F]", "");
    }
}
