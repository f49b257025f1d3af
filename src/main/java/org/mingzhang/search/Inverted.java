package org.mingzhang.search;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * One field turned round: for every term its documents, gathered while these come in order, then shown to Lucene, which writes them as its
 * own. {@code IndexWriter} does the same, but looks every term of every document up by its bytes.
 */
final class Inverted extends Terms {
    private static final int START = 1 << 10;

    private final Field field;
    private final Dictionary dictionary = new Dictionary();
    private final Lists lists = new Lists();
    private byte[] norms = new byte[START];
    private int documents;

    Inverted(Field field) {
        this.field = field;
    }

    /** Adds the next document: takes the field at which the reader stands. */
    void add(TermBytes.Reader reader) {
        int length = 0;
        for (int left = reader.number(); left > 0; left--) {
            int size = reader.number();
            int number = dictionary.number(reader.bytes(), reader.skip(size), size);
            int frequency = reader.number();
            lists.add(number, documents, frequency);
            length += frequency;
        }
        if (documents == norms.length) {
            norms = Arrays.copyOf(norms, 2 * documents);
        }
        norms[documents++] = (byte) Row.norm(length);
    }

    /** The memory it takes, nearly. */
    long bytes() {
        return dictionary.bytes() + lists.bytes() + norms.length;
    }

    Field field() {
        return field;
    }

    int documents() {
        return documents;
    }

    boolean isEmpty() {
        return dictionary.size() == 0;
    }

    /** The norms from the first document on. */
    NumericDocValues norms() {
        return new Norms();
    }

    private final class Norms extends NumericDocValues {
        private int document = -1;

        @Override
        public long longValue() {
            return norms[document];
        }

        @Override
        public boolean advanceExact(int target) {
            document = target;
            return true;
        }

        @Override
        public int docID() {
            return document;
        }

        @Override
        public int nextDoc() {
            return advance(document + 1);
        }

        @Override
        public int advance(int target) {
            document = target < documents ? target : NO_MORE_DOCS;
            return document;
        }

        @Override
        public long cost() {
            return documents;
        }
    }

    /** Goes through the terms once; no document can be added any more. */
    @Override
    public TermsEnum iterator() {
        return new Walk(dictionary.sorted());
    }

    /** The terms in order. Writing asks for nothing but the next and its documents. */
    private final class Walk extends FilterLeafReader.FilterTermsEnum {
        private final int[] numbers;
        private final BytesRef term = new BytesRef();
        private final Documents found = new Documents(lists.new Reader());
        private int at = -1;

        Walk(int[] numbers) {
            super(TermsEnum.EMPTY);
            this.numbers = numbers;
        }

        @Override
        public @Nullable BytesRef next() {
            return ++at < numbers.length ? term() : null;
        }

        @Override
        public BytesRef term() {
            return dictionary.get(numbers[at], term);
        }

        @Override
        public PostingsEnum postings(@Nullable PostingsEnum reuse, int flags) {
            found.open(numbers[at]);
            return found;
        }
    }

    /** A list as Lucene reads it. */
    private final class Documents extends PostingsEnum {
        private final Lists.Reader list;
        private int document;

        Documents(Lists.Reader list) {
            this.list = list;
        }

        void open(int term) {
            list.open(term);
            document = -1;
        }

        @Override
        public int nextDoc() {
            document = list.next() ? list.document() : NO_MORE_DOCS;
            return document;
        }

        @Override
        public int freq() {
            return list.frequency();
        }

        @Override
        public int docID() {
            return document;
        }

        @Override
        public int advance(int target) throws IOException {
            return slowAdvance(target);
        }

        @Override
        public long cost() {
            return documents;
        }

        @Override
        public int nextPosition() {
            return -1;
        }

        @Override
        public int startOffset() {
            return -1;
        }

        @Override
        public int endOffset() {
            return -1;
        }

        @Override
        public @Nullable BytesRef getPayload() {
            return null;
        }
    }

    @Override
    public boolean hasFreqs() {
        return field.counted();
    }

    @Override
    public boolean hasOffsets() {
        return false;
    }

    @Override
    public boolean hasPositions() {
        return false;
    }

    @Override
    public boolean hasPayloads() {
        return false;
    }

    /** Lucene counts while it writes. */
    @Override
    public long size() {
        throw new UnsupportedOperationException();
    }

    @Override
    public long getSumTotalTermFreq() {
        throw new UnsupportedOperationException();
    }

    @Override
    public long getSumDocFreq() {
        throw new UnsupportedOperationException();
    }

    @Override
    public int getDocCount() {
        throw new UnsupportedOperationException();
    }
}
