package org.mingzhang.ingest.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.mingzhang.ingest.Block;
import org.mingzhang.ingest.Grid;
import org.mingzhang.ingest.Line;
import org.mingzhang.ingest.Line.Gap;
import org.mingzhang.ingest.Traced;

/** A page of words and strokes to tables and lines, from top to bottom. Page numbers are left out. */
public final class PageReader {
    private static final Pattern NUMBER = Pattern.compile("[-—–~·第 ]*\\d{1,4}[-—–~· 页]*(?:[/共]+ ?\\d{1,4} ?页?)?");
    private static final float MARGIN = 0.1f;

    private record Placed(float top, Block block) {}

    private final int page;
    private final float height;
    private final List<RuledGrid> grids = new ArrayList<>();

    private PageReader(int page, float height) {
        this.page = page;
        this.height = height;
    }

    /** The blocks of a page of some height. */
    public static List<Block> read(int page, float height, List<Word> words, List<Stroke> strokes) {
        return new PageReader(page, height).read(words, strokes);
    }

    private List<Block> read(List<Word> words, List<Stroke> strokes) {
        List<Stroke> level = Rules.joined(strokes, true);
        List<Stroke> upright = Rules.joined(strokes, false);
        for (List<Stroke> table : Rules.tables(level, upright)) {
            RuledGrid grid = RuledGrid.of(table);
            if (!grid.isEmpty()) {
                grids.add(grid);
            }
        }
        List<List<Word>> inside = new ArrayList<>();
        grids.forEach(g -> inside.add(new ArrayList<>()));
        List<Word> outside = new ArrayList<>();
        for (Word word : words) {
            int grid = grid(word);
            (grid < 0 ? outside : inside.get(grid)).add(word);
        }
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < grids.size(); i++) {
            table(i, inside.get(i), placed);
        }
        lines(outside, placed);
        placed.sort(Comparator.comparing(Placed::top));
        return placed.stream().map(Placed::block).toList();
    }

    /** The smallest table that a word stands in, or -1. */
    private int grid(Word word) {
        for (int i = grids.size() - 1; i >= 0; i--) {
            if (grids.get(i).holds(word.middle(), word.height())) {
                return i;
            }
        }
        return -1;
    }

    /** A frame around a page or a box around a text is no table. */
    private void table(int i, List<Word> words, List<Placed> placed) {
        Grid grid = grids.get(i).read(words, page, "page " + page + ", table " + (i + 1));
        long filled = grid.cells().stream().filter(c -> !c.text().isBlank()).count();
        if (filled >= 2) {
            placed.add(new Placed(grids.get(i).top(), grid));
        } else {
            lines(words, placed);
        }
    }

    private void lines(List<Word> words, List<Placed> placed) {
        float last = Float.NEGATIVE_INFINITY;
        for (List<Word> line : Lines.of(words)) {
            Traced text = Lines.line(line).strip();
            float top = line.getFirst().box().top();
            boolean margin = top < MARGIN * height || top > (1 - MARGIN) * height;
            if (!text.isBlank() && !(margin && NUMBER.matcher(text.text()).matches())) {
                Gap gap = last == Float.NEGATIVE_INFINITY
                        ? Gap.PAGE
                        : top - last > 2 * line.getFirst().size() ? Gap.PARAGRAPH : Gap.LINE;
                placed.add(new Placed(top, new Line(text, page, gap)));
                last = top;
            }
        }
    }
}
