package org.mingzhang.search.text;

import java.util.function.Consumer;

/** Quantities of money and values with a bound in a folded text. */
final class Quantities {
    private static final int WAN = 4;

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

    /** An amount in 元, 万 or 亿 or in tens to tens of thousands of them (千元, 百万, 万亿), the unit perhaps in brackets; says where it ends, or where it does not begin. */
    private static int amount(String folded, int at, Consumer<Values.Value> values, Consumer<String> cuts) {
        int to = Scan.number(folded, at);
        int unit = Scan.after(folded, Scan.after(folded, to, ' '), '[');
        int tens = unit < folded.length() ? "十百千万".indexOf(folded.charAt(unit)) + 1 : 0;
        int last = tens > 0 && unit(folded, unit + 1) >= 0 ? unit + 1 : unit;
        int zeros = unit(folded, last);
        if (zeros < 0) {
            return at;
        }
        String number = Tokenizer.withoutCommas(folded.substring(at, to));
        int all = last > unit ? tens + zeros : zeros;
        values.accept(new Values.Value("¥" + plain(number, all), at, last + 1));
        cutAmount(number, 1, all, cuts);
        if (tens == WAN && all > WAN) { // 万亿 may have lost its 亿
            cutAmount(number, 0, WAN, cuts);
        }
        return last + 1;
    }

    /** The number may have lost its first digits, so many at least. */
    private static void cutAmount(String number, int lost, int zeros, Consumer<String> cuts) {
        for (int start = lost; start < number.length(); start++) {
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

    /** The power of ten that the unit of money at a place stands for, -1 for none. */
    private static int unit(String text, int at) {
        char unit = at < text.length() ? text.charAt(at) : ' ';
        return switch (unit) {
            case '元' -> 0;
            case '万' -> WAN;
            case '亿' -> 2 * WAN;
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
