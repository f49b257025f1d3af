package org.mingzhang.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.SmallFloat;
import org.jspecify.annotations.Nullable;
import org.mingzhang.search.code.Occurrences;
import org.mingzhang.search.code.Postings;
import org.mingzhang.search.text.Field;
import org.mingzhang.search.text.TermBytes;

/** One Lucene index of one segment in a folder; the number of a document is its place in the order in which it was added. */
public final class LuceneIndex implements AutoCloseable {
    /** The share of the memory that what is gathered may take; as much again is needed for growing. */
    private static final double SHARE = 4;

    private static final double MEGABYTE = 1 << 20;

    /** Lucene takes no more of one thread. */
    private static final double MOST = 1_900;

    /** Lucene logs what the machine lacks for vector search, of which there is none here; held, or the setting would be lost. */
    private static final Logger LOG = Logger.getLogger("org.apache.lucene");

    static {
        LOG.setLevel(Level.SEVERE);
    }

    private final Directory directory;
    private final DirectoryReader reader;

    private LuceneIndex(Directory directory, DirectoryReader reader) {
        this.directory = directory;
        this.reader = reader;
    }

    /** Indexes what the source hands over, in its order: each document's terms as {@link TermBytes}. */
    public static LuceneIndex build(Path folder, Consumer<Consumer<byte[]>> source) {
        double share = Runtime.getRuntime().maxMemory() / SHARE / MEGABYTE;
        return build(folder, Math.min(share, MOST), source);
    }

    /** The same, and writes whenever so many megabytes are gathered. */
    public static LuceneIndex build(Path folder, double megabytes, Consumer<Consumer<byte[]>> source) {
        try {
            Directory directory = FSDirectory.open(folder);
            IndexWriterConfig config = new IndexWriterConfig()
                    .setRAMBufferSizeMB(megabytes)
                    .setUseCompoundFile(false)
                    .setMergeScheduler(new SerialMergeScheduler())
                    .setMergePolicy(
                            new LogDocMergePolicy()); // joins neighbours only, so that documents keep their order
            try (IndexWriter writer = new IndexWriter(directory, config)) {
                IndexedDocument document = new IndexedDocument();
                source.accept(terms -> add(writer, document.of(terms)));
                writer.forceMerge(1);
            }
            return new LuceneIndex(directory, DirectoryReader.open(directory));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the search's work files", e);
        }
    }

    private static void add(IndexWriter writer, List<IndexableField> document) {
        try {
            writer.addDocument(document);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the search's work files", e);
        }
    }

    /** The norm of a field of so many terms. */
    public static int norm(int length) {
        return SmallFloat.intToByte4(length) & 0xFF;
    }

    public DirectoryReader reader() {
        return reader;
    }

    /** The one segment, or null if there is no document. */
    private @Nullable LeafReader leaf() {
        if (reader.leaves().size() > 1) {
            throw new IllegalStateException(
                    "one segment was asked for, not " + reader.leaves().size());
        }
        return reader.leaves().isEmpty() ? null : reader.leaves().getFirst().reader();
    }

    /** The terms of a field, or null if it has none. */
    private @Nullable Terms terms(Field field) throws IOException {
        LeafReader leaf = leaf();
        return leaf == null ? null : leaf.terms(field.id());
    }

    /**
     * What BM25 asks of a field.
     *
     * @param documents number of documents that have it
     * @param length sum of their lengths
     */
    public record Statistics(int documents, long length) {}

    public Statistics statistics(Field field) {
        try {
            Terms terms = terms(field);
            return terms == null
                    ? new Statistics(0, 0)
                    : new Statistics(terms.getDocCount(), terms.getSumTotalTermFreq());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the search's work files", e);
        }
    }

    /** Is handed every term. */
    public interface Visitor {
        /**
         * Called for every term, in the order of its bytes.
         *
         * @param term the term
         * @param found its documents by field, without the fields that do not have it
         */
        void visit(String term, Map<Field, Postings> found);
    }

    /** Walks through the terms of all fields together. */
    public void walk(Visitor visitor) {
        try {
            List<Cursor> cursors = new ArrayList<>();
            for (Field field : Field.values()) {
                Terms terms = terms(field);
                if (terms != null) {
                    cursors.add(new Cursor(field, terms.iterator()));
                }
            }
            while (true) {
                BytesRef least = least(cursors);
                if (least == null) {
                    return;
                }
                Map<Field, Postings> found = new EnumMap<>(Field.class);
                for (Cursor cursor : cursors) {
                    cursor.take(least, found);
                }
                visitor.visit(least.utf8ToString(), found);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the search's work files", e);
        }
    }

    private static @Nullable BytesRef least(List<Cursor> cursors) {
        BytesRef least = null;
        for (Cursor cursor : cursors) {
            BytesRef term = cursor.term;
            if (term != null && (least == null || term.compareTo(least) < 0)) {
                least = term;
            }
        }
        return least == null ? null : BytesRef.deepCopyOf(least);
    }

    /** A field and the term at which the walk stands in it. */
    private static final class Cursor {
        private final Field field;
        private final TermsEnum terms;
        private @Nullable BytesRef term;
        private @Nullable PostingsEnum reused;

        Cursor(Field field, TermsEnum terms) throws IOException {
            this.field = field;
            this.terms = terms;
            this.term = terms.next();
        }

        void take(BytesRef wanted, Map<Field, Postings> found) throws IOException {
            if (term != null && term.bytesEquals(wanted)) {
                reused = terms.postings(reused, PostingsEnum.FREQS);
                found.put(field, postings(reused, terms.docFreq()));
                term = terms.next();
            }
        }
    }

    /** The documents of one term, none if it does not occur. */
    public Postings find(Field field, String term) {
        try {
            Terms terms = terms(field);
            TermsEnum found = terms == null ? TermsEnum.EMPTY : terms.iterator();
            boolean there = terms != null && found.seekExact(new BytesRef(term));
            return there ? postings(found.postings(null, PostingsEnum.FREQS), found.docFreq()) : Postings.NONE;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the search's work files", e);
        }
    }

    private static Postings postings(PostingsEnum postings, int size) throws IOException {
        int[] documents = new int[size];
        byte[] steps = new byte[size];
        int at = 0;
        for (int d = postings.nextDoc(); d != DocIdSetIterator.NO_MORE_DOCS; d = postings.nextDoc()) {
            documents[at] = d;
            steps[at++] = Occurrences.step(postings.freq());
        }
        return new Postings(documents, steps);
    }

    @Override
    public void close() {
        try (directory) {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot close the search's work files", e);
        }
    }
}
