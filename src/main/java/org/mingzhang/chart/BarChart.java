package org.mingzhang.chart;

import java.util.List;

/** Rows of bars as a chart. */
final class BarChart {
    private static final double FOOT = 2;

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
}
