package org.mingzhang.page;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingzhang.chart.Chart;

/**
 * The indicators of one disclosure by category.
 *
 * @param sentence the points that all of it was given; empty if the form gives none
 * @param groups the categories in printed order
 * @param withActual whether the form prints results
 * @param withPoints whether the form prints points
 * @param timeline its times promised and reported over the year; empty where there is nothing to compare
 */
public record IndicatorTable(
        String sentence, List<Group> groups, boolean withActual, boolean withPoints, Optional<ChartSet> timeline) {
    public IndicatorTable {
        groups = List.copyOf(groups);
    }

    /** Whether any of its indicators has a picture. */
    public boolean withCharts() {
        return groups.stream()
                .flatMap(g -> g.rows().stream())
                .anyMatch(r -> r.chart().isPresent());
    }

    /** Whether points given must stand beside those at stake: not where the form gives none, or all of them everywhere. */
    public boolean withScores() {
        return withPoints
                && groups.stream()
                        .flatMap(g -> g.rows().stream())
                        .anyMatch(r -> !r.score().isEmpty() && !r.score().equals(r.weight()));
    }

    /** Whether any of its indicators has a finding. */
    public boolean withFindings() {
        return groups.stream()
                .flatMap(g -> g.rows().stream())
                .anyMatch(r -> !r.findings().isEmpty());
    }

    /** What the verdicts that it shows mean, each once. */
    public List<Fact> terms() {
        return !withActual
                ? List.of()
                : groups.stream()
                        .flatMap(g -> g.rows().stream())
                        .map(Row::verdict)
                        .distinct()
                        .map(v -> new Fact(v.word(), v.detail()))
                        .toList();
    }

    /** How many columns it has. */
    public int columns() {
        return 2 + (withCharts() ? 1 : 0) + (withActual ? 2 : 0) + (withPoints ? 1 : 0) + (withFindings() ? 1 : 0);
    }

    /**
     * The indicators of one category and subcategory that stand together.
     *
     * @param category 一级指标, 二级指标
     * @param weight points at stake in it, empty if not printed
     * @param rows its indicators
     */
    public record Group(String category, String weight, List<Row> rows) {}

    /**
     * An indicator.
     *
     * @param anchor its place on the page
     * @param name 三级指标
     * @param worded whether the promise is a word and not a figure or a time
     * @param sentence target, actual and how they stand to one another
     * @param target as printed
     * @param actual as printed, empty if none
     * @param verdict what comparing them shows
     * @param weight points, empty if not printed
     * @param score points, empty if not printed
     * @param deviation the reason given, or null
     * @param beside what only some forms have columns for
     * @param chart target and actual as a picture; empty where there is nothing to compare
     * @param findings what a reader should know about it
     * @param elsewhere where the same name stands on other projects, or null
     */
    public record Row(
            String anchor,
            String name,
            boolean worded,
            String sentence,
            String target,
            String actual,
            VerdictCell verdict,
            String weight,
            String score,
            @Nullable String deviation,
            List<Fact> beside,
            Optional<Chart> chart,
            List<Mark> findings,
            @Nullable Link elsewhere) {}

    /**
     * A finding about an indicator at its row.
     *
     * @param line the finding
     * @param card place of the card that tells it, or empty if only the row does
     */
    public record Mark(FindingLine line, String card) {}
}
