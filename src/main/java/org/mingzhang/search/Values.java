package org.mingzhang.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * The things that people type in many ways and mean exactly: document numbers, amounts of money and values with a bound. Each gets one
 * spelling of its own, which no token can have. All are read by hand, without patterns, for there are millions of them. The browser's script does the same: {@code docs/search.md}, "Values".
 */
final class Values {
    private static final int YEAR = 4;
    private static final int LONGEST_AGENCY = 2;
    private static final int LONGEST_NUMBER = 5;

    private Values() {}

    /**
     * A value in a folded text.
     *
     * @param term its one spelling
     * @param start where the part of the text that it replaces starts; for a document number that is after the agency
     * @param end where that part ends
     */
    record Value(String term, int start, int end) {}

    /** The values of a folded text, by place; those that overlap an earlier one are left out. */
    static List<Value> values(String folded) {
        List<Value> all = new ArrayList<>();
        read(folded, all::add, cut -> {});
        return apart(all);
    }

    /**
     * Reads a folded text.
     *
     * @param values takes every value, overlapping ones too
     * @param cuts takes what else the values become when the text is cut anywhere
     */
    static void read(String folded, Consumer<Value> values, Consumer<String> cuts) {
        int first = digits(folded, 0);
        if (first < folded.length()) { // no value is without a digit, and most texts are
            documents(folded, first, true, values, cuts);
            documents(folded, first, false, values, cuts);
            boundsAndAmounts(folded, first, values, cuts);
        }
    }

    /** Where the next digits stand, the end of the text if there are none. */
    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && !isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Agency, year and number: 松委〔2021〕12号 with brackets, 松委2021年第12号 without. */
    private static void documents(
            String folded, int first, boolean brackets, Consumer<Value> values, Consumer<String> cuts) {
        if (folded.indexOf(brackets ? '[' : '号') < 0) {
            return; // most texts end here
        }
        int end = 0;
        for (int year = first; year < folded.length(); year = digits(folded, whole(folded, year))) {
            int to = beforeYear(folded, year, brackets);
            int from = agency(folded, to, end);
            int number = afterYear(folded, year, brackets);
            int last = number(folded, number, LONGEST_NUMBER);
            int blank = after(folded, last, ' ');
            int behind = after(folded, blank, '号');
            if (from < to && number < last && (brackets || blank < behind)) {
                String agency = folded.substring(from, to);
                String date = "|" + folded.substring(year, year + YEAR) + "|";
                String digits = folded.substring(number, last);
                values.accept(new Value("#" + agency + date + withoutZeros(digits), to, behind));
                cutDocument(agency, date, digits, cuts);
                end = behind;
            }
        }
    }

    /** The agency may have lost its first character, the number its last digits. */
    private static void cutDocument(String agency, String date, String number, Consumer<String> cuts) {
        String last = agency.substring(agency.length() - 1);
        for (int end = 1; end <= number.length(); end++) {
            String rest = date + withoutZeros(number.substring(0, end));
            cuts.accept("#" + agency + rest);
            cuts.accept("#" + last + rest);
        }
    }

    /** Where what stands before a year and its bracket ends. */
    private static int beforeYear(String text, int year, boolean brackets) {
        int at = before(text, year, ' ');
        if (!brackets) {
            return at;
        }
        int open = before(text, at, '[');
        return open < at ? before(text, open, ' ') : 0;
    }

    /** Where the agency starts that ends at a place, the same place if there is none behind the last document number. */
    private static int agency(String text, int to, int end) {
        int from = to;
        while (from > Math.max(end, to - LONGEST_AGENCY) && isHan(text.charAt(from - 1))) {
            from--;
        }
        return from;
    }

    /** Where the number has to start that follows a year and its bracket, the end of the text if there is no year. */
    private static int afterYear(String text, int year, boolean brackets) {
        if (!isYear(text, year)) {
            return text.length();
        }
        int at = year + YEAR;
        if (brackets) {
            int close = after(text, after(text, at, '年'), ' ');
            at = after(text, close, ']');
            if (at == close) {
                return text.length();
            }
        } else {
            int sign = after(text, at, ' ');
            at = Math.max(after(text, sign, '年'), after(text, sign, '-'));
        }
        return after(text, after(text, after(text, at, ' '), '第'), ' ');
    }

    private static boolean isYear(String text, int at) {
        return (text.startsWith("19", at) || text.startsWith("20", at))
                && isDigitAt(text, at + 2)
                && isDigitAt(text, at + YEAR - 1);
    }

    /** Where the digits that start at a place end, at most so many. */
    private static int number(String text, int from, int most) {
        int to = from;
        while (to < from + most && isDigitAt(text, to)) {
            to++;
        }
        return to;
    }

    private static void boundsAndAmounts(String folded, int first, Consumer<Value> values, Consumer<String> cuts) {
        int end = 0;
        for (int from = first; from < folded.length(); from = digits(folded, whole(folded, from))) {
            int sign = sign(folded, from);
            if (sign >= 0) {
                bound(folded, sign, from, values, cuts);
            }
            if (from >= end) { // 1.2.3万 is no amount, but 2.3万 in it is
                end = amount(folded, from, values, cuts);
            }
        }
    }

