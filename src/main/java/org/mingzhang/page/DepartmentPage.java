package org.mingzhang.page;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingzhang.chart.Chart;
import org.mingzhang.output.SitePath;

/**
 * A department: of its latest year or, on pages of their own, of an earlier one and of the further parts of a long table.
 *
 * @param frame around it
 * @param sentence what it spends most on, and what its results show
 * @param facts where it lies and what it was called
 * @param years its years as tabs, latest first
 * @param money how its money moved in the years that tell
 * @param projects the projects of the year
 * @param verdicts how its results are shared out, and which are not counted
 * @param parts the parts of a long table as tabs; empty if there is one
 * @param against the year before
 * @param findings its stories
 * @param documents where its forms are printed
 * @param workbook its rows of the open data
 * @param feed what releases changed about it, or null where there are no feeds
 */
public record DepartmentPage(
        Frame frame,
        String sentence,
        Facts facts,
        List<Tab> years,
        List<YearMoney> money,
        Optional<RankedTable> projects,
        Optional<VerdictShare> verdicts,
        List<Tab> parts,
        Optional<Against> against,
        FrontStories findings,
        Sources documents,
        SitePath workbook,
        @Nullable SitePath feed)
        implements Page {
    public DepartmentPage {
        years = List.copyOf(years);
        money = List.copyOf(money);
        parts = List.copyOf(parts);
    }

    /**
     * The documents that its forms are printed in, latest first.
     *
     * @param listed those that have room
     * @param left how many more there are, in words, or empty
     */
    public record Sources(List<Source> listed, String left) {
        /** On pages that list none. */
        public static final Sources NONE = new Sources(List.of(), "");

        public Sources {
            listed = List.copyOf(listed);
        }
    }

    /** The department in words for search engines, on its first page where the site's address is decided, else null. */
    public @Nullable String linked() {
        List<Link> regions = facts.regions();
        return frame.path().value().chars().filter(c -> c == '/').count() > 2
                ? null
                : LinkedData.organization(
                        frame,
                        frame.title(),
                        regions.isEmpty() ? "" : regions.getLast().name());
    }

    /**
     * Where it lies and what it was called.
     *
     * @param regions the regions it lies in, largest first
     * @param earlier what it was called before, in words
     * @param successors the departments that took over its tasks
     */
    public record Facts(List<Link> regions, List<String> earlier, List<Link> successors) {}

    /**
     * One of several pages that stand beside one another.
     *
     * @param name its text
     * @param target where it leads, or null for the page itself
     */
    public record Tab(String name, @Nullable SitePath target) {}

    /**
     * How the money of one year moved.
     *
     * @param heading the year and over how many projects
     * @param chart the same as a picture
     * @param amounts the stops: initial, adjusted, spent
     * @param rates what was spent as a share of each budget
     */
    public record YearMoney(String heading, Optional<Chart> chart, List<Stop> amounts, List<Rate> rates) {}

    /** An amount with its name; {@code sign} chooses the mark. */
    public record Stop(String sign, String name, Computed amount) {}

    /** A share with the name of its whole, and what is missing to all of it where that is next to nothing. */
    public record Rate(String of, Computed share, String left) {}

    /**
     * This year against the one before.
     *
     * @param heading both years
     * @param chart the projects that are in both
     * @param lists those that are in one only
     */
    public record Against(String heading, Optional<ChartSet> chart, List<Only> lists) {}

    /**
     * Projects that are in one year only.
     *
     * @param heading which year, and how many
     * @param projects the largest
     * @param left how many are not listed, in words, or empty
     */
    public record Only(String heading, List<Link> projects, String left) {}

    /**
     * A document that prints forms of the department.
     *
     * @param document its page
     * @param note its year, stage, and how many forms
     * @param url the official address, or null
     */
    public record Source(
            Link document, String note, @Nullable String url) {}
}
