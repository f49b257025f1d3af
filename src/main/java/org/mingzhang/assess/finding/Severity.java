package org.mingzhang.assess.finding;

import java.util.Locale;

/** How strong a finding is, strongest first. */
public enum Severity {
    /** The document contradicts itself or arithmetic. */
    CONTRADICTION,
    /** A reader should ask. */
    QUESTION,
    /** Good to know. */
    NOTE;

    /** The word in the open data. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
