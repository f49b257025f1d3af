package org.mingzhang.search;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.util.BytesRef;

/** Hands the counted terms of one field to Lucene. */
final class Replay extends TokenStream {
    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
    private final BytesRef bytes = new BytesRef();
    private TermBytes.Reader reader = new TermBytes.Reader(new byte[0]);
    private int left;

    /** Takes the field at which a reader stands, and moves the reader behind it. */
    void take(TermBytes.Reader from) {
        left = from.number();
        reader = from.copy();
        for (int i = left; i > 0; i--) {
            from.skip(from.number());
            from.number();
        }
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (left == 0) {
            return false;
        }
        left--;
        bytes.bytes = reader.bytes();
        bytes.length = reader.number();
        bytes.offset = reader.skip(bytes.length);
        term.setBytesRef(bytes);
        frequency.setTermFrequency(reader.number());
        return true;
    }
}
