package org.mingzhang.export;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet that opens a CSV from taking a text for anything else: a formula, a number, a date, a time or a truth value. Such a text is written with
 * an apostrophe before it. Apostrophes at the start are skipped when a text is judged, so {@code unguard(guard(text))} is {@code text} for every text.
 */
public final class SpreadsheetGuard {
    private static final String MARK = "'";
    private static final String UNSEEN = "[\\s\\p{Z}\\p{C}]*+";

    /** It begins like a formula. */
    private static final String FORMULA = "[\\t\\r\\n]|" + UNSEEN + "[=+\\-@＝＋－＠]";

    /** It begins like a number, and has no word that numbers, dates and times do not have. */
    private static final String VALUE = UNSEEN + "[.(（￥¥$€]?" + UNSEEN + "\\p{Nd}(?:[^\\p{L}]|[a-zA-Z年月日号时時点分秒％])*+\\z";

    /** It is an English truth value or begins with an English month. */
    private static final String WORD = UNSEEN + "(?i:(?:true|false)" + UNSEEN
            + "\\z|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[^\\p{L}]*\\p{Nd})";

    private static final Pattern OTHER = Pattern.compile(FORMULA + "|" + VALUE + "|" + WORD);

    private SpreadsheetGuard() {}

    /** The text as it stands in a cell of a CSV for spreadsheets. */
    public static String guard(String text) {
        return isOther(text) ? MARK + text : text;
    }

    /** The text that {@link #guard} made this cell of. */
    public static String unguard(String cell) {
        return cell.startsWith(MARK) && isOther(cell) ? cell.substring(MARK.length()) : cell;
    }

    private static boolean isOther(String text) {
        int start = 0;
        while (text.startsWith(MARK, start)) {
            start++;
        }
        return OTHER.matcher(text).region(start, text.length()).lookingAt();
    }
}
