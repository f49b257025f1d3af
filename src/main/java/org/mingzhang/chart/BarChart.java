package org.mingzhang.chart;

import java.util.List;

/** Rows of bars as a chart. */
final class BarChart {
    private static final double FOOT = 2;
    private static final double APART = 16;

    private BarChart() {}

    /** The title and the text alternative without it. */
    record Texts(String title, String relation) {}

    static Chart of(Texts texts, List<BarRow> rows, Sheet sheet) {
        return of(texts, BarRows.draw(rows, BarRows.Frame.of(rows, sheet.width())), sheet);
    }

    static Chart of(Texts texts, BarRows.Block block, Sheet sheet) {
        String description = sheet.say(Phrase.NAMED, texts.title(), texts.relation());
        return new Chart(sheet.width(), block.height() + FOOT, texts.title(), description, block.marks());
    }

    /** Blocks under one another. */
    static BarRows.Block stack(List<BarRows.Block> blocks) {
        Drawing drawing = new Drawing();
        double top = 0;
        for (BarRows.Block block : blocks) {
            double y = top;
            block.marks().forEach(m -> drawing.add(m.moved(0, y)));
            top += block.height() + APART;
        }
        return new BarRows.Block(drawing.marks(), Math.max(0, top - APART));
    }
}
