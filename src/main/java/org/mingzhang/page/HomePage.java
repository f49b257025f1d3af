package org.mingzhang.page;

import java.util.List;
import java.util.Optional;
import org.mingzhang.chart.Chart;
import org.mingzhang.output.SitePath;

/**
 * The home page. Its title is the strongest thing that the data say.
 *
 * @param frame around it
 * @param sentence what the site holds
 * @param queries examples for the search, each of which finds something
 * @param results every reported result
 * @param verdicts how the results are shared out, and which are not counted
 * @param contradictions what does not add up
 * @param all where all findings are
 * @param money where the money goes, a year and basis each
 * @param moves how budgets moved in their year
 * @param coverage which years of which departments are held
 */
public record HomePage(
        Frame frame,
        String sentence,
        List<String> queries,
        Optional<Results> results,
        Optional<VerdictShare> verdicts,
        List<StoryCard> contradictions,
        Link all,
        List<YearParts> money,
        Optional<Moves> moves,
        Coverage coverage)
        implements Page {
    public HomePage {
        queries = List.copyOf(queries);
        contradictions = List.copyOf(contradictions);
        money = List.copyOf(money);
    }

    /**
     * Every reported result, a row a project or a department.
     *
     * @param key the marks with their words and numbers
     * @param rows the rows with results, those with most first
     * @param left how many rows are not listed, in words, or empty
     */
    public record Results(List<RankedTable.Sign> key, List<Row> rows, String left) {
        public Results {
            key = List.copyOf(key);
            rows = List.copyOf(rows);
        }
    }

    /** A row with its picture. */
    public record Row(String name, SitePath target, String anchor, String note, Chart chart) {}

    /**
     * A year's sum as one bar of its largest parts.
     *
     * @param heading the year, what is added up, and over how much
     * @param total the sum
     * @param chart the bar
     * @param parts the largest, in the order of the bar
     * @param rest how many others there are, in words, or empty
     */
    public record YearParts(String heading, Computed total, Optional<Chart> chart, List<Part> parts, String rest) {
        public YearParts {
            parts = List.copyOf(parts);
        }
    }

    /** A part of a sum. */
    public record Part(String name, SitePath target, String anchor, String amount) {}

    /** The budgets that moved most, and of how many that is told. */
    public record Moves(String sentence, List<Move> rows) {
        private static final int FIRST = 5;

        public Moves {
            rows = List.copyOf(rows);
        }

        /** Those that stand open. */
        public List<Move> first() {
            return rows.subList(0, Math.min(FIRST, rows.size()));
        }

        /** Those that a reader unfolds. */
        public List<Move> rest() {
            return rows.subList(first().size(), rows.size());
        }
    }

    /** How one budget moved. */
    public record Move(Row row, RankedTable.Moved moved) {}

    /**
     * What is held.
     *
     * @param key the marks with their words, or nothing where the heads say it
     * @param heads the columns behind the first
     * @param rows departments by year, or years where there are many departments
     * @param older that forms of older years are held which the rows do not show, or empty
     */
    public record Coverage(List<Mark> key, List<String> heads, List<Held> rows, Optional<Link> older) {
        public Coverage {
            key = List.copyOf(key);
            heads = List.copyOf(heads);
            rows = List.copyOf(rows);
        }
    }

    /** A row of what is held. */
    public record Held(Link name, List<Mark> marks) {
        public Held {
            marks = List.copyOf(marks);
        }
    }

    /**
     * What is held of one year.
     *
     * @param kind {@code reported} for self-evaluations, {@code promised} for targets alone, {@code none}
     * @param word what is held
     * @param count how many forms or departments, or empty
     */
    public record Mark(String kind, String word, String count) {}
}
