package org.mingzhang.page;

import java.util.List;

/**
 * A rule: what it looks at, what can explain it, and what it found.
 *
 * @param frame around it
 * @param facts what is said about the rule
 * @param found how much it found
 * @param findings the stories it has a part in
 * @param kinds how many of each kind, {@code rule severity year stories findings}
 */
public record RulePage(Frame frame, List<Fact> facts, String found, FindingSummary findings, String kinds)
        implements Page {
    public RulePage {
        facts = List.copyOf(facts);
    }
}
