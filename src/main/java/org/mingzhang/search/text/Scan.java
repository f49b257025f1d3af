package org.mingzhang.search.text;

/** Goes over a folded text character by character; every answer is a place in it. */
final class Scan {
    private Scan() {}

    /** Where the next digits stand, the end of the text if there are none. */
    static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && !isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Where the digits that start at a place end, at most so many. */
    static int number(String text, int from, int most) {
        int to = from;
        while (to < from + most && isDigitAt(text, to)) {
            to++;
        }
        return to;
    }

    /** Where the number that starts at a place ends. */
    static int number(String text, int start) {
        int end = whole(text, start);
        if (end + 1 >= text.length() || text.charAt(end) != '.' || !isDigitAt(text, end + 1)) {
            return end;
        }
        end++;
        while (isDigitAt(text, end)) {
            end++;
        }
        return end;
    }

    /** Where the digits and commas that start at a place end. */
    static int whole(String text, int start) {
        int end = start;
        while (isDigitAt(text, end) || after(text, end, ',') > end) {
            end++;
        }
        return end;
    }

    /** The place behind a character, the same place if another stands there. */
    static int after(String text, int at, char character) {
        return at < text.length() && text.charAt(at) == character ? at + 1 : at;
    }

    /** The place of a character that stands before a place, the same place if another stands there. */
    static int before(String text, int at, char character) {
        return at > 0 && text.charAt(at - 1) == character ? at - 1 : at;
    }

    static boolean isHan(char c) {
        return c >= '\u4e00' && c <= '\u9fff';
    }

    static boolean isDigitAt(String text, int at) {
        return at < text.length() && isDigit(text.charAt(at));
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static String withoutZeros(String digits) {
        int from = 0;
        while (from + 1 < digits.length() && digits.charAt(from) == '0') {
            from++;
        }
        return digits.substring(from);
    }
}
