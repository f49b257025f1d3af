package org.mingzhang.page;

import java.util.List;
import org.mingzhang.output.SitePath;

/**
 * All findings: how many of what, and the strongest.
 *
 * @param frame around it
 * @param sentence how many there are
 * @param leads the strongest
 * @param rules every rule that runs
 * @param groups findings by department, year and document
 */
public record FindingsPage(Frame frame, String sentence, FindingSummary leads, List<RuleLine> rules, List<Group> groups)
        implements Page {
    public FindingsPage {
        rules = List.copyOf(rules);
        groups = List.copyOf(groups);
    }

    /**
     * A rule with what it found.
     *
     * @param title in a few words
     * @param target its page
     * @param severity id of its usual severity
     * @param seal the word for it
     * @param looksAt what it looks at
     * @param count how many it found
     */
    public record RuleLine(
            String title, SitePath target, String severity, String seal, String looksAt, SortedCell count) {}

    /**
     * A table of counts.
     *
     * @param heading what is counted by
     * @param lines its rows
     */
    public record Group(String heading, List<Line> lines) {}

    /**
     * A row of counts.
     *
     * @param name its text
     * @param target its page
     * @param counts by severity, then all
     */
    public record Line(String name, SitePath target, List<SortedCell> counts) {}
}
