package org.mingzhang.export;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from computing something out of a CSV cell that holds text.
 *
 * <p>A text is <em>active</em> if a spreadsheet might take it for a formula: it begins with a tab or a line end, or its first character
 * that can be seen is {@code = + - @} in its normal or its full-width form. It is still harmless, and stays exactly as printed, if it
 * is nothing but that sign or one number with its unit, {@code =100%}, {@code =12.00(次)}, {@code -7}: a spreadsheet that computes it
 * gets the printed value or an error, and there is nothing in it to call, refer to or send. Every other active text is written with an
 * apostrophe before it, which spreadsheets do not compute.
 *
 * <p>The apostrophe can be taken off again: apostrophes at the start are skipped when a text is judged, so a printed text that looks
 * guarded gets one more, and {@code unguard(guard(text))} is {@code text} for every text.
 *
 * <p>The list of first characters is that of <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP</a>, which advises the
 * apostrophe for every cell; the exception for printed figures is ours, since published figures must not be altered without need.
 */
public final class FormulaGuard {
    private static final String MARK = "'";

    /** Blanks and unseen characters are skipped, as some spreadsheets trim them before they look for a formula. */
    private static final Pattern ACTIVE = Pattern.compile("[\\t\\r\\n]|[\\s\\p{Z}\\p{C}]*+[=+\\-@＝＋－＠]");

    private static final String NUMBER = "[0-9]++(?:,[0-9]{3})*+(?:\\.[0-9]++)?+";
    private static final String LETTERS = "\\p{L}[\\p{L}²³]*+";
    private static final String UNIT = "[%％‰℃]?+(?:" + LETTERS + "(?:/" + LETTERS + ")*+)?+";

    /** No digit, function, reference, operator other than a slash between words, quote, pipe or exclamation mark after the number. */
    private static final Pattern HARMLESS = Pattern.compile(
            "[=＝+＋－-]|-++|[=＝]?+[+＋－-]?+" + NUMBER + "(?: ?+" + UNIT + "|\\(" + UNIT + "\\)|（" + UNIT + "）)");

    private FormulaGuard() {}

    /** The text as it stands in a CSV cell. */
    public static String guard(String text) {
        return isActive(text) ? MARK + text : text;
    }

    /** The text that {@link #guard} made this cell of. */
    public static String unguard(String cell) {
        return cell.startsWith(MARK) && isActive(cell) ? cell.substring(MARK.length()) : cell;
    }

    private static boolean isActive(String text) {
        if (text.isEmpty() || Character.isLetterOrDigit(text.codePointAt(0))) {
            return false; // as nearly all are
        }
        String bare = withoutMarks(text);
        return ACTIVE.matcher(bare).lookingAt() && !HARMLESS.matcher(bare).matches();
    }

    private static String withoutMarks(String text) {
        int start = 0;
        while (text.startsWith(MARK, start)) {
            start += MARK.length();
        }
        return text.substring(start);
    }
}
