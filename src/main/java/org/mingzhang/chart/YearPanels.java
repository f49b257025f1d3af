package org.mingzhang.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.chart.BarRow.Saying;
import org.mingzhang.model.Money;

/** Years side by side as small multiples on one scale: the same few amounts of a department in each. */
public final class YearPanels {
    private static final double LEAST_LABEL = 74;
    private static final double GAP = 24;

    private YearPanels() {}

    /**
     * One year.
     *
     * @param title the year, and what else heads it
     * @param planned what was asked for or budgeted, in the order drawn
     * @param executed what was spent
     */
    public record Panel(String title, List<Entry> planned, List<Entry> executed) {
        public Panel {
            planned = List.copyOf(planned);
            executed = List.copyOf(executed);
        }
    }

    /** An amount and its name. */
    public record Entry(String label, Money amount) {}

    /** The panels in the order given; nothing for none. */
    public static Optional<Chart> of(List<Panel> panels, Sheet sheet) {
        if (panels.isEmpty()) {
            return Optional.empty();
        }
        List<String> statements = panels.stream().map(p -> statement(p, sheet)).toList();
        BarChart.Texts texts = new BarChart.Texts(
                sheet.say(Phrase.YEARS_COMPARED), sheet.words().statements(statements));
        return Optional.of(BarChart.of(texts, draw(panels, sheet), sheet));
    }

    private static BarRows.Block draw(List<Panel> panels, Sheet sheet) {
        List<List<BarRow>> rows = panels.stream().map(p -> rows(p, sheet)).toList();
        List<BarRow> all = rows.stream().flatMap(List::stream).toList();
        int across = across(all, panels.size(), sheet);
        double width = (sheet.width() - GAP * (across - 1)) / across;
        BarRows.Frame frame = BarRows.Frame.stacked(all, width);
        List<BarRows.Block> lines = new ArrayList<>();
        for (int first = 0; first < rows.size(); first += across) {
            List<List<BarRow>> line = rows.subList(first, Math.min(first + across, rows.size()));
            lines.add(line(line.stream().map(r -> BarRows.draw(r, frame)).toList(), width));
        }
        return BarChart.stack(lines);
    }

    private static BarRows.Block line(List<BarRows.Block> blocks, double width) {
        Drawing drawing = new Drawing();
        double x = 0;
        double height = 0;
        for (BarRows.Block block : blocks) {
            double left = x;
            block.marks().forEach(m -> drawing.add(m.moved(left, 0)));
            x += width + GAP;
            height = Math.max(height, block.height());
        }
        return new BarRows.Block(drawing.marks(), height);
    }

    /** As many panels beside one another as leave room for a label beside the longest figure, spread evenly over the lines. */
    private static int across(List<BarRow> rows, int panels, Sheet sheet) {
        double panel = BarRows.Frame.figureWidth(rows) + LEAST_LABEL + GAP;
        int most = (int) Math.clamp((sheet.width() + GAP) / panel, 1, panels);
        int lines = Math.ceilDiv(panels, most);
        return Math.ceilDiv(panels, lines);
    }

    private static List<BarRow> rows(Panel panel, Sheet sheet) {
        List<BarRow> rows = new ArrayList<>();
        rows.add(BarRow.heading(panel.title));
        panel.planned.forEach(e ->
                rows.add(BarRow.planned(e.label, e.amount.yuan(), new Saying(amount(e, sheet), ""))));
        panel.executed.forEach(e -> rows.add(BarRow.done(e.label, e.amount.yuan(), new Saying(amount(e, sheet), ""))));
        return rows;
    }

    private static String amount(Entry entry, Sheet sheet) {
        return sheet.words().amount(entry.amount);
    }

    private static String statement(Panel panel, Sheet sheet) {
        List<String> clauses = new ArrayList<>(List.of(panel.title));
        panel.planned.forEach(e -> clauses.add(exact(e, sheet)));
        panel.executed.forEach(e -> clauses.add(exact(e, sheet)));
        return String.join(sheet.say(Phrase.COMMA), clauses);
    }

    private static String exact(Entry entry, Sheet sheet) {
        return sheet.say(Phrase.IS, entry.label, sheet.words().exact(entry.amount));
    }
}
