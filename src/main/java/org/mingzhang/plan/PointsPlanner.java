package org.mingzhang.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.mingzhang.chart.PointsChart;
import org.mingzhang.chart.PointsChart.Points;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.ProjectId;
import org.mingzhang.page.ChartSet;
import org.mingzhang.page.Computed;
import org.mingzhang.page.Figures;
import org.mingzhang.page.Formula;
import org.mingzhang.page.PointsTable;
import org.mingzhang.page.Words;

/** Plans the points of a self-evaluation. */
final class PointsPlanner {
    private final Words words;

    PointsPlanner(Words words) {
        this.words = words;
    }

    /** Nothing unless the form gives every indicator its points: a sum over some of them would look like the whole. */
    Optional<PointsTable> plan(ProjectId project, Disclosure disclosure) {
        List<Indicator> indicators = disclosure.indicators();
        boolean scored =
                !indicators.isEmpty() && indicators.stream().allMatch(i -> i.weight() != null && i.score() != null);
        if (!scored) {
            return Optional.empty();
        }
        List<Points> points = new ArrayList<>(execution(disclosure).stream().toList());
        points.addAll(categories(indicators));
        return Optional.of(new PointsTable(
                rows(disclosure, new FormFormulas(project, disclosure)),
                points.stream().allMatch(p -> given(p).compareTo(p.weight()) == 0)
                        ? Optional.empty()
                        : ChartSet.of(words, sheet -> PointsChart.of(points, sheet), words.get("project.points"))));
    }

    private Optional<Points> execution(Disclosure disclosure) {
        return disclosure
                .totalExecution()
                .filter(e -> e.weight() != null && e.score() != null)
                .map(e -> new Points(words.get("points.execution"), Objects.requireNonNull(e.weight()), e.score()));
    }

    private static List<Points> categories(List<Indicator> indicators) {
        Map<String, Points> sums = new LinkedHashMap<>();
        for (Indicator indicator : indicators) {
            Points points =
                    new Points(indicator.category(), Objects.requireNonNull(indicator.weight()), indicator.score());
            sums.merge(indicator.category(), points, PointsPlanner::sum);
        }
        return List.copyOf(sums.values());
    }

    private static Points sum(Points a, Points b) {
        return new Points(a.category(), a.weight().add(b.weight()), given(a).add(given(b)));
    }

    private static BigDecimal given(Points points) {
        return Objects.requireNonNull(points.score());
    }

    private List<PointsTable.Row> rows(Disclosure disclosure, FormFormulas form) {
        List<PointsTable.Row> rows = new ArrayList<>();
        execution(disclosure).ifPresent(points -> rows.add(printed(points)));
        categories(disclosure.indicators())
                .forEach(points -> rows.add(added(points, form.with("category", points.category()))));
        return rows;
    }

    private PointsTable.Row printed(Points points) {
        BigDecimal lost = points.weight().subtract(given(points));
        return new PointsTable.Row(
                words.capital(words.printed(points.category())),
                Computed.printed(Figures.points(points.weight())),
                Computed.printed(Figures.points(given(points))),
                lost.signum() == 0 ? Computed.NONE : Computed.printed(Figures.points(lost)));
    }

    private PointsTable.Row added(Points points, FormFormulas category) {
        BigDecimal lost = points.weight().subtract(given(points));
        Formula weight = category.sum("indicators", "weight");
        Formula score = category.sum("indicators", "score");
        return new PointsTable.Row(
                words.capital(words.printed(points.category())),
                Computed.points(points.weight(), weight),
                Computed.points(given(points), score),
                lost.signum() == 0 ? Computed.NONE : Computed.points(lost, weight.minus(score)));
    }
}
