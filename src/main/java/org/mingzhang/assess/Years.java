package org.mingzhang.assess;

import org.mingzhang.assess.finding.Draft;
import org.mingzhang.assess.finding.RuleInfo;

/**
 * The latest forms of two years of one project.
 *
 * @param earlier of the earlier year
 * @param later of the later year
 */
public record Years(Form earlier, Form later) {
    /** Begins a finding about the later form as a whole. */
    public Draft draft(RuleInfo rule) {
        return later.draft(rule);
    }

    /** Whether the later year is the one after the earlier. */
    public boolean following() {
        return later.disclosure().year() == earlier.disclosure().year() + 1;
    }
}
