package org.mingzhang.assess.finding;

import java.util.List;

/**
 * Rules whose findings are one fact seen from several sides.
 *
 * @param id the rule that it is named after
 * @param reach how far one story of it reaches
 * @param rules ids of its rules
 */
public record Family(String id, Reach reach, List<String> rules) {
    public Family {
        rules = List.copyOf(rules);
    }

    static Family of(Reach reach, String... rules) {
        return new Family(rules[0], reach, List.of(rules));
    }

    /** How far one story reaches. */
    public enum Reach {
        /** The lines of one form, or what changed up to it. */
        FORM,
        /** Several projects of one document that the findings link. */
        LINKED,
        /** All forms of one document. */
        DOCUMENT
    }
}
