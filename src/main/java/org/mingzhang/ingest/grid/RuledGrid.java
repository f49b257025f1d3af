package org.mingzhang.ingest.grid;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.mingzhang.ingest.Cell;
import org.mingzhang.ingest.Grid;
import org.mingzhang.ingest.Traced;

/**
 * A table from its rules: the smallest boxes between all lines, joined where no rule stands between them. Intersections are never
 * asked for, as many programs draw none.
 */
final class RuledGrid {
    private final List<Stroke> level;
    private final List<Stroke> upright;
    private final List<Float> ys;
    private final List<Float> xs;
    private final int[] owner;

    private RuledGrid(List<Stroke> strokes) {
        this.level = strokes.stream().filter(Stroke::level).toList();
        this.upright = strokes.stream().filter(s -> !s.level()).toList();
        List<Float> x = new ArrayList<>(upright.stream().map(Stroke::at).toList());
        List<Float> y = new ArrayList<>(level.stream().map(Stroke::at).toList());
        x.add((float) level.stream().mapToDouble(Stroke::from).min().orElse(0));
        x.add((float) level.stream().mapToDouble(Stroke::to).max().orElse(0));
        y.add((float) upright.stream().mapToDouble(Stroke::from).min().orElse(0));
        y.add((float) upright.stream().mapToDouble(Stroke::to).max().orElse(0));
        this.xs = Rules.positions(x);
        this.ys = Rules.positions(y);
        this.owner = new int[Math.max(0, rows() * columns())];
    }

    static RuledGrid of(List<Stroke> strokes) {
        RuledGrid grid = new RuledGrid(strokes);
        grid.join();
        return grid;
    }

    private int rows() {
        return ys.size() - 1;
    }

    private int columns() {
        return xs.size() - 1;
    }

    /** Whether a point lies within the table. */
    boolean holds(float x, float y) {
        return !isEmpty() && x > xs.getFirst() && x < xs.getLast() && y > ys.getFirst() && y < ys.getLast();
    }

    boolean isEmpty() {
        return rows() < 1 || columns() < 1 || rows() * columns() < 2;
    }

    float top() {
        return ys.getFirst();
    }

    private void join() {
        for (int i = 0; i < owner.length; i++) {
            owner[i] = i;
        }
        for (int r = 0; r < rows(); r++) {
            for (int c = 0; c < columns(); c++) {
                if (c + 1 < columns() && !wall(upright, xs.get(c + 1), (ys.get(r) + ys.get(r + 1)) / 2)) {
                    unite(r * columns() + c, r * columns() + c + 1);
                }
                if (r + 1 < rows() && !wall(level, ys.get(r + 1), (xs.get(c) + xs.get(c + 1)) / 2)) {
                    unite(r * columns() + c, (r + 1) * columns() + c);
                }
            }
        }
    }

    private static boolean wall(List<Stroke> strokes, float at, float through) {
        for (Stroke stroke : strokes) {
            if (Math.abs(stroke.at() - at) <= 2 * Rules.NEAR && stroke.from() <= through && through <= stroke.to()) {
                return true;
            }
        }
        return false;
    }

    private void unite(int a, int b) {
        owner[root(a)] = root(b);
    }

    private int root(int i) {
        int at = i;
        while (owner[at] != at) {
            owner[at] = owner[owner[at]];
            at = owner[at];
        }
        return at;
    }

    /** The table with its words, read line by line within each cell. */
    Grid read(List<Word> words, int page, String name) {
        int[][] boxes = new int[owner.length][];
        for (int i = 0; i < owner.length; i++) {
            int root = root(i);
            int r = i / columns();
            int c = i % columns();
            int[] box = boxes[root];
            boxes[root] = box == null
                    ? new int[] {r, c, r, c}
                    : new int[] {Math.min(box[0], r), Math.min(box[1], c), Math.max(box[2], r), Math.max(box[3], c)};
        }
        List<List<Word>> inside = new ArrayList<>();
        for (int i = 0; i < owner.length; i++) {
            inside.add(new ArrayList<>());
        }
        for (Word word : words) {
            inside.get(root(cell(word))).add(word);
        }
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < owner.length; i++) {
            if (root(i) == first(i, boxes)) {
                int[] box = boxes[root(i)];
                Traced text = Lines.text(inside.get(root(i)));
                cells.add(new Cell(box[0], box[1], box[2] - box[0] + 1, box[3] - box[1] + 1, text));
            }
        }
        return new Grid(rows(), columns(), cells, true, new BitSet(), name, List.copyOf(xs), page);
    }

    /** The owner of a box, if it is the first of its cell; else -1. */
    private int first(int i, int[][] boxes) {
        int[] box = boxes[root(i)];
        return box[0] * columns() + box[1] == i || isFirstOwned(i, box) ? root(i) : -1;
    }

    /** A cell that is no rectangle still begins somewhere. */
    private boolean isFirstOwned(int i, int[] box) {
        int corner = box[0] * columns() + box[1];
        if (root(corner) == root(i)) {
            return false;
        }
        for (int j = corner; j < i; j++) {
            if (root(j) == root(i)) {
                return false;
            }
        }
        return true;
    }

    private int cell(Word word) {
        return index(ys, word.height()) * columns() + index(xs, word.middle());
    }

    private static int index(List<Float> edges, float position) {
        int i = 0;
        while (i + 2 < edges.size() && position >= edges.get(i + 1)) {
            i++;
        }
        return i;
    }
}
