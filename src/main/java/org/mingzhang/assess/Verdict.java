package org.mingzhang.assess;

/** What comparing an indicator's target and actual shows. */
public enum Verdict {
    /** The actual reaches the target. */
    MET("met"),
    /** The actual does not reach the target. */
    MISSED("missed"),
    /** The actual still carries a bound: no result was given. */
    RESTATED("restated"),
    /** The two cannot be compared for certain. */
    UNKNOWN("unknown"),
    /** The form prints no actual. */
    PENDING("pending");

    private final String id;

    Verdict(String id) {
        this.id = id;
    }

    /** The word in the open data. */
    public String id() {
        return id;
    }
}
