package org.mingzhang.search.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Pieces of words of letters and digits, so that half a number finds the number. Everything of up to {@link #LONGEST} characters is indexed;
 * a longer word is asked for by pieces of that length which cover it. The browser's script does the same for a query.
 */
public final class Pieces {
    static final int LONGEST = Term.UNITS;

    private Pieces() {}

    /** Adds every piece of a word. */
    static void of(String word, Counts pieces) {
        for (int start = 0; start < word.length(); start++) {
            if (word.charAt(start) != '.') {
                from(word, start, pieces);
            }
        }
    }

    private static void from(String word, int start, Counts pieces) {
        long piece = 0;
        for (int i = start; i < Math.min(word.length(), start + LONGEST); i++) {
            piece = Term.join(piece, word.charAt(i));
            if (word.charAt(i) != '.') {
                pieces.add(piece);
            }
        }
    }

    /** The pieces to ask for: the word itself, or as many as cover it. */
    public static List<String> covering(String word) {
        List<String> pieces = new ArrayList<>();
        for (int start = 0; start + LONGEST < word.length(); start += LONGEST) {
            pieces.add(bare(word.substring(start, start + LONGEST)));
        }
        pieces.add(bare(word.substring(Math.max(0, word.length() - LONGEST))));
        return pieces;
    }

    private static String bare(String piece) {
        int from = piece.charAt(0) == '.' ? 1 : 0;
        int to = piece.length() - (piece.charAt(piece.length() - 1) == '.' ? 1 : 0);
        return piece.substring(from, to);
    }
}
