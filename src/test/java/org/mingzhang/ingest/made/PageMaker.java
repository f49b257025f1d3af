package org.mingzhang.ingest.made;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Lays forms out on pages, as a word processor does: wraps, rows of unequal height, tables that go on over pages. */
final class PageMaker {
    static final float WIDTH = 595;
    static final float HEIGHT = 842;
    private static final float MARGIN = 56;
    private static final float PAD = 2;

    /** A glyph run or rule of a page; y from the top. */
    record Run(float x, float y, float size, String text) {}

    /** A rule from one point to another. */
    record Rule(float x0, float y0, float x1, float y1) {}

    /** A page. */
    record Page(List<Run> runs, List<Rule> rules) {}

    private final Random random;
    private final boolean narrow;
    private final boolean splitsRows;
    private final List<Page> pages = new ArrayList<>();
    /** How many lines of cells that pages cut were drawn. */
    private final Map<String, Integer> begun = new HashMap<>();

    private float y;
    private float size;

    private PageMaker(long seed, boolean narrow, boolean splitsRows) {
        this.random = new Random(seed);
        this.narrow = narrow;
        this.splitsRows = splitsRows;
    }

    static List<Page> of(long seed, List<MadeForm> forms, boolean narrow, boolean splitsRows) {
        PageMaker maker = new PageMaker(seed, narrow, splitsRows);
        maker.size = 8 + maker.random.nextInt(3);
        maker.newPage();
        for (MadeForm form : forms) {
            maker.form(form);
        }
        return maker.pages;
    }

    private void newPage() {
        pages.add(new Page(new ArrayList<>(), new ArrayList<>()));
        y = MARGIN;
        pages.getLast().runs().add(new Run(WIDTH / 2, HEIGHT - 30, 9, String.valueOf(pages.size())));
    }

    private void form(MadeForm form) {
        if (y + 160 > HEIGHT - MARGIN || random.nextBoolean()) {
            newPage();
        }
        y += 2 * size;
        centred(form.title(), size + 4);
        y += size;
        centred("（" + form.year() + "年度）", size);
        y += size;
        table(form);
        y += 2 * size;
    }

    private void centred(String text, float type) {
        pages.getLast().runs().add(new Run((WIDTH - width(text, type)) / 2, y, type, text));
        y += type;
    }

