package org.mingzhang.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
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

    private static final String SIGNS = "≥≤<>=";
    private static final String MONEY = "元万亿";

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
     * @param cuts takes what the values become when the text is cut anywhere, the values themselves among them
     */
    static void read(String folded, Consumer<Value> values, Consumer<String> cuts) {
        for (MatchResult m : documents(folded)) {
            values.accept(new Value(document(m.group(1), m), m.end(1), m.end()));
            cutDocument(m, cuts);
        }
        for (MatchResult m : matches(BOUND, folded, SIGNS)) {
            String percent = m.group(3) == null ? "" : "%";
            values.accept(new Value(sign(m.group(1)) + plain(m.group(2), 0) + percent, m.start(), m.end()));
            cutBound(m, cuts);
        }
        for (MatchResult m : matches(AMOUNT, folded, MONEY)) {
            int zeros = zeros(m.group(2));
            values.accept(new Value("¥" + plain(m.group(1), zeros), m.start(), m.end()));
            for (int i = 0; i < m.group(1).length(); i++) {
                if (isDigit(m.group(1).charAt(i))) {
                    cuts.accept("¥" + plain(m.group(1).substring(i), zeros));
                }
            }
        }
    }

    /** The agency may have lost its first character, the number its last digits. */
    private static void cutDocument(MatchResult m, Consumer<String> cuts) {
        String agency = m.group(1);
        int last = agency.length() - 1;
        for (int end = 1; end <= m.group(3).length(); end++) {
            String rest = "|" + m.group(2) + "|" + withoutZeros(m.group(3).substring(0, end));
            cuts.accept("#" + agency + rest);
            cuts.accept("#" + agency.substring(last) + rest);
        }
    }

    /** The number may have lost its last digits, a sign of two characters its first. */
    private static void cutBound(MatchResult m, Consumer<String> cuts) {
        List<String> signs = m.group(1).length() == 1
                ? List.of(m.group(1))
                : List.of(sign(m.group(1)), m.group(1).substring(1));
        for (String sign : signs) {
            for (int end = 1; end <= m.group(2).length(); end++) {
                String part = m.group(2).substring(0, end);
                cuts.accept(sign + plain(part.endsWith(".") ? part.substring(0, end - 1) : part, 0));
            }
            cuts.accept(sign + plain(m.group(2), 0) + (m.group(3) == null ? "" : "%"));
        }
    }

    private static List<MatchResult> documents(String folded) {
        List<MatchResult> found = new ArrayList<>(matches(BRACKETED, folded, "["));
        found.addAll(matches(PLAIN, folded, "号"));
        return found;
    }

    /** Every match; a text without any of some characters has none, and most texts end there. */
    private static List<MatchResult> matches(Pattern form, String folded, String characters) {
        for (int i = 0; i < folded.length(); i++) {
            if (characters.indexOf(folded.charAt(i)) >= 0) {
                return form.matcher(folded).results().toList();
            }
        }
        return List.of();
    }

    private static String document(String agency, MatchResult m) {
        return "#" + agency + "|" + m.group(2) + "|" + withoutZeros(m.group(3));
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
        String moved = withoutZeros(whole + padded.substring(0, zeros));
        int end = padded.length();
        while (end > zeros && padded.charAt(end - 1) == '0') {
            end--;
        }
        String rest = padded.substring(zeros, end);
        return rest.isEmpty() ? moved : moved + "." + rest;
    }
}
