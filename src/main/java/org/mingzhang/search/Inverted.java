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
    private final Dictionary dictionary;
    private final Lists lists;
    private byte[] norms = new byte[START];
    private int documents;

    /**
     * Begins.
     *
     * @param dictionary knows all terms already
     */
    Inverted(Field field, Dictionary dictionary) {
        this.field = field;
        this.dictionary = dictionary;
        this.lists = new Lists(dictionary.size());
    }

    /** Adds the next document: takes the field at which the reader stands. */
    void add(NumberBytes.Reader reader) {
        int length = terms(reader, documents);
        if (documents == norms.length) {
            norms = Arrays.copyOf(norms, 2 * documents);
        }
        norms[documents++] = (byte) Row.norm(length);
    }

    /** Adds terms to the last document which do not make it longer. */
    void addGrams(NumberBytes.Reader reader) {
        terms(reader, documents - 1);
    }

    /** Adds terms of a document and says how many. */
    private int terms(NumberBytes.Reader reader, int document) {
        int length = 0;
        for (int left = reader.number(); left > 0; left--) {
            lists.add(reader.term(), document, reader.frequency());
            length += reader.frequency();
        }
        return length;
    }

    /** The memory it takes, nearly. */
    long bytes() {
        return lists.bytes() + norms.length;
    }

    Field field() {
        return field;
    }

    int documents() {
        return documents;
    }

    boolean isEmpty() {
        return lists.isEmpty();
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

    /** Goes through the terms once. */
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
            do {
                at++;
            } while (at < numbers.length && !lists.has(numbers[at]));
            return at < numbers.length ? term() : null;
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
