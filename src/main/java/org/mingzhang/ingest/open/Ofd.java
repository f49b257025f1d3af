package org.mingzhang.ingest.open;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.mingzhang.ingest.Block;
import org.mingzhang.ingest.FileFormat;
import org.mingzhang.ingest.Opened;
import org.mingzhang.ingest.SourceFile;
import org.mingzhang.ingest.SourcePlace;
import org.mingzhang.ingest.Tape;
import org.mingzhang.ingest.Trouble.Code;
import org.mingzhang.ingest.grid.PageReader;

/** GB/T 33190: an archive of pages in XML, measured in millimetres. A page's template is drawn before the page. */
final class Ofd {
    static final float POINTS = 72 / 25.4f;

    private final Map<String, byte[]> entries;
    private final Tape.Writer tape = new Tape.Writer();
    private final List<Block> blocks = new ArrayList<>();
    private final List<SourcePlace.Box> strokes = new ArrayList<>();
    private final Map<String, String> templates = new HashMap<>();
    private float height = 297;
    private int pages;

    private Ofd(Map<String, byte[]> entries) {
        this.entries = entries;
    }

    static Opened open(String name, String sha256, Map<String, byte[]> entries) throws Refused {
        Ofd ofd = new Ofd(entries);
        try {
            for (String root : texts(entry(entries, "", "OFD.xml"), "DocRoot")) {
                ofd.document(resolve("", root));
            }
        } catch (XMLStreamException e) {
            throw Refused.damaged("a part of it is no well-formed XML");
        }
        if (ofd.tape.length() == 0) {
            throw new Refused(
                    Code.SCAN_WITHOUT_TEXT,
                    1,
                    "its " + ofd.pages + " pages have no text",
                    "Ask for the file from which it was printed; pictures are not read.");
        }
        return new Opened(
                new SourceFile(name, FileFormat.OFD, sha256, ofd.pages),
                ofd.tape.done(),
                ofd.blocks,
                ofd.strokes,
                List.of());
    }

    private static byte[] entry(Map<String, byte[]> entries, String base, String path) throws Refused {
        String whole = resolve(base, path);
        byte @Nullable [] bytes = entries.get(whole);
        return bytes == null ? Archive.entry(entries, path.startsWith("/") ? path.substring(1) : path) : bytes;
    }

    private static String resolve(String base, String path) {
        return path.startsWith("/") ? path.substring(1) : base + path;
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    private void document(String path) throws XMLStreamException, Refused {
        String base = folder(path);
        XMLStreamReader xml = Xml.reader(entry(entries, "", path));
        List<String> locations = new ArrayList<>();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "PhysicalBox" -> height = box(xml.getElementText())[3];
                    case "TemplatePage" -> templates.put(Xml.attribute(xml, "ID"), Xml.attribute(xml, "BaseLoc"));
                    case "Page" -> locations.add(Xml.attribute(xml, "BaseLoc"));
                    default -> {
                        // nothing of pages
                    }
                }
            }
        }
        if (locations.size() > Pdf.MOST_PAGES) {
            throw Refused.tooLarge("it has " + locations.size() + " pages, more than " + Pdf.MOST_PAGES);
        }
        for (String location : locations) {
            page(base, location);
        }
    }

    private void page(String base, String location) throws XMLStreamException, Refused {
        pages++;
        byte[] content = entry(entries, base, location);
        OfdPage page = new OfdPage(pages, tape);
        for (String template : attributes(content, "Template", "TemplateID")) {
            String at = templates.get(template);
            if (at != null) {
                page.read(Xml.reader(entry(entries, base, at)));
            }
        }
        page.read(Xml.reader(content));
        float tall = page.height() > 0 ? page.height() : height;
        page.strokes()
                .forEach(s -> strokes.add(
                        s.level()
                                ? new SourcePlace.Box(pages, s.from(), s.at(), s.to(), s.at())
                                : new SourcePlace.Box(pages, s.at(), s.from(), s.at(), s.to())));
        blocks.addAll(PageReader.read(pages, tall * POINTS, Doubles.once(page.words()), page.strokes()));
    }

    private static List<String> texts(byte[] bytes, String element) throws XMLStreamException {
        List<String> texts = new ArrayList<>();
        XMLStreamReader xml = Xml.reader(bytes);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals(element)) {
                texts.add(xml.getElementText().strip());
            }
        }
        return texts;
    }

    private static List<String> attributes(byte[] bytes, String element, String name) throws XMLStreamException {
        List<String> values = new ArrayList<>();
        XMLStreamReader xml = Xml.reader(bytes);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals(element)) {
                values.add(Xml.attribute(xml, name));
            }
        }
        return values;
    }

    /** Four numbers; what is no number is 0. */
    static float[] box(String text) {
        String[] parts = text.strip().split("\\s+", -1);
        float[] box = new float[4];
        for (int i = 0; i < Math.min(4, parts.length); i++) {
            box[i] = number(parts[i]);
        }
        return box;
    }

    static float number(String text) {
        try {
            return Float.parseFloat(text);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
