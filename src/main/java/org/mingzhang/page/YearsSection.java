package org.mingzhang.page;

import java.util.List;
import java.util.Optional;

/**
 * A project through the years, each year with the form of its latest stage.
 *
 * @param money the amounts, earliest year first; empty if fewer than two years print any
 * @param chart the amounts on one scale
 * @param indicators the indicators with a figure that stand in two years or more
 */
public record YearsSection(List<Amounts> money, Optional<ChartSet> chart, List<Recurring> indicators) {
    public YearsSection {
        money = List.copyOf(money);
        indicators = List.copyOf(indicators);
    }

    /** Whether there is nothing to show. */
    public boolean isEmpty() {
        return money.isEmpty() && indicators.isEmpty();
    }

    /**
     * The amounts of one year; a text is empty where nothing is printed.
     *
     * @param year the year
     * @param stage word for the stage whose form is shown
     * @param basis what the form calls the amount
     * @param budget yuan
     * @param executed yuan
     * @param share executed as a share of that amount
     */
    public record Amounts(String year, String stage, String basis, String budget, String executed, Computed share) {}

    /**
     * An indicator in several years.
     *
     * @param name as printed last
     * @param lines earliest first
     * @param chart the same on one scale
     */
    public record Recurring(String name, List<Line> lines, Optional<ChartSet> chart) {
        public Recurring {
            lines = List.copyOf(lines);
        }

        /** Whether the target changed in any year. */
        public boolean changed() {
            return lines.stream().anyMatch(l -> !l.change().isEmpty());
        }
    }

    /**
     * An indicator in one year.
     *
     * @param year the year and the stage of its form
     * @param anchor its place on the page
     * @param target as printed, or that there is none
     * @param actual as printed, empty if none
     * @param change what happened to the target since the year before, in a word; empty if nothing did
     */
    public record Line(String year, String anchor, String target, String actual, String change) {}
}
