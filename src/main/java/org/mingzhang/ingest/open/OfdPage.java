package org.mingzhang.ingest.open;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.mingzhang.ingest.Blanks;
import org.mingzhang.ingest.SourcePlace;
import org.mingzhang.ingest.Tape;
import org.mingzhang.ingest.Traced;
import org.mingzhang.ingest.grid.Stroke;
import org.mingzhang.ingest.grid.Word;

/** The glyphs and rules of a page. */
final class OfdPage {
    private final int number;
    private final Tape.Writer tape;
    private final List<Word> words = new ArrayList<>();
    private final List<Stroke> strokes = new ArrayList<>();
    private float height;
    private float[] boundary = new float[4];
    private float[] matrix = {1, 0, 0, 1, 0, 0};
    private float size;
    private boolean drawn;

    OfdPage(int number, Tape.Writer tape) {
        this.number = number;
        this.tape = tape;
    }

    List<Word> words() {
        return words;
    }

    List<Stroke> strokes() {
        return strokes;
    }

    float height() {
        return height;
    }

    void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "PhysicalBox" -> height = Ofd.box(xml.getElementText())[3];
                    case "TextObject", "PathObject" -> object(xml);
                    case "TextCode" -> text(xml);
                    case "AbbreviatedData" -> path(xml.getElementText());
                    default -> {
                        // layers, colours, pictures
                    }
                }
            }
        }
    }

    private void object(XMLStreamReader xml) {
        boundary = Ofd.box(Xml.attribute(xml, "Boundary"));
        String[] ctm = Xml.attribute(xml, "CTM").strip().split("\\s+", -1);
        matrix = new float[] {1, 0, 0, 1, 0, 0};
        for (int i = 0; i < 6 && ctm.length == 6; i++) {
            matrix[i] = Ofd.number(ctm[i]);
        }
        size = Ofd.number(Xml.attribute(xml, "Size"));
        drawn = !Xml.attribute(xml, "Stroke").equals("false");
    }

    private float x(float x, float y) {
        return (boundary[0] + matrix[0] * x + matrix[2] * y + matrix[4]) * Ofd.POINTS;
    }

    private float y(float x, float y) {
        return (boundary[1] + matrix[1] * x + matrix[3] * y + matrix[5]) * Ofd.POINTS;
    }

    private void text(XMLStreamReader xml) throws XMLStreamException {
        float x = Ofd.number(Xml.attribute(xml, "X"));
        float y = Ofd.number(Xml.attribute(xml, "Y"));
        List<Float> right = deltas(Xml.attribute(xml, "DeltaX"));
        List<Float> down = deltas(Xml.attribute(xml, "DeltaY"));
        String characters = xml.getElementText();
        boolean level = Math.abs(matrix[1]) < 0.02f && Math.abs(matrix[2]) < 0.02f;
        float type = size * Math.abs(matrix[3]) * Ofd.POINTS;
        int count = 0;
        for (int i = 0; i < characters.length(); ) {
            int length = Character.charCount(characters.codePointAt(i));
            String one = characters.substring(i, i + length);
            float wide = one.charAt(0) < 0x2E80 ? size / 2 : size;
            if (!Blanks.is(one.charAt(0))) {
                float left = x(x, y);
                float base = y(x, y);
                SourcePlace.Box box = new SourcePlace.Box(
                        number,
                        left,
                        base - 0.85f * type,
                        left + wide * Math.abs(matrix[0]) * Ofd.POINTS,
                        base + 0.15f * type);
                Traced traced = tape.add(one, box);
                if (level) {
                    words.add(new Word(traced, box, type));
                }
            }
            x += count < right.size() ? right.get(count) : right.isEmpty() && down.isEmpty() ? wide : 0;
            y += count < down.size() ? down.get(count) : 0;
            count++;
            i += length;
        }
    }

    /** Distances between glyphs; {@code g n v} stands for n times v. */
    private static List<Float> deltas(String text) {
        List<Float> deltas = new ArrayList<>();
        String[] parts = text.isBlank() ? new String[0] : text.strip().split("\\s+", -1);
        for (int i = 0; i < parts.length; i++) {
            if (parts[i].equals("g") && i + 2 < parts.length) {
                int times = Math.clamp((long) Ofd.number(parts[i + 1]), 0, 10_000);
                for (int n = 0; n < times; n++) {
                    deltas.add(Ofd.number(parts[i + 2]));
                }
                i += 2;
            } else {
                deltas.add(Ofd.number(parts[i]));
            }
        }
        return deltas;
    }

    /** Lines of a path: move, line, close; curves are no rules. */
    private void path(String data) {
        String[] parts = data.strip().split("\\s+", -1);
        List<Stroke> path = new ArrayList<>();
        float[] at = new float[2];
        float[] start = new float[2];
        for (int i = 0; i < parts.length; i++) {
            switch (parts[i]) {
                case "M", "S" -> {
                    at = point(parts, i + 1);
                    start = at;
                }
                case "L" -> {
                    float[] to = point(parts, i + 1);
                    segment(at, to, path);
                    at = to;
                }
                case "C" -> {
                    segment(at, start, path);
                    at = start;
                }
                default -> {
                    // a number that was read, or a curve
                }
            }
        }
        strokes.addAll(path.size() >= 3 && !drawn ? thin(path) : path);
    }

    private float[] point(String[] parts, int i) {
        float x = i < parts.length ? Ofd.number(parts[i]) : 0;
        float y = i + 1 < parts.length ? Ofd.number(parts[i + 1]) : 0;
        return new float[] {x(x, y), y(x, y)};
    }

    private static void segment(float[] a, float[] b, List<Stroke> path) {
        if (Math.abs(a[1] - b[1]) < 1) {
            path.add(new Stroke(true, (a[1] + b[1]) / 2, Math.min(a[0], b[0]), Math.max(a[0], b[0])));
        } else if (Math.abs(a[0] - b[0]) < 1) {
            path.add(new Stroke(false, (a[0] + b[0]) / 2, Math.min(a[1], b[1]), Math.max(a[1], b[1])));
        }
    }

    /** A filled area is a rule only if it is thin. */
    private static List<Stroke> thin(List<Stroke> path) {
        return path.stream()
                .filter(s -> path.stream()
                        .anyMatch(o -> !o.equals(s) && o.level() == s.level() && Math.abs(o.at() - s.at()) <= 3))
                .toList();
    }
}
