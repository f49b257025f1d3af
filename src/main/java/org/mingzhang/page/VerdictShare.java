package org.mingzhang.page;

import java.util.List;
import java.util.Optional;

/**
 * How the verdicts of many indicators are shared out.
 *
 * @param sentence all of it in words
 * @param lines every verdict that occurs
 * @param chart the same as one bar
 */
public record VerdictShare(String sentence, List<Line> lines, Optional<ChartSet> chart) {
    public VerdictShare {
        lines = List.copyOf(lines);
    }

    /**
     * One verdict's share.
     *
     * @param verdict the verdict
     * @param count how many indicators
     * @param share of all, as a percentage
     */
    public record Line(VerdictCell verdict, Computed count, Computed share) {}
}
