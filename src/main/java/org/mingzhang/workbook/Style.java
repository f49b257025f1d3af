package org.mingzhang.workbook;

/** How a cell looks; the place of each is its number in {@code styles.xml}. */
public enum Style {
    /** As the spreadsheet likes. */
    GENERAL(0),
    /** A text, also when it is edited. */
    TEXT(49),
    /** Yuan, grouped, with two decimals. */
    MONEY(4),
    /** A number without decimals. */
    WHOLE(1),
    /** Year, month and day, whatever the country. */
    DAY(164),
    /** The head of a column. */
    HEAD(49);

    private final int format;

    Style(int format) {
        this.format = format;
    }

    /** The number of its format: those below 164 are known to every spreadsheet. */
    int format() {
        return format;
    }
}
