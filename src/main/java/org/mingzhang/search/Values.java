package org.mingzhang.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The things that people type in many ways and mean exactly: document numbers, amounts of money and values with a bound. Each gets one
 * spelling of its own, which no token can have. The browser's script does the same: {@code docs/search.md}, "Values".
 */
final class Values {
    private static final String HAN = "[\\u4e00-\\u9fff]";
    private static final String NUMBER = "([0-9][0-9,]*(?:\\.[0-9]+)?)";

    /** Agency, year in brackets, number: 松委〔2021〕12号. */
    private static final Pattern BRACKETED =
            Pattern.compile("(" + HAN + "{1,2}) ?\\[ ?((?:19|20)[0-9]{2})年? ?\\] ?第? ?([0-9]{1,5}) ?号?");

    /** Agency, year, number without brackets: 松委2021年第12号. */
    private static final Pattern PLAIN =
            Pattern.compile("(" + HAN + "{1,2}) ?((?:19|20)[0-9]{2}) ?[年-]? ?第? ?([0-9]{1,5}) ?号");

    /** An amount in 元, 万 or 亿. */
    private static final Pattern AMOUNT = Pattern.compile(NUMBER + " ?(万|亿|元)");

    /** A comparator and a number. */
    private static final Pattern BOUND = Pattern.compile("(≥|≤|>=|<=|>|<|=) ?" + NUMBER + "( ?\\[?%)?");

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
        documents(BRACKETED, folded, all);
        documents(PLAIN, folded, all);
        for (Matcher m = BOUND.matcher(folded); m.find(); ) {
            String percent = m.group(3) == null ? "" : "%";
            all.add(new Value(sign(m.group(1)) + plain(m.group(2), 0) + percent, m.start(), m.end()));
        }
        for (Matcher m = AMOUNT.matcher(folded); m.find(); ) {
            all.add(new Value("¥" + plain(m.group(1), zeros(m.group(2))), m.start(), m.end()));
        }
        return apart(all);
    }

    private static void documents(Pattern form, String folded, List<Value> all) {
        for (Matcher m = form.matcher(folded); m.find(); ) {
            String number = m.group(3).replaceFirst("^0+(?=.)", "");
            all.add(new Value("#" + m.group(1) + "|" + m.group(2) + "|" + number, m.end(1), m.end()));
        }
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

    private static String sign(String printed) {
        return switch (printed) {
            case ">=" -> "≥";
            case "<=" -> "≤";
            default -> printed;
        };
    }

    private static int zeros(String unit) {
        return switch (unit) {
            case "万" -> 4;
            case "亿" -> 8;
            default -> 0;
        };
    }

    /** The number times a power of ten, plainly: 37.8 and 4 give 378000. */
    static String plain(String number, int zeros) {
        String digits = number.replace(",", "");
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        String fraction = point < 0 ? "" : digits.substring(point + 1);
        String padded = fraction + "0".repeat(Math.max(0, zeros - fraction.length()));
        String moved = (whole + padded.substring(0, zeros)).replaceFirst("^0+(?=.)", "");
        String rest = padded.substring(zeros).replaceFirst("0+$", "");
        return rest.isEmpty() ? moved : moved + "." + rest;
    }
}
