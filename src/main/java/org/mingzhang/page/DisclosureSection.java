package org.mingzhang.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingzhang.output.SitePath;

/**
 * One disclosure on its project's page.
 *
 * @param anchor its place on the page
 * @param heading year and stage
 * @param sentence the disclosure in one sentence
 * @param summary what the money is for, in the editors' words, or null
 * @param goals the document's own prose, where it is carried
 * @param facts what the head of the form prints
 * @param money its amounts
 * @param indicators its promises and results
 * @param points what its indicators were given; empty where the form gives none
 * @param budget how the amount is worked out
 * @param legalBasis what it cites
 * @param source where it is printed
 * @param note how the printing had to be interpreted, or null
 * @param review whether a person still has to look at what was entered
 * @param findings what a reader should know about it
 */
public record DisclosureSection(
        String anchor,
        String heading,
        String sentence,
        @Nullable String summary,
        List<Fact> goals,
        List<Fact> facts,
        Money money,
        IndicatorTable indicators,
        Optional<PointsTable> points,
        Optional<Budget> budget,
        List<Citation> legalBasis,
        Source source,
        @Nullable String note,
        boolean review,
        FindingSummary findings) {

    /**
     * The amounts of a form.
     *
     * @param executed heads what was spent: in the year, or so far
     * @param rows of a self-evaluation, may be empty
     * @param caption heads the amounts
     * @param amounts of a target form, may be empty
     * @param rates execution rates with what they are measured against
     * @param chart the same as a picture
     * @param figure the one amount, where there are not several to compare
     * @param terms what the kinds of amounts mean that the form prints
     */
    public record Money(
            String executed,
            List<ExecutionRow> rows,
            String caption,
            List<Amount> amounts,
            List<Rate> rates,
            Optional<ChartSet> chart,
            Optional<KeyFigure> figure,
            List<Fact> terms) {
        /** Whether the rows print points. */
        public boolean withPoints() {
            return rows.stream()
                    .anyMatch(r -> !r.weight().isEmpty() || !r.score().isEmpty());
        }

        /** Whether the rows print what is expected by the end of the year. */
        public boolean withExpected() {
            return rows.stream().anyMatch(r -> !r.expected().isEmpty());
        }

        /** Whether the rows print a reason. */
        public boolean withReason() {
            return rows.stream().anyMatch(r -> !r.reason().isEmpty());
        }

        /** Whether the rows print a rate. */
        public boolean withRate() {
            return rows.stream().anyMatch(r -> !r.rate().isEmpty());
        }

        /** Whether a row stands for the whole, so that the heading need not. */
        public boolean withTotal() {
            return Stream.concat(
                            rows.stream().map(ExecutionRow::anchor),
                            amounts.stream().map(Amount::anchor))
                    .anyMatch(""::equals);
        }
    }

    /**
     * What was spent as a share of a budget.
     *
     * @param label which budget
     * @param share the share
     * @param left what is left of it where nearly all was spent, else empty
     */
    public record Rate(String label, Computed share, String left) {}

    /**
     * A part of a sentence that ends in a number.
     *
     * @param words before the number
     * @param number the number, or none
     */
    public record Said(String words, Computed number) {}

    /**
     * An amount in a cell.
     *
     * @param yuan in yuan, empty where nothing is printed
     * @param printed as printed, where that is not in yuan, else empty
     */
    public record Sum(String yuan, String printed) {
        /** Whether nothing is printed. */
        public boolean isEmpty() {
            return yuan.isEmpty();
        }
    }

    /**
     * An amount of a target form.
     *
     * @param anchor the end of its place on the page, empty for the total, null for a second of one kind
     * @param label what it is
     * @param sum how much
     */
    public record Amount(@Nullable String anchor, String label, Sum sum) {}

    /**
     * A row of a self-evaluation's money; a cell is empty where nothing is printed.
     *
     * @param anchor the end of its place on the page, empty for the total, null for a second of one kind
     * @param label whose money
     * @param initial 年初预算数
     * @param adjusted 全年预算数
     * @param executed 全年执行数
     * @param expected 全年预计执行数
     * @param weight points
     * @param rate as printed
     * @param score points
     * @param reason why the row differs
     */
    public record ExecutionRow(
            @Nullable String anchor,
            String label,
            Sum initial,
            Sum adjusted,
            Sum executed,
            Sum expected,
            String weight,
            String rate,
            String score,
            String reason) {}

    /**
     * How the amount is worked out.
     *
     * @param items every part as printed
     * @param sum what the amounts come to, part by part
     * @param chart the same as bars
     */
    public record Budget(List<Item> items, List<Said> sum, Optional<ChartSet> chart) {
        /** Whether the items print where their money comes from. */
        public boolean withSources() {
            return items.stream()
                    .anyMatch(i -> !i.fiscal().isEmpty() || !i.other().isEmpty());
        }
    }

    /**
     * A part of the amount; a text is empty where nothing is printed.
     *
     * @param sequence its place on the form, from 1
     * @param group its table's heading
     * @param firstOfGroup whether to show the heading
     * @param name what is paid for
     * @param quantity as printed
     * @param periods how many times it is paid for, as printed
     * @param unitPrice as printed
     * @param amount how much
     * @param content what is to be done, as printed
     * @param fiscal of which appropriation
     * @param other of which other money
     */
    public record Item(
            int sequence,
            String group,
            boolean firstOfGroup,
            String name,
            String quantity,
            String periods,
            String unitPrice,
            Sum amount,
            String content,
            Sum fiscal,
            Sum other) {}

    /**
     * A law or notice.
     *
     * @param sequence its place on the form, from 1
     * @param title with its title marks, may be empty
     * @param number may be empty
     * @param section heading it stands under, may be empty
     */
    public record Citation(int sequence, String title, String number, String section) {}

    /**
     * The printed place.
     *
     * @param document title of the document
     * @param target its page
     * @param forms which of its forms, in words
     * @param published the official address of the document, or null if not known
     * @param file the document's own file on this site, or null if it is not published
     * @param page what opens that at the form, {@code page=12}, or empty
     */
    public record Source(
            String document,
            SitePath target,
            String forms,
            @Nullable String published,
            @Nullable SitePath file,
            String page) {}
}