    /** A comparator and a number, perhaps per cent. */
    private static void bound(String folded, int at, int from, Consumer<Value> values, Consumer<String> cuts) {
        int to = number(folded, from);
        int end = percent(folded, to);
        boolean two = folded.charAt(at + 1) == '=';
        String sign = two ? (folded.charAt(at) == '>' ? "≥" : "≤") : folded.substring(at, at + 1);
        String number = Tokenizer.withoutCommas(folded.substring(from, to));
        String whole = plain(number, 0) + (end > to ? "%" : "");
        values.accept(new Value(sign + whole, at, end));
        cutBound(sign, number, cuts);
        if (two) {
            cutBound("=", number, cuts);
            cuts.accept("=" + whole);
        }
    }

    /** The number may have lost its last digits, or only what follows it. */
    private static void cutBound(String sign, String number, Consumer<String> cuts) {
        for (int end = 1; end <= number.length(); end++) {
            int bare = number.charAt(end - 1) == '.' ? end - 1 : end;
            cuts.accept(sign + plain(number.substring(0, bare), 0));
        }
    }

    /** An amount in 元, 万 or 亿; says where it ends, or where it does not begin. */
    private static int amount(String folded, int at, Consumer<Value> values, Consumer<String> cuts) {
        int to = number(folded, at);
        int unit = after(folded, to, ' ');
        int zeros = unit < folded.length() ? zeros(folded.charAt(unit)) : -1;
        if (zeros < 0) {
            return at;
        }
        String number = Tokenizer.withoutCommas(folded.substring(at, to));
        values.accept(new Value("¥" + plain(number, zeros), at, unit + 1));
        cutAmount(number, zeros, cuts);
        return unit + 1;
    }

    /** The number may have lost its first digits. */
    private static void cutAmount(String number, int zeros, Consumer<String> cuts) {
        for (int start = 1; start < number.length(); start++) {
            if (isDigit(number.charAt(start))) {
                cuts.accept("¥" + plain(number.substring(start), zeros));
            }
        }
    }

    /** Where the comparator starts that stands before a place, perhaps before a blank; -1 if there is none. */
    private static int sign(String text, int place) {
        int at = place - 1;
        if (at > 0 && text.charAt(at) == ' ') {
            at--;
        }
        if (at < 0 || "≥≤=<>".indexOf(text.charAt(at)) < 0) {
            return -1;
        }
        boolean two = at > 0 && text.charAt(at) == '=' && "<>".indexOf(text.charAt(at - 1)) >= 0;
        return two ? at - 1 : at;
    }

    /** Where a sign for per cent ends that stands at a place, perhaps after a blank or in brackets; the same place if there is none. */
    private static int percent(String text, int at) {
        int sign = after(text, after(text, at, ' '), '[');
        return after(text, sign, '%') > sign ? sign + 1 : at;
    }

    /** Where the number that starts at a place ends. */
    private static int number(String text, int start) {
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
    private static int whole(String text, int start) {
        int end = start;
        while (isDigitAt(text, end) || after(text, end, ',') > end) {
            end++;
        }
        return end;
    }

    /** The place behind a character, the same place if another stands there. */
    private static int after(String text, int at, char character) {
        return at < text.length() && text.charAt(at) == character ? at + 1 : at;
    }

    /** The place of a character that stands before a place, the same place if another stands there. */
    private static int before(String text, int at, char character) {
        return at > 0 && text.charAt(at - 1) == character ? at - 1 : at;
    }

    private static boolean isHan(char c) {
        return c >= '\u4e00' && c <= '\u9fff';
    }

    private static boolean isDigitAt(String text, int at) {
        return at < text.length() && isDigit(text.charAt(at));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static String withoutZeros(String digits) {
        int from = 0;
        while (from + 1 < digits.length() && digits.charAt(from) == '0') {
            from++;
        }
        return digits.substring(from);
    }

    private static List<Value> apart(List<Value> all) {
        all.sort(Comparator.comparingInt(Value::start)); // stable: of two at one place the first kind wins
        List<Value> kept = new ArrayList<>();
        int end = 0;
        for (Value value : all) {
            if (value.start() >= end) {
                kept.add(value);
                end = value.end();
            }
        }
        return kept;
    }

    /** The power of ten that a unit of money stands for, -1 for none. */
    private static int zeros(char unit) {
        return switch (unit) {
            case '元' -> 0;
            case '万' -> 4;
            case '亿' -> 8;
            default -> -1;
        };
    }

    /** A number without commas times a power of ten, plainly: 37.8 and 4 give 378000. */
    private static String plain(String number, int zeros) {
        int point = number.indexOf('.');
        if (point < 0) {
            return withoutZeros(zeros == 0 ? number : number + "0".repeat(zeros));
        }
        String fraction = number.substring(point + 1);
        String padded = fraction + "0".repeat(Math.max(0, zeros - fraction.length()));
        String moved = withoutZeros(number.substring(0, point) + padded.substring(0, zeros));
        int end = padded.length();
        while (end > zeros && padded.charAt(end - 1) == '0') {
            end--;
        }
        return end == zeros ? moved : moved + "." + padded.substring(zeros, end);
    }
}