    private static float width(String text, float type) {
        float width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += text.charAt(i) < 0x2E80 && text.charAt(i) < 0x2000 ? type / 2 : type;
        }
        return width;
    }

    private float[] columns(MadeForm form) {
        float[] shares = new float[form.columns()];
        float sum = 0;
        for (int i = 0; i < shares.length; i++) {
            boolean name = i == 3;
            float share = (name ? (narrow ? 1.6f : 3.2f) : i == 0 ? 0.7f : 1.2f) + random.nextFloat() * 0.5f;
            shares[i] = share;
            sum += share;
        }
        float[] edges = new float[form.columns() + 1];
        edges[0] = MARGIN;
        for (int i = 0; i < shares.length; i++) {
            edges[i + 1] = edges[i] + shares[i] / sum * (WIDTH - 2 * MARGIN);
        }
        return edges;
    }

    private List<String> wrapped(String text, float room) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < text.length(); ) {
            int end = i + 1;
            while (end < text.length()
                    && latin(text.charAt(end - 1))
                    && latin(text.charAt(end))
                    && width(text.substring(i, end + 1), size) < room) {
                end++;
            }
            String unit = text.substring(i, end);
            if (!line.isEmpty() && width(line + unit, size) > room) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(unit);
            i = end;
        }
        lines.add(line.toString());
        return lines;
    }

    private static boolean latin(char c) {
        return c < 0x80 || c == '≥' || c == '≤';
    }

    private void table(MadeForm whole) {
        MadeForm form = whole;
        float[] edges = columns(form);
        float[] heights = heights(form, edges);
        int from = 0;
        while (from < form.rows()) {
            int to = from;
            float room = HEIGHT - MARGIN - y;
            float used = 0;
            while (to < form.rows() && used + heights[to] <= room) {
                used += heights[to];
                to++;
            }
            if (to == from && y <= MARGIN + 1) {
                to++;
            }
            int lines = (int) ((room - used - 2 * PAD) / (size + 2));
            if (splitsRows && to > from && to < form.rows() && lines > 0) {
                MadeForm cut = cut(form, to, lines, edges);
                to += cut.rows() > form.rows() ? 1 : 0;
                form = cut;
                heights = heights(form, edges);
            }
            draw(form, edges, heights, from, to);
            from = to;
            if (from < form.rows()) {
                newPage();
            }
        }
    }

    private float[] heights(MadeForm form, float[] edges) {
        float[] heights = new float[form.rows()];
        java.util.Arrays.fill(heights, size + 2 * PAD + 4);
        for (int spans = 1; spans <= form.rows(); spans++) {
            for (MadeCell cell : form.cells()) {
                if (cell.rows() == spans) {
                    grow(cell, edges, heights);
                }
            }
        }
        return heights;
    }

    /** A row that a page cuts between two lines, as word processors do: what does not fit goes on in a row of its own. */
    private MadeForm cut(MadeForm form, int row, int lines, float[] edges) {
        List<MadeCell> cells = new ArrayList<>();
        boolean rest = false;
        for (MadeCell cell : form.cells()) {
            if (cell.row() > row) {
                cells.add(new MadeCell(cell.row() + 1, cell.column(), cell.rows(), cell.columns(), cell.text()));
            } else if (cell.row() == row && cell.rows() == 1) {
                List<String> all =
                        wrapped(cell.text(), edges[cell.column() + cell.columns()] - edges[cell.column()] - 2 * PAD);
                int kept = Math.min(lines, all.size());
                rest |= kept < all.size();
                cells.add(new MadeCell(row, cell.column(), 1, cell.columns(), String.join("", all.subList(0, kept))));
                cells.add(new MadeCell(
                        row + 1, cell.column(), 1, cell.columns(), String.join("", all.subList(kept, all.size()))));
            } else {
                int more = cell.row() + cell.rows() > row ? 1 : 0;
                cells.add(new MadeCell(cell.row(), cell.column(), cell.rows() + more, cell.columns(), cell.text()));
            }
        }
        return rest
                ? new MadeForm(form.title(), form.year(), form.truth(), cells, form.rows() + 1, form.columns())
                : form;
    }

    private void grow(MadeCell cell, float[] edges, float[] heights) {
        float room = edges[cell.column() + cell.columns()] - edges[cell.column()] - 2 * PAD;
        float need = wrapped(cell.text(), room).size() * (size + 2) + 2 * PAD;
        float have = 0;
        for (int r = cell.row(); r < cell.row() + cell.rows(); r++) {
            have += heights[r];
        }
        if (need > have) {
            heights[cell.row() + cell.rows() - 1] += need - have;
        }
    }

    private void draw(MadeForm form, float[] edges, float[] heights, int from, int to) {
        float[] tops = new float[to - from + 1];
        tops[0] = y;
        for (int r = from; r < to; r++) {
            tops[r - from + 1] = tops[r - from] + heights[r];
        }
        for (int r = from; r < to; r++) {
            for (MadeCell cell : form.cells()) {
                int first = Math.max(from, cell.row());
                if (first == r && cell.row() + cell.rows() > from) {
                    int last = Math.min(to, cell.row() + cell.rows());
                    boolean ends = cell.row() + cell.rows() <= to;
                    box(cell, edges, tops[first - from], tops[last - from], ends);
                }
            }
        }
        y = tops[to - from];
    }

    /** The part of a cell that stands on a page; of a merged cell that a page cuts the lines that fit, the others on the next page. */
    private void box(MadeCell cell, float[] edges, float top, float bottom, boolean ends) {
        float left = edges[cell.column()];
        float right = edges[cell.column() + cell.columns()];
        Page page = pages.getLast();
        page.rules().add(new Rule(left, top, right, top));
        page.rules().add(new Rule(left, bottom, right, bottom));
        page.rules().add(new Rule(left, top, left, bottom));
        page.rules().add(new Rule(right, top, right, bottom));
        if (cell.text().isEmpty()) {
            return;
        }
        List<String> all = wrapped(cell.text(), right - left - 2 * PAD);
        String key = cell.column() + " " + cell.text();
        int done = Math.min(all.size(), begun.getOrDefault(key, 0));
        int fit = Math.max(0, (int) ((bottom - top - 2 * PAD) / (size + 2)));
        int to = ends ? all.size() : Math.min(all.size(), done + fit);
        begun.put(key, ends ? 0 : to);
        float height = (to - done) * (size + 2);
        float at = top + Math.max(PAD, (bottom - top - height) / 2) + size;
        for (String line : all.subList(done, to)) {
            page.runs().add(new Run(left + PAD, at, size, line));
            at += size + 2;
        }
    }
}
