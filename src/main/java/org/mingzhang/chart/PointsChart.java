package org.mingzhang.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingzhang.chart.BarRow.Saying;

/** The points of a self-evaluation: what each category has at stake, outlined, and what it was given, solid. */
public final class PointsChart {
    private PointsChart() {}

    /**
     * The points of a category.
     *
     * @param category 一级指标, or the execution of the budget
     * @param weight points at stake
     * @param score points given, or null if none are printed
     */
    public record Points(
            String category, BigDecimal weight, @Nullable BigDecimal score) {}

    /** The categories in the order given; nothing for none. */
    public static Optional<Chart> of(List<Points> categories, Sheet sheet) {
        if (categories.isEmpty()) {
            return Optional.empty();
        }
        List<BarRow> rows = categories.stream().map(p -> row(p, sheet)).toList();
        List<String> statements =
                categories.stream().map(p -> statement(p, sheet)).toList();
        BarChart.Texts texts = new BarChart.Texts(
                sheet.say(Phrase.POINTS_BY_CATEGORY), sheet.words().statements(statements));
        return Optional.of(BarChart.of(texts, rows, sheet));
    }

    private static BarRow row(Points points, Sheet sheet) {
        List<BigDecimal> given = Stream.ofNullable(points.score).toList();
        String figure = points.score == null
                ? sheet.say(Phrase.WEIGHT, FigureText.plain(points.weight))
                : sheet.say(Phrase.SCORE_OF_WEIGHT, FigureText.plain(points.score), FigureText.plain(points.weight));
        return new BarRow(points.category, List.of(points.weight), given, new Saying(figure, ""));
    }

    private static String statement(Points points, Sheet sheet) {
        List<String> clauses = new ArrayList<>();
        String weight = sheet.say(Phrase.WEIGHT_IS, FigureText.plain(points.weight));
        clauses.add(sheet.say(Phrase.IS, points.category, weight));
        BigDecimal score = points.score;
        if (score == null) {
            clauses.add(sheet.say(Phrase.NOT_SCORED));
        } else {
            clauses.add(sheet.say(Phrase.SCORE_IS, FigureText.plain(score)));
            BigDecimal lost = points.weight.subtract(score);
            if (lost.signum() != 0) {
                Phrase phrase = lost.signum() > 0 ? Phrase.POINTS_LOST : Phrase.POINTS_OVER;
                clauses.add(sheet.say(phrase, FigureText.plain(lost.abs())));
            }
        }
        return String.join(sheet.say(Phrase.COMMA), clauses);
    }
}
