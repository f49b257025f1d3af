package org.mingzhang.assess.finding;

import java.util.Locale;

/** What a finding is about. */
public enum Scope {
    /** One promise of a form. */
    INDICATOR,
    /** One form. */
    DISCLOSURE,
    /** A project through the years, or beside another project. */
    PROJECT,
    /** A document as a whole. */
    DOCUMENT,
    /** A department from one year to the next; it stands at the document of the later year. */
    DEPARTMENT;

    /** The word in the open data. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
