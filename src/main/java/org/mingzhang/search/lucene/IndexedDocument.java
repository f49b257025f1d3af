package org.mingzhang.search.lucene;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;
import org.mingzhang.search.text.Field;
import org.mingzhang.search.text.TermBytes;

/** A document as Lucene takes it: {@link TermBytes}, read field by field. */
final class IndexedDocument {
    private final List<Terms> terms = new ArrayList<>();
    private final List<IndexableField> fields = new ArrayList<>();

    /** One for all documents; each is indexed before the next comes. */
    IndexedDocument() {
        for (Field field : Field.values()) {
            add(field, new Terms(false));
        }
        Field.withGrams().forEach(field -> add(field, new Terms(true)));
    }

    private void add(Field field, Terms stream) {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(field.counted() ? IndexOptions.DOCS_AND_FREQS : IndexOptions.DOCS);
        type.setOmitNorms(!field.norms());
        terms.add(stream);
        fields.add(new org.apache.lucene.document.Field(field.id(), stream, type));
    }

    /** The fields of a document: its terms, perhaps followed by grams. */
    List<IndexableField> of(byte[] bytes) {
        TermBytes.Reader reader = new TermBytes.Reader(bytes);
        terms.forEach(stream -> stream.from = reader);
        return fields;
    }

    /** The terms of a field, each with its number of occurrences. */
    private static final class Terms extends TokenStream {
        private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
        private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
        private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
        private final boolean overlapping;
        private TermBytes.Reader from = new TermBytes.Reader(new byte[0]);
        private int left;
        private int again;

        /**
         * Begins.
         *
         * @param overlapping whether each occurrence stands at the place of another term: Lucene does not count such as a part of the length
         */
        Terms(boolean overlapping) {
            this.overlapping = overlapping;
        }

        @Override
        public void reset() {
            left = from.field();
        }

        @Override
        public boolean incrementToken() {
            if (again > 0) {
                again--;
                return true;
            }
            if (left == 0) {
                return false;
            }
            clearAttributes();
            left--;
            from.next();
            term.setBytesRef(new BytesRef(from.bytes(), from.start(), from.length()));
            if (overlapping) {
                step.setPositionIncrement(0);
                again = from.frequency() - 1;
            } else {
                frequency.setTermFrequency(from.frequency());
            }
            return true;
        }
    }
}
