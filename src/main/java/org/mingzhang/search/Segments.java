package org.mingzhang.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.FieldsConsumer;
import org.apache.lucene.codecs.NormsConsumer;
import org.apache.lucene.codecs.NormsProducer;
import org.apache.lucene.codecs.StoredFieldsWriter;
import org.apache.lucene.index.DocValuesSkipIndexType;
import org.apache.lucene.index.DocValuesType;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.Fields;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SegmentCommitInfo;
import org.apache.lucene.index.SegmentInfo;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.SegmentWriteState;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.VectorEncoding;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.TrackingDirectoryWrapper;
import org.apache.lucene.util.InfoStream;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.Version;
import org.jspecify.annotations.Nullable;

/**
 * Writes documents as segments of a Lucene index with Lucene's own codec, the same as {@code IndexWriter} would, in about half its time.
 * Whenever what is gathered outgrows a bound a segment is written, so memory does not grow with the number of documents.
 */
final class Segments {
    private final Directory directory;
    private final long bound;
    private final SegmentInfos segments = new SegmentInfos(Version.LATEST.major);
    private final Vocabulary vocabulary;
    private List<Inverted> gathered;

    /**
     * Begins with none.
     *
     * @param vocabulary the terms of all documents
     * @param bound the bytes of memory that may be gathered before they are written
     */
    Segments(Directory directory, Vocabulary vocabulary, long bound) {
        this.directory = directory;
        this.bound = bound;
        this.vocabulary = vocabulary;
        this.gathered = empty(vocabulary);
    }

    private static List<Inverted> empty(Vocabulary vocabulary) {
        return Arrays.stream(Field.values())
                .map(field -> new Inverted(field, vocabulary.of(field)))
                .toList();
    }

    /** Adds a document: its terms as {@link Vocabulary#numbers}, perhaps its {@link Grams}. */
    void add(byte[] terms) {
        NumberBytes.Reader reader = new NumberBytes.Reader(terms);
        gathered.forEach(field -> field.add(reader));
        if (!reader.isAtEnd()) {
            gathered.stream()
                    .filter(field -> Grams.FIELDS.contains(field.field()))
                    .forEach(field -> field.addGrams(reader));
        }
        if (gathered.stream().mapToLong(Inverted::bytes).sum() > bound) {
            try {
                write();
            } catch (IOException e) {
                throw new UncheckedIOException("cannot write the search's work files", e);
            }
        }
    }

    /** Makes all that was added an index, and says how many segments it has. */
    int commit() throws IOException {
        if (gathered.getFirst().documents() > 0) {
            write();
        }
        segments.commit(directory);
        return segments.size();
    }

    private void write() throws IOException {
        Codec codec = Codec.getDefault();
        TrackingDirectoryWrapper files = new TrackingDirectoryWrapper(directory);
        SegmentInfo info = info(codec);
        FieldInfos fields = new FieldInfos(IntStream.range(0, gathered.size())
                .mapToObj(i -> info(gathered.get(i).field(), i))
                .toArray(FieldInfo[]::new));
        SegmentWriteState state =
                new SegmentWriteState(InfoStream.NO_OUTPUT, files, info, fields, null, IOContext.DEFAULT);
        fields(codec, state);
        documents(codec, files, info);
        codec.fieldInfosFormat().write(files, info, "", fields, IOContext.DEFAULT);
        info.setFiles(files.getCreatedFiles());
        codec.segmentInfoFormat().write(files, info, IOContext.DEFAULT);
        segments.add(new SegmentCommitInfo(info, 0, 0, -1, -1, -1, StringHelper.randomId()));
        gathered = empty(vocabulary);
    }

    private void fields(Codec codec, SegmentWriteState state) throws IOException {
        Norms norms = new Norms(gathered);
        try (NormsConsumer to = codec.normsFormat().normsConsumer(state)) {
            for (FieldInfo field : state.fieldInfos) {
                if (field.hasNorms()) {
                    to.addNormsField(field, norms);
                }
            }
        }
        try (FieldsConsumer to = codec.postingsFormat().fieldsConsumer(state)) {
            to.write(new Gathered(gathered), norms);
        }
    }

    /** Lucene wants to know that nothing of a document is stored. */
    private static void documents(Codec codec, Directory files, SegmentInfo info) throws IOException {
        try (StoredFieldsWriter to = codec.storedFieldsFormat().fieldsWriter(files, info, IOContext.DEFAULT)) {
            for (int i = 0; i < info.maxDoc(); i++) {
                to.startDocument();
                to.finishDocument();
            }
            to.finish(info.maxDoc());
        }
    }

    private SegmentInfo info(Codec codec) {
        return new SegmentInfo(
                directory,
                Version.LATEST,
                Version.LATEST,
                "_" + Long.toString(segments.counter++, Character.MAX_RADIX),
                gathered.getFirst().documents(),
                false,
                false,
                codec,
                Map.of(),
                StringHelper.randomId(),
                Map.of(),
                null);
    }

    private static FieldInfo info(Field field, int number) {
        return new FieldInfo(
                field.id(),
                number,
                false,
                !field.norms(),
                false,
                field.counted() ? IndexOptions.DOCS_AND_FREQS : IndexOptions.DOCS,
                DocValuesType.NONE,
                DocValuesSkipIndexType.NONE,
                -1,
                Map.of(),
                0,
                0,
                0,
                0,
                VectorEncoding.FLOAT32,
                VectorSimilarityFunction.EUCLIDEAN,
                false,
                false);
    }

    /** What Lucene asks for while it writes. */
    private static final class Gathered extends Fields {
        private final SortedMap<String, Inverted> fields = new TreeMap<>();

        Gathered(List<Inverted> fields) {
            fields.stream()
                    .filter(field -> !field.isEmpty())
                    .forEach(f -> this.fields.put(f.field().id(), f));
        }

        @Override
        public Iterator<String> iterator() {
            return fields.keySet().iterator();
        }

        @Override
        public @Nullable Terms terms(String field) {
            return fields.get(field);
        }

        @Override
        public int size() {
            return fields.size();
        }
    }

    /** The norms of the fields, by their place. */
    private static final class Norms extends NormsProducer {
        private final List<Inverted> fields;

        Norms(List<Inverted> fields) {
            this.fields = fields;
        }

        @Override
        public NumericDocValues getNorms(FieldInfo field) {
            return fields.get(field.number).norms();
        }

        @Override
        public void checkIntegrity() {}

        @Override
        public void close() {}
    }
}
