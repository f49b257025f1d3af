package org.mingzhang.page;

import java.util.List;
import org.mingzhang.output.SitePath;

/**
 * All findings: the strongest, how many of what, and where the others are listed.
 *
 * @param frame around it
 * @param sentence how many there are
 * @param leads the strongest
 * @param severities how many of each severity
 * @param rules every rule that runs
 * @param groups findings by department, year and document
 */
public record FindingsPage(
        Frame frame,
        String sentence,
        FindingSummary leads,
        List<SeverityLine> severities,
        List<RuleLine> rules,
        List<Group> groups)
        implements Page {
    public FindingsPage {
        severities = List.copyOf(severities);
        rules = List.copyOf(rules);
        groups = List.copyOf(groups);
    }

    /** The rules that found something. */
    public List<RuleLine> speaking() {
        return rules.stream().filter(r -> !r.findings().key().equals("0")).toList();
    }

    /** The rules that ran and found nothing. */
    public List<RuleLine> silent() {
        return rules.stream().filter(r -> r.findings().key().equals("0")).toList();
    }

    /**
     * A severity with what it means.
     *
     * @param id its id
     * @param seal the word for it
     * @param meaning what it means
     * @param target the list of its findings
     * @param stories how many there are
     * @param findings how many findings in them
     */
    public record SeverityLine(
            String id, String seal, String meaning, SitePath target, SortedCell stories, SortedCell findings) {}

    /**
     * A rule with what it found.
     *
     * @param id its id
     * @param title in a few words
     * @param target its page
     * @param severity id of its usual severity
     * @param seal the word for it
     * @param looksAt what it looks at
     * @param slight whether its findings stand only at their rows
     * @param stories in how many stories it has a finding
     * @param findings how many it found
     */
    public record RuleLine(
            String id,
            String title,
            SitePath target,
            String severity,
            String seal,
            String looksAt,
            boolean slight,
            SortedCell stories,
            SortedCell findings) {}

    /**
     * A table of counts.
     *
     * @param by what is counted by, as the filter names it; empty if it cannot be filtered by
     * @param heading what is counted by
     * @param lines its rows
     * @param left how many rows are left out
     */
    public record Group(String by, String heading, List<Line> lines, int left) {
        public Group {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A row of counts.
     *
     * @param id what the filter calls it
     * @param name its text
     * @param target where its findings are listed
     * @param counts stories by severity, then all stories, then all findings
     */
    public record Line(String id, String name, SitePath target, List<SortedCell> counts) {
        public Line {
            counts = List.copyOf(counts);
        }
    }
}
