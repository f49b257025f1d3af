package org.mingzhang.ingest.form;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.ingest.Block;
import org.mingzhang.ingest.Cell;
import org.mingzhang.ingest.Grid;
import org.mingzhang.ingest.Line;
import org.mingzhang.ingest.Line.Gap;
import org.mingzhang.ingest.Traced;
import org.mingzhang.ingest.text.Fold;

/** Cuts a source where forms and narratives begin. */
final class Segmenter {
    private final List<Segment> segments = new ArrayList<>();
    private Segment current = Segment.of(Segment.Type.OTHER, Traced.EMPTY);

    private Segmenter() {}

    static List<Segment> cut(List<Block> blocks) {
        Segmenter segmenter = new Segmenter();
        segmenter.segments.add(segmenter.current);
        for (Block block : blocks) {
            switch (block) {
                case Line line -> segmenter.line(line);
                case Grid grid -> segmenter.grid(grid);
            }
        }
        return dissolve(segmenter.segments);
    }

    private void line(Line line) {
        if (!Titles.specs(line.text()).isEmpty()) {
            begin(Segment.Type.FORM, line.text());
        } else if (Titles.narrative(line.text())) {
            begin(Segment.Type.NARRATIVE, line.text());
        } else {
            current.blocks().add(line);
        }
    }

    private void grid(Grid grid) {
        int from = 0;
        for (int row = 0; row < grid.rows(); row++) {
            List<Cell> cells = grid.starting(row);
            if (cells.size() == 1 && !Titles.specs(cells.getFirst().text()).isEmpty()) {
                add(grid, from, row);
                begin(Segment.Type.FORM, cells.getFirst().text());
                from = row + 1;
            }
        }
        add(grid, from, grid.rows());
    }

    private void add(Grid grid, int from, int to) {
        if (from < to) {
            current.blocks().add(grid.rows(from, to));
        }
    }

    private void begin(Segment.Type type, Traced title) {
        current = Segment.of(type, title);
        segments.add(current);
    }

    /** A form without the label of the project's name is none: its title was one of a document or in a list of contents. */
    private static List<Segment> dissolve(List<Segment> segments) {
        List<Segment> kept = new ArrayList<>();
        for (Segment segment : segments) {
            if (segment.type() != Segment.Type.FORM || named(segment)) {
                kept.add(segment);
                continue;
            }
            Segment last = kept.getLast();
            last.blocks().add(new Line(segment.title(), 0, Gap.PARAGRAPH));
            last.blocks().addAll(segment.blocks());
        }
        return kept;
    }

    private static boolean named(Segment segment) {
        String text = Fold.of(text(segment.blocks())).text();
        return Titles.specs(segment.title()).stream()
                .flatMap(s -> s.labels().stream())
                .filter(l ->
                        l.field().equals("name") || (l.required() && l.field().equals("department")))
                .flatMap(l -> l.as().stream())
                .anyMatch(text::contains);
    }

    /** All text of some blocks. */
    static Traced text(List<Block> blocks) {
        List<Traced> parts = new ArrayList<>();
        for (Block block : blocks) {
            switch (block) {
                case Line line -> parts.add(line.text());
                case Grid grid -> grid.cells().forEach(c -> parts.add(c.text()));
            }
        }
        return Traced.join(parts, "\n");
    }
}
