package org.mingzhang.ingest.open;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
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
import org.mingzhang.ingest.Trouble.Code;

/** Plain text: lines, and rows of cells where tabs separate them. */
final class TextFile {
    private static final Pattern TAG = Pattern.compile("</?p>");
    private static final Pattern FORMULA = Pattern.compile("\\$[^$]{1,120}\\$");

    private final String name;
    private final String sha256;
    private final Tape.Writer tape = new Tape.Writer();
    private final List<Block> blocks = new ArrayList<>();
    private final List<List<Traced>> rows = new ArrayList<>();
    private final BitSet breaks = new BitSet();
    private int empty;
    private int tables;

    private TextFile(String name, String sha256) {
        this.name = name;
        this.sha256 = sha256;
    }

    static Opened open(String name, String sha256, String text) {
        return new TextFile(name, sha256).read(text);
    }

    /** The characters of a text: by its mark, as UTF-8, or as GB 18030. */
    static String decode(byte[] bytes) throws Refused {
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            try {
                String text = charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
                return text.startsWith("\uFEFF") ? text.substring(1) : text;
            } catch (CharacterCodingException e) {
                // the next one
            }
        }
        throw new Refused(
                Code.FOREIGN,
                0,
                "it is neither text nor a format that is read",
                "Save it as PDF, DOCX, XLSX or plain text.");
    }

    private Opened read(String text) {
        String[] lines = text.split("\\r\\n|\\r|\\n", -1);
        boolean tabbed =
                java.util.Arrays.stream(lines).filter(l -> l.indexOf('\t') >= 0).count() >= 3;
        for (int i = 0; i < lines.length; i++) {
            Traced line = tape.add(lines[i], new SourcePlace.Line(0, i + 1));
            if (line.isBlank()) {
                empty++;
            } else if (tabbed && lines[i].indexOf('\t') >= 0) {
                row(line);
            } else {
                line(line);
            }
        }
        close();
        FileFormat format = tabbed ? FileFormat.TABBED_TEXT : FileFormat.STREAM_TEXT;
        return new Opened(new SourceFile(name, format, sha256, 0), tape.done(), blocks, List.of(), List.of());
    }

    private void row(Traced line) {
        if (empty > 0 && !rows.isEmpty()) {
            breaks.set(rows.size());
        }
        empty = 0;
        List<Traced> cells = new ArrayList<>();
        int from = 0;
        for (int tab = line.text().indexOf('\t'); tab >= 0; tab = line.text().indexOf('\t', from)) {
            cells.add(clean(line.part(from, tab)));
            from = tab + 1;
        }
        cells.add(clean(line.part(from, line.length())));
        rows.add(cells);
    }

    private void line(Traced line) {
        close();
        boolean page = empty >= 3
                || (empty == 0 && line.text().startsWith(" ") && !line.text().startsWith("  "));
        Gap gap = page ? Gap.PAGE : empty > 0 ? Gap.PARAGRAPH : Gap.LINE;
        blocks.add(new Line(clean(line), 0, gap));
        empty = 0;
    }

    private void close() {
        if (rows.isEmpty()) {
            return;
        }
        List<Cell> cells = new ArrayList<>();
        int columns = 0;
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < rows.get(r).size(); c++) {
                cells.add(new Cell(r, c, 1, 1, rows.get(r).get(c)));
            }
            columns = Math.max(columns, rows.get(r).size());
        }
        tables++;
        blocks.add(
                new Grid(rows.size(), columns, cells, false, (BitSet) breaks.clone(), "table " + tables, List.of(), 0));
        rows.clear();
        breaks.clear();
    }

    /** Removes remnants of the markup from which a text was made. */
    private static Traced clean(Traced cell) {
        Traced text = cell.text().indexOf('<') >= 0 ? cell.replace(TAG, "") : cell;
        if (text.text().indexOf('$') < 0) {
            return text.strip();
        }
        java.util.regex.Matcher formula = FORMULA.matcher(text.text());
        Traced result = Traced.EMPTY;
        int from = 0;
        while (formula.find()) {
            result = result.plus(text.part(from, formula.start()))
                    .plus(formula(text.part(formula.start() + 1, formula.end() - 1)));
            from = formula.end();
        }
        return result.plus(text.part(from, text.length())).strip();
    }

    private static Traced formula(Traced text) {
        return text.replace(Pattern.compile("\\\\geq?(?![a-z])"), "≥")
                .replace(Pattern.compile("\\\\leq?(?![a-z])"), "≤")
                .replace(Pattern.compile("\\\\times"), "×")
                .replace(Pattern.compile("\\\\%"), "%")
                .replace(Pattern.compile("\\\\sim"), "~")
                .squeeze();
    }
}
