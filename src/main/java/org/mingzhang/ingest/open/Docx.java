package org.mingzhang.ingest.open;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.mingzhang.ingest.Block;
import org.mingzhang.ingest.FileFormat;
import org.mingzhang.ingest.Line;
import org.mingzhang.ingest.Line.Gap;
import org.mingzhang.ingest.Opened;
import org.mingzhang.ingest.SourceFile;
import org.mingzhang.ingest.SourcePlace;
import org.mingzhang.ingest.Tape;
import org.mingzhang.ingest.Traced;

/** Office Open XML text: paragraphs and tables of the main part. Deleted text and what older programs are shown instead are left out. */
final class Docx {
    private static final Set<String> UNSEEN = Set.of("del", "Fallback", "instrText", "delText", "moveFrom");

    private final Tape.Writer tape = new Tape.Writer();
    private final List<Block> blocks = new ArrayList<>();
    private final Deque<Table> tables = new ArrayDeque<>();
    private List<Traced> text = new ArrayList<>();
    private int lines;
    private int count;

    /** A table that is being read. */
    private static final class Table {
        private final TableWriter writer = new TableWriter();
        private final List<Traced> outside;
        private int columns = 1;
        private boolean goesOn;

        Table(List<Traced> outside) {
            this.outside = outside;
        }
    }

    private Docx() {}

    static Opened open(String name, String sha256, Map<String, byte[]> entries) throws Refused {
        Docx docx = new Docx();
        try {
            docx.read(Xml.reader(Archive.entry(entries, "word/document.xml")));
        } catch (XMLStreamException e) {
            throw Refused.damaged("its main part is no well-formed XML");
        }
        docx.line();
        return new Opened(
                new SourceFile(name, FileFormat.DOCX, sha256, 0), docx.tape.done(), docx.blocks, List.of(), List.of());
    }

    private void read(XMLStreamReader xml) throws XMLStreamException, Refused {
        int depth = 0;
        int unseen = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                if (depth > Xml.DEEPEST * 4) {
                    throw Refused.tooLarge("its elements are nested too deeply");
                }
                if (unseen > 0 || UNSEEN.contains(xml.getLocalName())) {
                    unseen++;
                } else {
                    start(xml);
                    depth -= xml.isEndElement() ? 1 : 0; // its text was read up to its end
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                if (unseen > 0) {
                    unseen--;
                } else {
                    end(xml.getLocalName());
                }
            } else if (event == XMLStreamConstants.DTD) {
                throw Refused.damaged("it declares a document type");
            }
        }
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        Table table = tables.peek();
        switch (xml.getLocalName()) {
            case "t" -> {
                String characters = xml.getElementText();
                text.add(tape.add(characters, place()));
            }
            case "tab" -> text.add(Traced.unprinted(" "));
            case "br", "cr" -> text.add(Traced.unprinted("\n"));
            case "tbl" -> {
                if (table == null) {
                    line();
                }
                tables.push(new Table(text));
                text = new ArrayList<>();
            }
            case "tr" -> {
                if (table != null) {
                    table.writer.row();
                }
            }
            case "tc" -> {
                if (table != null) {
                    table.columns = 1;
                    table.goesOn = false;
                    text = new ArrayList<>();
                }
            }
            case "gridBefore" -> {
                if (table != null) {
                    table.writer.skip(number(xml));
                }
            }
            case "gridSpan" -> {
                if (table != null) {
                    table.columns = number(xml);
                }
            }
            case "vMerge" -> {
                if (table != null) {
                    table.goesOn = !Xml.attribute(xml, "val").equals("restart");
                }
            }
            default -> {
                // says nothing of text or cells
            }
        }
    }

    private static int number(XMLStreamReader xml) {
        String value = Xml.attribute(xml, "val");
        return value.matches("\\d{1,4}") ? Integer.parseInt(value) : 1;
    }

    private SourcePlace place() {
        Table table = tables.peekLast();
        return table == null
                ? new SourcePlace.Line(0, lines + 1)
                : new SourcePlace.InTable(
                        0, "table " + (count + 1), table.writer.rowNumber() + 1, table.writer.column() + 1);
    }

    private void end(String name) throws Refused {
        Table table = tables.peek();
        switch (name) {
            case "p" -> {
                if (table == null) {
                    line();
                } else {
                    text.add(Traced.unprinted("\n"));
                }
            }
            case "tc" -> {
                if (table != null) {
                    cell(table, Traced.join(text, "").strip());
                    text = new ArrayList<>();
                }
            }
            case "tbl" -> {
                if (table != null) {
                    tables.pop();
                    close(table);
                }
            }
            default -> {
                // says nothing of text or cells
            }
        }
    }

    private static void cell(Table table, Traced content) throws Refused {
        if (!table.goesOn || !table.writer.extend(table.columns, content)) {
            table.writer.add(content, 1, table.columns);
        }
    }

    /** A table within a cell is a part of the cell's text; one on its own is a block. */
    private void close(Table table) {
        text = new ArrayList<>(table.outside);
        if (tables.isEmpty()) {
            count++;
            if (!table.writer.isEmpty()) {
                blocks.add(table.writer.done("table " + count));
            }
        } else {
            table.writer.done("").cells().forEach(c -> {
                text.add(c.text());
                text.add(Traced.unprinted("\n"));
            });
        }
    }

    private void line() {
        Traced whole = Traced.join(text, "").strip();
        text = new ArrayList<>();
        if (!whole.isBlank()) {
            lines++;
            blocks.add(new Line(whole, 0, Gap.PARAGRAPH));
        }
    }
}
