package org.mingzhang.page;

import java.util.List;
import java.util.Optional;
import org.mingzhang.chart.Chart;
import org.mingzhang.output.SitePath;

/**
 * Projects or departments of one year, largest first, with their pictures in the rows.
 *
 * @param caption what it lists
 * @param heading heads the first column
 * @param amounts heads the amounts: what they are, where all are alike
 * @param ticks what the tick across a bar means; empty if no row has one
 * @param key the marks of the results that the rows show
 * @param lines its rows, largest amount first
 */
public record RankedTable(
        String caption, String heading, String amounts, String ticks, List<Sign> key, List<Line> lines) {
    public RankedTable {
        key = List.copyOf(key);
        lines = List.copyOf(lines);
    }

    /** Whether any row tells how its amount moved in the year. */
    public boolean withMoves() {
        return lines.stream().anyMatch(l -> !l.moved().stops().isEmpty());
    }

    /** Whether any row has results. */
    public boolean withResults() {
        return lines.stream().anyMatch(l -> l.results().isPresent());
    }

    /** Whether any row has findings. */
    public boolean withFindings() {
        return lines.stream().anyMatch(l -> !l.seal().count().isEmpty());
    }

    /**
     * A row.
     *
     * @param name what it is about
     * @param target its page
     * @param anchor the place there, or empty
     * @param tag a word that sets it apart, or empty
     * @param note small print under the name, may be empty
     * @param amount how much
     * @param basis what the amount is, where the rows differ
     * @param bar the amount on the scale of all rows
     * @param move how the amount moved in the year, as a picture
     * @param moved the same in print
     * @param results the results as a picture
     * @param reported how many results there are
     * @param seal the findings
     */
    public record Line(
            String name,
            SitePath target,
            String anchor,
            String tag,
            String note,
            Computed amount,
            String basis,
            Optional<Chart> bar,
            Optional<Chart> move,
            Moved moved,
            Optional<Chart> results,
            String reported,
            Seal seal) {
        /** Under another name. */
        public Line named(String other) {
            return new Line(other, target, anchor, tag, note, amount, basis, bar, move, moved, results, reported, seal);
        }
    }

    /**
     * How an amount moved, in print.
     *
     * @param stops initial, adjusted, spent; one that is like the one before it only once, none where not even two are printed
     * @param share what was spent as a share of the initial budget
     * @param note key of what is the same where there is one stop, or of what is not printed; empty for nothing
     */
    public record Moved(List<Computed> stops, Computed share, String note) {
        public static final Moved UNKNOWN = new Moved(List.of(), Computed.NONE, "");

        public Moved {
            stops = List.copyOf(stops);
        }
    }

    /**
     * The findings of a row.
     *
     * @param severity id of the severity of the strongest, or empty
     * @param word the word for it
     * @param count how many there are; empty for none
     */
    public record Seal(String severity, String word, String count) {
        public static final Seal NONE = new Seal("", "", "");
    }

    /** A mark, its word, and how many there are of it. */
    public record Sign(Chart mark, String word, Computed count) {}
}
