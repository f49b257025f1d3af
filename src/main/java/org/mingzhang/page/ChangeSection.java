package org.mingzhang.page;

import java.util.List;

/**
 * What changed from one disclosure of a project to the next.
 *
 * @param heading from which to which
 * @param amounts amounts before and after, with the difference
 * @param rows indicators whose targets changed
 * @param moves indicators that came or went
 * @param unchanged how many stayed the same, in words; empty if none
 */
public record ChangeSection(String heading, List<Amounts> amounts, List<Row> rows, List<Row> moves, String unchanged) {
    /** As many that came or went are read at once. */
    private static final int FEW = 6;

    public ChangeSection {
        amounts = List.copyOf(amounts);
        rows = List.copyOf(rows);
        moves = List.copyOf(moves);
    }

    /** Whether what came or went is so much that a reader unfolds it. */
    public boolean folded() {
        return moves.size() > FEW;
    }

    /**
     * An amount on both forms, or on one of them if the other has none of its kind.
     *
     * @param before what it is and how much, empty if it was not there
     * @param after what it is and how much, empty if it is gone
     * @param since what it was, with its year, empty unless it was on both
     * @param change in a word
     * @param difference how much more or less, may be none
     * @param share the same as a share of what it was, with its sign, may be none
     */
    public record Amounts(
            String before, String after, String since, String change, Computed difference, Computed share) {
        /** With what it was before, told with its year. */
        public Amounts since(String told) {
            return new Amounts(before, after, told, change, difference, share);
        }
    }

    /**
     * One change.
     *
     * @param name of the indicator
     * @param before the target as printed, empty if it was not there
     * @param reported the result as printed with it, empty if none
     * @param after the target as printed, empty if it is gone
     * @param change in a word
     */
    public record Row(String name, String before, String reported, String after, String change) {}
}
