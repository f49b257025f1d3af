package org.mingzhang.search;

import java.util.Arrays;

/** Reads every file of terms back as the page will and compares it with Lucene. */
final class SelfCheck {
    private SelfCheck() {}

    /**
     * Checks a file.
     *
     * @throws IllegalStateException if what it says of a term is not what Lucene says, which is our bug
     */
    static void check(String file, LuceneIndex index) {
        Json.readStrings(file).forEach((term, text) -> {
            int bar = text.indexOf('|');
            Field field = field(term);
            same(index.find(field, term), Postings.parse(bar < 0 ? text : text.substring(0, bar)), term);
            if (field == Field.TEXT || field == Field.CHARACTER) {
                same(index.find(Field.NAME, term), Postings.parse(bar < 0 ? "" : text.substring(bar + 1)), term);
            }
        });
    }

    /** A term's form tells its field. */
    static Field field(String term) {
        int first = term.codePointAt(0);
        if (Tokenizer.isHan(first)) {
            return term.codePointCount(0, term.length()) == 1 ? Field.CHARACTER : Field.TEXT;
        }
        return switch (first) {
            case '=' -> term.indexOf(':') >= 0 ? Field.FACET : Field.VALUE;
            case '#', '¥', '≥', '≤', '<', '>' -> Field.VALUE;
            default -> Field.TEXT;
        };
    }

    private static void same(Postings expected, Postings written, String term) {
        if (!Arrays.equals(expected.documents(), written.documents())
                || !Arrays.equals(expected.frequencies(), written.frequencies())) {
            throw new IllegalStateException("the search index does not read back as it was written at " + term);
        }
    }
}
