package org.mingzhang.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Rows of a sheet as they are written, cell by cell. A text stays a text, whatever it looks like; a number that a spreadsheet would round becomes one.
 */
@SuppressWarnings("EnumOrdinal") // the style sheet lists the styles in their order
public final class RowText {
    /** Excel keeps 15 digits of a number. */
    private static final int DIGITS = 15;

    /** Excel refuses a file with a longer text. */
    private static final int LONGEST = 32_767;

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final StringBuilder text = new StringBuilder();
    private int rows;

    /** Begins a row. */
    public RowText row() {
        text.append("<row>");
        rows++;
        return this;
    }

    /** Ends a row. */
    public RowText end() {
        text.append("</row>");
        return this;
    }

    /** A cell without a value. */
    public RowText empty() {
        text.append("<c/>");
        return this;
    }

    /** Words. */
    public RowText text(String value) {
        return text(value, Style.TEXT);
    }

    RowText text(String value, Style style) {
        String kept = value.length() <= LONGEST ? value : cut(value);
        text.append("<c t=\"inlineStr\" s=\"").append(style.ordinal()).append("\"><is><t");
        if (kept.isBlank() || !kept.strip().equals(kept)) {
            text.append(" xml:space=\"preserve\"");
        }
        text.append('>');
        WorkbookXml.append(text, kept);
        text.append("</t></is></c>");
        return this;
    }

    /** Ends in a mark, never within a character. */
    private static String cut(String value) {
        int end = LONGEST - 1;
        return value.substring(0, Character.isHighSurrogate(value.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    /** A number, of which no digit may be lost. */
    public RowText number(BigDecimal value, Style style) {
        if (value.stripTrailingZeros().precision() > DIGITS) {
            return text(value.toPlainString());
        }
        text.append("<c s=\"")
                .append(style.ordinal())
                .append("\"><v>")
                .append(value.toPlainString())
                .append("</v></c>");
        return this;
    }

    /** A day; one that spreadsheets cannot count stays a text. */
    public RowText day(LocalDate day) {
        if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
            return text(day.toString());
        }
        text.append("<c s=\"")
                .append(Style.DAY.ordinal())
                .append("\"><v>")
                .append(ChronoUnit.DAYS.between(DAY_ZERO, day))
                .append("</v></c>");
        return this;
    }

    /** Yes or no. */
    public RowText truth(boolean value) {
        text.append("<c t=\"b\"><v>").append(value ? 1 : 0).append("</v></c>");
        return this;
    }

    /**
     * What was written.
     *
     * @param group what the rows have in common
     */
    public SheetChunk chunk(int group) {
        return SheetChunk.of(group, rows, text.toString());
    }

    /** What was written, not compressed. */
    String written() {
        return text.toString();
    }
}
