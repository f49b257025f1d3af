package org.mingzhang.ingest.text;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.ingest.Blanks;
import org.mingzhang.ingest.Line;
import org.mingzhang.ingest.Line.Gap;
import org.mingzhang.ingest.Traced;

/**
 * A piece of text without blanks, and how far from the one before.
 *
 * @param text what is printed
 */
public record Token(Traced text, Gap gap) {
    /** The characters. */
    public String print() {
        return text.text();
    }

    /** The tokens of a text with line breaks; an empty line makes a paragraph, a form feed a page. */
    public static List<Token> of(Traced text) {
        List<Token> tokens = new ArrayList<>();
        String characters = text.text();
        int i = 0;
        while (i < characters.length()) {
            int from = i;
            while (i < characters.length() && Blanks.is(characters.charAt(i))) {
                i++;
            }
            int start = i;
            while (i < characters.length() && !Blanks.is(characters.charAt(i))) {
                i++;
            }
            if (i > start) {
                tokens.add(new Token(text.part(start, i), gap(characters.substring(from, start))));
            }
        }
        return tokens;
    }

    private static Gap gap(String blanks) {
        if (blanks.indexOf('\f') >= 0) {
            return Gap.PAGE;
        }
        long breaks = blanks.chars().filter(c -> c == '\n').count();
        return breaks == 0 ? Gap.BLANK : breaks == 1 ? Gap.LINE : Gap.PARAGRAPH;
    }

    /** Lines as one text: a break between two, an empty line between paragraphs, a form feed between pages. */
    public static Traced text(List<Line> lines) {
        List<Traced> parts = new ArrayList<>();
        for (Line line : lines) {
            String before = switch (line.gap()) {
                case BLANK -> " ";
                case LINE -> "\n";
                case PARAGRAPH -> "\n\n";
                case PAGE -> "\n\f\n";
            };
            parts.add(Traced.unprinted(parts.isEmpty() ? "" : before));
            parts.add(line.text());
        }
        return Traced.join(parts, "");
    }
}
