package org.mingzhang.ingest.open;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.mingzhang.ingest.Block;
import org.mingzhang.ingest.FileFormat;
import org.mingzhang.ingest.Line;
import org.mingzhang.ingest.Line.Gap;
import org.mingzhang.ingest.Opened;
import org.mingzhang.ingest.SourceFile;
import org.mingzhang.ingest.SourcePlace;
import org.mingzhang.ingest.Tape;
import org.mingzhang.ingest.Traced;

/** Hypertext: paragraphs and tables; a table that holds tables only arranges the page. */
final class Html {
    private static final Set<String> UNSEEN =
            Set.of("script", "style", "noscript", "template", "head", "select", "nav");
    private static final int DEEPEST = 256;

    private final Tape.Writer tape = new Tape.Writer();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Traced> open = new ArrayList<>();
    private int lines;
    private int tables;

    private Html() {}

    static Opened open(String name, String sha256, byte[] bytes) throws Refused {
        Html html = new Html();
        Document document;
        try {
            document = Jsoup.parse(new java.io.ByteArrayInputStream(bytes), null, "");
            if (document.charset().equals(StandardCharsets.ISO_8859_1)) {
                document = Jsoup.parse(TextFile.decode(bytes));
            }
        } catch (java.io.IOException e) {
            throw Refused.damaged("its characters cannot be read");
        }
        html.walk(document.body(), 0);
        html.close();
        return new Opened(
                new SourceFile(name, FileFormat.HTML, sha256, 0), html.tape.done(), html.blocks, List.of(), List.of());
    }

    private void walk(Node node, int depth) throws Refused {
        if (depth > DEEPEST) {
            throw Refused.tooLarge("its elements are nested too deeply");
        }
        for (Node child : node.childNodes()) {
            if (child instanceof TextNode text) {
                open.add(tape.add(text.getWholeText().replace('\n', ' '), new SourcePlace.Line(0, lines + 1)));
            } else if (child instanceof Element element && !UNSEEN.contains(element.normalName())) {
                element(element, depth);
            }
        }
    }

    private void element(Element element, int depth) throws Refused {
        boolean table = element.normalName().equals("table");
        if (table && element.select("table").size() == 1) {
            close();
            table(element);
        } else if (element.normalName().equals("br")
                || element.isBlock()
                || table
                || element.normalName().matches("td|th|tr")) {
            close();
            walk(element, depth + 1);
            close();
        } else {
            walk(element, depth + 1);
        }
    }

    private void close() {
        Traced text = Traced.join(open, "").strip();
        open.clear();
        if (!text.isBlank()) {
            blocks.add(new Line(text, 0, Gap.PARAGRAPH));
            lines++;
        }
    }

    private void table(Element table) throws Refused {
        tables++;
        TableWriter writer = new TableWriter();
        for (Element row : table.select("tr")) {
            writer.row();
            for (Element cell : row.children()) {
                if (cell.normalName().matches("td|th")) {
                    SourcePlace place =
                            new SourcePlace.InTable(0, "table " + tables, writer.rowNumber() + 1, writer.column() + 1);
                    List<Traced> parts = new ArrayList<>();
                    text(cell, place, parts, 0);
                    writer.add(Traced.join(parts, "").strip(), span(cell, "rowspan"), span(cell, "colspan"));
                }
            }
        }
        if (!writer.isEmpty()) {
            blocks.add(writer.done("table " + tables));
        }
    }

    private static int span(Element cell, String name) {
        String value = cell.attr(name).strip();
        return value.matches("\\d{1,4}") ? Integer.parseInt(value) : 1;
    }

    private void text(Node node, SourcePlace place, List<Traced> parts, int depth) throws Refused {
        if (depth > DEEPEST) {
            throw Refused.tooLarge("its elements are nested too deeply");
        }
        for (Node child : node.childNodes()) {
            if (child instanceof TextNode text) {
                parts.add(tape.add(text.getWholeText().replace('\n', ' '), place));
            } else if (child instanceof Element element && !UNSEEN.contains(element.normalName())) {
                boolean block = element.isBlock() || element.normalName().equals("br");
                parts.add(Traced.unprinted(block ? "\n" : ""));
                text(element, place, parts, depth + 1);
                parts.add(Traced.unprinted(block ? "\n" : ""));
            }
        }
    }
}
