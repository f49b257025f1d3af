package org.mingzhang.search.text;

import java.util.function.Consumer;

/** Quantities of money and values with a bound in a folded text. */
final class Quantities {
    private Quantities() {}

    /** Reads them from the first digit on. */
    static void read(String folded, int first, Consumer<Values.Value> values, Consumer<String> cuts) {
        int end = 0;
        for (int from = first; from < folded.length(); from = Scan.digits(folded, Scan.whole(folded, from))) {
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
    private static void bound(String folded, int at, int from, Consumer<Values.Value> values, Consumer<String> cuts) {
        int to = Scan.number(folded, from);
        int end = percent(folded, to);
        boolean two = folded.charAt(at + 1) == '=';
        String sign = two ? (folded.charAt(at) == '>' ? "≥" : "≤") : folded.substring(at, at + 1);
        String number = Tokenizer.withoutCommas(folded.substring(from, to));
        String whole = plain(number, 0) + (end > to ? "%" : "");
        values.accept(new Values.Value(sign + whole, at, end));
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
    private static int amount(String folded, int at, Consumer<Values.Value> values, Consumer<String> cuts) {
        int to = Scan.number(folded, at);
        int unit = Scan.after(folded, to, ' ');
        int zeros = unit < folded.length() ? zeros(folded.charAt(unit)) : -1;
        if (zeros < 0) {
            return at;
        }
        String number = Tokenizer.withoutCommas(folded.substring(at, to));
        values.accept(new Values.Value("¥" + plain(number, zeros), at, unit + 1));
        cutAmount(number, zeros, cuts);
        return unit + 1;
    }

    /** The number may have lost its first digits. */
    private static void cutAmount(String number, int zeros, Consumer<String> cuts) {
        for (int start = 1; start < number.length(); start++) {
            if (Scan.isDigit(number.charAt(start))) {
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
        int sign = Scan.after(text, Scan.after(text, at, ' '), '[');
        return Scan.after(text, sign, '%') > sign ? sign + 1 : at;
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
            return Scan.withoutZeros(zeros == 0 ? number : number + "0".repeat(zeros));
        }
        String fraction = number.substring(point + 1);
        String padded = fraction + "0".repeat(Math.max(0, zeros - fraction.length()));
        String moved = Scan.withoutZeros(number.substring(0, point) + padded.substring(0, zeros));
        int end = padded.length();
        while (end > zeros && padded.charAt(end - 1) == '0') {
            end--;
        }
        return end == zeros ? moved : moved + "." + padded.substring(zeros, end);
    }
}
