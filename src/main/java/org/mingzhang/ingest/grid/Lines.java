package org.mingzhang.ingest.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mingzhang.ingest.Traced;

/** Words to lines: those at one height, from left to right, with a blank where there is room for one. */
final class Lines {
    private static final float SAME_LINE = 0.45f;
    private static final float BLANK = 0.6f;

    private Lines() {}

    /** The lines of some words, from top to bottom. */
    public static List<List<Word>> of(List<Word> words) {
        List<Word> sorted =
                words.stream().sorted(Comparator.comparing(Word::height)).toList();
        List<List<Word>> lines = new ArrayList<>();
        float last = Float.NEGATIVE_INFINITY;
        for (Word word : sorted) {
            if (lines.isEmpty() || word.height() - last > SAME_LINE * Math.max(4, word.size())) {
                lines.add(new ArrayList<>());
                last = word.height();
            }
            lines.getLast().add(word);
        }
        words.stream().filter(w -> w.text().isBlank()).forEach(w -> blank(w, lines));
        lines.forEach(line -> line.sort(Comparator.comparing(w -> w.box().left())));
        return lines;
    }

    private static void blank(Word blank, List<List<Word>> lines) {
        for (List<Word> line : lines) {
            if (Math.abs(line.getFirst().height() - blank.height()) < SAME_LINE * Math.max(4, blank.size())) {
                line.add(blank);
                return;
            }
        }
    }

    /** A line as text; blanks that are set stay, also at its end, where a wrap may follow. */
    static Traced line(List<Word> line) {
        List<Traced> parts = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            Word word = line.get(i);
            boolean gap = i > 0
                    && !word.text().isBlank()
                    && word.box().left() - line.get(i - 1).box().right() > BLANK * word.size();
            parts.add(Traced.unprinted(gap ? " " : ""));
            parts.add(word.text());
        }
        return Traced.join(parts, "");
    }

    /** All lines as text with breaks. */
    static Traced text(List<Word> words) {
        return Traced.join(of(words).stream().map(Lines::line).toList(), "\n").strip();
    }
}
