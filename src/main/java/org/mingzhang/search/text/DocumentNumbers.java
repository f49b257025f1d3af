package org.mingzhang.search.text;

import java.util.function.Consumer;

/** Numbers of documents in a folded text: agency, year and number. */
final class DocumentNumbers {
    private static final int YEAR = 4;
    private static final int LONGEST_AGENCY = 2;
    private static final int LONGEST_NUMBER = 5;

    private DocumentNumbers() {}

    /** Reads them from the first digit on: 松委〔2021〕12号 with brackets, 松委2021年第12号 without. */
    static void read(String folded, int first, boolean brackets, Consumer<Values.Value> values, Consumer<String> cuts) {
        if (folded.indexOf(brackets ? '[' : '号') < 0) {
            return; // most texts end here
        }
        int end = 0;
        for (int year = first; year < folded.length(); year = Scan.digits(folded, Scan.whole(folded, year))) {
            int to = beforeYear(folded, year, brackets);
            int from = agency(folded, to, end);
            int number = afterYear(folded, year, brackets);
            int last = Scan.number(folded, number, LONGEST_NUMBER);
            int blank = Scan.after(folded, last, ' ');
            int behind = Scan.after(folded, blank, '号');
            if (from < to && number < last && (brackets || blank < behind)) {
                String agency = folded.substring(from, to);
                String date = "|" + folded.substring(year, year + YEAR) + "|";
                String digits = folded.substring(number, last);
                values.accept(new Values.Value("#" + agency + date + Scan.withoutZeros(digits), to, behind));
                cutDocument(agency, date, digits, cuts);
                end = behind;
            }
        }
    }

    /** The agency may have lost its first character, the number its last digits. */
    private static void cutDocument(String agency, String date, String number, Consumer<String> cuts) {
        String last = agency.substring(agency.length() - 1);
        for (int end = 1; end <= number.length(); end++) {
            String rest = date + Scan.withoutZeros(number.substring(0, end));
            cuts.accept("#" + agency + rest);
            cuts.accept("#" + last + rest);
        }
    }

    /** Where what stands before a year and its bracket ends. */
    private static int beforeYear(String text, int year, boolean brackets) {
        int at = Scan.before(text, year, ' ');
        if (!brackets) {
            return at;
        }
        int open = Scan.before(text, at, '[');
        return open < at ? Scan.before(text, open, ' ') : 0;
    }

    /** Where the agency starts that ends at a place, the same place if there is none behind the last document number. */
    private static int agency(String text, int to, int end) {
        int from = to;
        while (from > Math.max(end, to - LONGEST_AGENCY) && Scan.isHan(text.charAt(from - 1))) {
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
            int close = Scan.after(text, Scan.after(text, at, '年'), ' ');
            at = Scan.after(text, close, ']');
            if (at == close) {
                return text.length();
            }
        } else {
            int sign = Scan.after(text, at, ' ');
            at = Math.max(Scan.after(text, sign, '年'), Scan.after(text, sign, '-'));
        }
        return Scan.after(text, Scan.after(text, Scan.after(text, at, ' '), '第'), ' ');
    }

    private static boolean isYear(String text, int at) {
        return (text.startsWith("19", at) || text.startsWith("20", at))
                && Scan.isDigitAt(text, at + 2)
                && Scan.isDigitAt(text, at + YEAR - 1);
    }
}
