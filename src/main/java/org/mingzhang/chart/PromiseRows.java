package org.mingzhang.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.mingzhang.chart.Glyphs.Wrap;
import org.mingzhang.chart.Mark.Point;
import org.mingzhang.model.NumberMeasure;
import org.mingzhang.model.TextMeasure;

/**
 * Promises under one another on the scale that most of them share. What cannot stand on it is written and not drawn. Under each strip its
 * figures are written out, so that no label has to find room among the marks.
 */
final class PromiseRows {
    private static final double STACKED_BELOW = 480;
    private static final double LABEL_SHARE = 0.34;
    private static final double LABEL_GAP = 8;
    private static final double FIRST_BASELINE = 13;
    private static final double BELOW_TRACK = 2;
    private static final double ROW_GAP = 14;
    private static final double AXIS_HEIGHT = 18;
    private static final int LABEL_LINES = 3;
    private static final int TEXT_LINES = 3;

    private final Sheet sheet;
    private final double labelWidth;
    private final Span px;
    private final Ruler ruler;
    private final Scale scale;
    private final OptionalInt firstYear;
    private final int yearCount;
    private final Drawing drawing = new Drawing();
    private double top;

    private PromiseRows(List<Row> rows, Sheet sheet) {
        this.sheet = sheet;
        this.labelWidth = labelWidth(rows, sheet);
        double start = labelWidth == 0 ? 0 : labelWidth + LABEL_GAP;
        this.px = new Span(start + BulletChart.MARGIN, sheet.width() - BulletChart.MARGIN);
        List<DrawnPromise> promises =
                rows.stream().map(Row::promise).flatMap(Optional::stream).toList();
        this.ruler = Ruler.shared(promises);
        this.scale = BulletChart.scale(promises.stream().filter(ruler::measures), px);
        List<MonthStrip.Times> dated =
                promises.stream().flatMap(MonthStrip.Times::of).toList();
        int[] begin = dated.stream()
                .flatMapToInt(t -> t.firstYear().stream())
                .distinct()
                .toArray();
        this.firstYear = begin.length == 1 ? OptionalInt.of(begin[0]) : OptionalInt.empty();
        this.yearCount =
                dated.stream().mapToInt(MonthStrip.Times::yearCount).max().orElse(1);
    }

    /**
     * A promise on a line of its own.
     *
     * @param label whose it is, or of which year
     * @param promise what was promised and what came of it, if anything was
     * @param note what else is to be said, or empty
     */
    record Row(String label, Optional<DrawnPromise> promise, String note) {}

    /** The rows drawn, and whether their axis is cut. */
    record Drawn(BarRows.Block block, boolean cut) {}

    static Drawn draw(List<Row> rows, Sheet sheet) {
        PromiseRows block = new PromiseRows(rows, sheet);
        if (block.ruler.dated()) {
            block.monthAxis();
        }
        rows.forEach(block::row);
        double height = Math.max(0, block.top - ROW_GAP);
        return new Drawn(new BarRows.Block(block.drawing.marks(), height), block.scale.cut() != null);
    }

    /** Zero where labels stand above their strips. */
    private static double labelWidth(List<Row> rows, Sheet sheet) {
        double longest = rows.stream()
                .mapToDouble(r -> Glyphs.width(r.label(), Glyphs.NORMAL))
                .max()
                .orElse(0);
        return sheet.width() < STACKED_BELOW ? 0 : Math.min(longest, sheet.width() * LABEL_SHARE);
    }

    private void monthAxis() {
        Months months = new Months(px, firstYear, yearCount);
        drawing.addAll(months.names(FIRST_BASELINE));
        top = AXIS_HEIGHT;
        if (firstYear.isPresent() && yearCount > 1) {
            drawing.addAll(months.yearNames(FIRST_BASELINE + Glyphs.LINE, sheet));
            top += Glyphs.LINE;
        }
    }

    private void row(Row row) {
        boolean stacked = labelWidth == 0;
        double labelled = label(row.label(), stacked);
        double content = stacked ? top + labelled : top;
        Optional<List<Mark>> strip = row.promise().flatMap(p -> strip(p, content + Track.FLAG));
        strip.ifPresent(drawing::addAll);
        double below = content + (strip.isPresent() ? Track.FLAG + Track.HEIGHT + BELOW_TRACK : 0);
        double bottom = text(row, strip.isPresent(), below);
        top = Math.max(bottom, top + labelled) + ROW_GAP;
    }

    /** Beside a strip the first line stands level with it. Returns the height it takes. */
    private double label(String label, boolean stacked) {
        double lower = stacked ? 0 : Track.FLAG - 1;
        double room = stacked ? sheet.width() : labelWidth;
        List<String> lines = Glyphs.wrap(label, Glyphs.NORMAL, new Wrap(room, LABEL_LINES));
        drawing.lines(new Point(0, top + lower + FIRST_BASELINE), lines, Role.STRONG);
        return lower + lines.size() * Glyphs.LINE;
    }

    private Optional<List<Mark>> strip(DrawnPromise promise, double trackTop) {
        if (!ruler.measures(promise)) {
            return Optional.empty();
        }
        return MonthStrip.Times.of(promise)
                .findFirst()
                .map(times -> MonthStrip.strip(times, new Months(px, times.firstYear(), yearCount), trackTop))
                .or(() -> Optional.of(BulletChart.strip(promise, scale, trackTop)));
    }

    /** Returns how far down it reaches. */
    private double text(Row row, boolean drawn, double from) {
        double x = px.start();
        double start = drawn || labelWidth == 0 ? from : from + Track.FLAG - 1;
        Wrap room = new Wrap(sheet.width() - x, TEXT_LINES);
        String words = row.promise().map(p -> said(p, drawn)).orElseGet(() -> sheet.say(Phrase.ABSENT));
        List<String> said = Glyphs.wrap(words, Glyphs.NORMAL, room);
        drawing.lines(new Point(x, start + FIRST_BASELINE), said, Role.TEXT);
        double noted = start + said.size() * Glyphs.LINE;
        List<String> note = Glyphs.wrap(row.note(), Glyphs.NORMAL, room);
        drawing.lines(new Point(x, noted + FIRST_BASELINE), note, Role.MUTED);
        return noted + note.size() * Glyphs.LINE;
    }

    private String said(DrawnPromise promise, boolean drawn) {
        List<String> clauses = new ArrayList<>();
        clauses.add(sheet.say(Phrase.TARGET, promise.said().targetText()));
        PromiseWords.of(promise, sheet.words()).actualLabels().stream()
                .findFirst()
                .ifPresent(clauses::add);
        if (!drawn && !(promise.target() instanceof TextMeasure)) {
            boolean unit = promise.target() instanceof NumberMeasure number
                    && number.unit().isEmpty();
            clauses.add(sheet.say(unit ? Phrase.NO_UNIT : Phrase.NOT_DRAWN));
        }
        return String.join(sheet.say(Phrase.COMMA), clauses);
    }
}
