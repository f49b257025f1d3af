package org.mingzhang.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts folded text into what is indexed: overlapping pairs of Chinese characters, single ones that stand alone, and words of letters and
 * digits. The browser's script does the same: {@code docs/search.md}, "Tokens".
 */
final class Tokenizer {
    /** Longer words are cut. */
    static final int LONGEST = 64;

    private static final int[][] HAN = {
        {0x3005, 0x3005}, {0x3007, 0x3007}, {0x3400, 0x9FFF}, {0xF900, 0xFAFF}, {0x20000, 0x3FFFF}
    };
    private static final int[][] LETTERS = {
        {'0', '9'},
        {'a', 'z'},
        {0x00DF, 0x00F6},
        {0x00F8, 0x02AF},
        {0x0370, 0x0374},
        {0x0376, 0x037D},
        {0x037F, 0x0386},
        {0x0388, 0x0481},
        {0x048A, 0x052F},
        {0x3041, 0x3096},
        {0x30A1, 0x30FA},
        {0x30FC, 0x30FC},
        {0xAC00, 0xD7A3}
    };
    private static final int BMP = 0x10000;
    private static final byte A_HAN = 1;
    private static final byte A_LETTER = 2;
    private static final byte[] KINDS = kinds();
    private static final int THOUSAND = 3;
    private static final Pattern DECIMAL = Pattern.compile("[0-9]+\\.[0-9]+");

    private Tokenizer() {}

    /** What a token is. */
    enum Kind {
        /** A pair of Chinese characters, or a word of letters and digits. */
        TERM,
        /** A Chinese character without a neighbour. */
        CHARACTER
    }

    /**
     * A piece of text.
     *
     * @param term as indexed
     * @param kind what it is
     * @param run the number of the run of Chinese characters it is part of, -1 for a word
     * @param start where it starts in the folded text
     * @param end where it ends there
     */
    record Token(String term, Kind kind, int run, int start, int end) {}

    /**
     * Where a token stands in the folded text.
     *
     * @param run the number of the run of Chinese characters it is part of, -1 for a word
     * @param start where it starts
     * @param end where it ends
     */
    record Place(int run, int start, int end) {}

    /** Takes tokens in order. */
    interface Sink {
        /** Two neighbours. */
        void pair(Place place, int first, int second);

        /** A Chinese character without a neighbour. */
        void alone(Place place, int character);

        /** A word of letters and digits. */
        void word(Place place, String term);
    }

    /** The tokens of a folded text in order. */
    static List<Token> tokens(String folded) {
        List<Token> tokens = new ArrayList<>();
        scan(folded, new Sink() {
            @Override
            public void pair(Place place, int first, int second) {
                add(place, Kind.TERM, folded.substring(place.start(), place.end()));
            }

            @Override
            public void alone(Place place, int character) {
                add(place, Kind.CHARACTER, folded.substring(place.start(), place.end()));
            }

            @Override
            public void word(Place place, String term) {
                add(place, Kind.TERM, term);
            }

            private void add(Place place, Kind kind, String term) {
                tokens.add(new Token(term, kind, place.run(), place.start(), place.end()));
            }
        });
        return tokens;
    }

    /** Cuts a folded text. */
    static void scan(String folded, Sink sink) {
        int run = 0;
        for (int i = 0; i < folded.length(); ) {
            int codePoint = folded.codePointAt(i);
            if (isHan(codePoint)) {
                i = han(folded, i, run++, sink);
            } else if (isLetter(codePoint)) {
                i = word(folded, i, sink);
            } else {
                i += Character.charCount(codePoint);
            }
        }
    }

    private static int han(String text, int start, int run, Sink sink) {
        int before = 0;
        int previous = -1;
        int i = start;
        while (i < text.length() && isHan(text.codePointAt(i))) {
            int codePoint = text.codePointAt(i);
            int end = i + Character.charCount(codePoint);
            if (previous >= 0) {
                sink.pair(new Place(run, previous, end), before, codePoint);
            }
            before = codePoint;
            previous = i;
            i = end;
        }
        if (previous == start) {
            sink.alone(new Place(run, start, i), before);
        }
        return i;
    }

    private static int word(String text, int start, Sink sink) {
        StringBuilder term = new StringBuilder();
        int i = start;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (isLetter(c) || isPoint(text, i)) {
                term.append(c);
            } else if (!isThousands(text, i)) {
                break;
            }
            i++;
        }
        String cut = term.substring(0, Math.min(LONGEST, term.length()));
        sink.word(new Place(-1, start, i), withoutNeedlessZeros(cut));
        return i;
    }

    private static boolean isPoint(String text, int i) {
        return text.charAt(i) == '.' && digit(text, i - 1) && digit(text, i + 1);
    }

    /** A comma between a digit and exactly three digits. */
    private static boolean isThousands(String text, int i) {
        if (text.charAt(i) != ',' || !digit(text, i - 1) || digit(text, i + THOUSAND + 1)) {
            return false;
        }
        for (int k = 1; k <= THOUSAND; k++) {
            if (!digit(text, i + k)) {
                return false;
            }
        }
        return true;
    }

    private static boolean digit(String text, int i) {
        return i >= 0 && i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }

    /** 364900.00 is 364900, and 95.50 is 95.5. */
    static String withoutNeedlessZeros(String word) {
        if (word.indexOf('.') < 0 || !DECIMAL.matcher(word).matches()) {
            return word;
        }
        int end = word.length();
        while (word.charAt(end - 1) == '0') {
            end--;
        }
        return word.substring(0, word.charAt(end - 1) == '.' ? end - 1 : end);
    }

    static boolean isHan(int codePoint) {
        return codePoint < BMP ? KINDS[codePoint] == A_HAN : Folding.within(HAN, codePoint);
    }

    private static boolean isLetter(int codePoint) {
        return codePoint < BMP && KINDS[codePoint] == A_LETTER;
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[BMP];
        for (int c = 0; c < BMP; c++) {
            if (Folding.within(HAN, c)) {
                kinds[c] = A_HAN;
            } else if (Folding.within(LETTERS, c)) {
                kinds[c] = A_LETTER;
            }
        }
        return kinds;
    }
}
