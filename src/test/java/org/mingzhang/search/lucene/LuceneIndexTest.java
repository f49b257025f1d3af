package org.mingzhang.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.search.code.Postings;
import org.mingzhang.search.text.Field;
import org.mingzhang.search.text.TermBytes;

/** What waits as bytes is indexed as the terms that it was made of, in however many segments. */
class LuceneIndexTest {
    private static final double ROOMY = 64;

    /** Passed after some dozen documents, so that there are many segments to merge. */
    private static final double NARROW = 0.1;

    private static final int QUERIES = 300;

    @TempDir
    private Path folder;

    /** A document: for every field its terms and how often each occurs. */
    private record Invented(Map<Field, Map<String, Integer>> fields) {
        static Invented of(Random random, int terms) {
            Map<Field, Map<String, Integer>> fields = new LinkedHashMap<>();
            for (Field field : Field.values()) {
                Map<String, Integer> counts = new LinkedHashMap<>();
                int size = random.nextInt(4) == 0 ? 0 : random.nextInt(field == Field.TEXT ? 300 : 20);
                for (int i = 0; i < size; i++) {
                    int often = random.nextInt(20) == 0 ? 1 + random.nextInt(40_000) : 1 + random.nextInt(4);
                    counts.put(term(random, terms), field.counted() ? often : 1);
                }
                fields.put(field, counts);
            }
            return new Invented(fields);
        }

        /** Few terms are frequent and most rare; of one to four bytes a character, and of every length. */
        private static String term(Random random, int terms) {
            Random choice = new Random((long) (terms * Math.pow(random.nextDouble(), 3)));
            int length = choice.nextInt(10) == 0 ? choice.nextInt(30) : 1 + choice.nextInt(3);
            String characters = "a1=é税收入支出🀀";
            StringBuilder term = new StringBuilder();
            for (int i = 0; i < length; i++) {
                term.appendCodePoint(characters.codePointAt(characters.offsetByCodePoints(0, choice.nextInt(10))));
            }
            return term.toString();
        }

        byte[] bytes() {
            TermBytes bytes = new TermBytes();
            fields.forEach((field, terms) -> {
                bytes.field(terms.size());
                terms.forEach(bytes::term);
            });
            return bytes.finished();
        }

        Document document() {
            Document document = new Document();
            fields.forEach((field, terms) ->
                    document.add(new org.apache.lucene.document.Field(field.id(), new Counted(terms), type(field))));
            return document;
        }

        private static FieldType type(Field field) {
            FieldType type = new FieldType();
            type.setTokenized(true);
            type.setIndexOptions(field.counted() ? IndexOptions.DOCS_AND_FREQS : IndexOptions.DOCS);
            type.setOmitNorms(!field.norms());
            return type;
        }
    }

    /** Terms with counts as Lucene takes them. */
    private static final class Counted extends TokenStream {
        private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
        private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
        private final List<Map.Entry<String, Integer>> terms;
        private int at;

        Counted(Map<String, Integer> terms) {
            this.terms = List.copyOf(terms.entrySet());
        }

        @Override
        public boolean incrementToken() {
            clearAttributes();
            if (at == terms.size()) {
                return false;
            }
            term.setBytesRef(new BytesRef(terms.get(at).getKey().getBytes(StandardCharsets.UTF_8)));
            frequency.setTermFrequency(terms.get(at).getValue());
            at++;
            return true;
        }
    }

    @ParameterizedTest
    @CsvSource({"1,1,10", "2,40,500", "3,1500,200", "4,1500,30000", "5,700,1000000"})
    void makesTheIndexOfIndexWriter(long seed, int documents, int terms) throws IOException {
        Random random = new Random(seed);
        List<Invented> invented = new ArrayList<>();
        for (int i = 0; i < documents; i++) {
            invented.add(Invented.of(random, terms));
        }
        try (Directory directory = FSDirectory.open(folder.resolve("writer"));
                DirectoryReader expected = written(directory, invented);
                LuceneIndex once = built("once", ROOMY, invented);
                LuceneIndex often = built("often", NARROW, invented)) {
            for (LuceneIndex index : List.of(once, often)) {
                assertEquals(contents(expected), contents(index.reader()));
                assertEquals(answers(expected, invented), answers(index.reader(), invented));
            }
        }
    }

    @Test
    void gramsMakeNoDocumentLonger() throws IOException {
        TermBytes bytes = new TermBytes();
        for (Field field : Field.values()) {
            bytes.field(field == Field.TEXT ? 1 : 0);
            if (field == Field.TEXT) {
                bytes.term("绩效", 2);
            }
        }
        byte[] plain = bytes.finished();
        bytes.field(1); // the grams of the text
        bytes.term("绩效评价", 4);
        bytes.field(0); // those of the names
        try (LuceneIndex index = LuceneIndex.build(folder.resolve("grams"), ROOMY, to -> {
            to.accept(plain);
            to.accept(bytes.finished());
        })) {
            NumericDocValues norms = index.reader().leaves().getFirst().reader().getNormValues(Field.TEXT.id());
            assertEquals(0, norms.nextDoc());
            assertEquals(2, norms.longValue());
            assertEquals(1, norms.nextDoc());
            assertEquals(2, norms.longValue());
            assertEquals(List.of(1), documents(index.find(Field.TEXT, "绩效评价")));
        }
    }

    private static List<Integer> documents(Postings found) {
        return Arrays.stream(found.documents()).boxed().toList();
    }

    @Test
    void nothingMakesAnEmptyIndex() {
        try (LuceneIndex index = built("none", ROOMY, List.of())) {
            assertEquals(0, index.reader().numDocs());
            index.walk((term, found) -> assertEquals(Map.of(), found, term));
        }
    }

    private LuceneIndex built(String name, double megabytes, List<Invented> documents) {
        return LuceneIndex.build(
                folder.resolve(name), megabytes, to -> documents.forEach(document -> to.accept(document.bytes())));
    }

    private static DirectoryReader written(Directory directory, List<Invented> documents) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig().setMergePolicy(new LogDocMergePolicy());
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            for (Invented document : documents) {
                writer.addDocument(document.document());
            }
            writer.forceMerge(1);
        }
        return DirectoryReader.open(directory);
    }

    /** All that Lucene knows, line by line. */
    private static List<String> contents(DirectoryReader index) throws IOException {
        assertEquals(1, index.leaves().size());
        LeafReader leaf = index.leaves().getFirst().reader();
        List<String> lines = new ArrayList<>();
        lines.add(leaf.maxDoc() + " " + leaf.numDocs());
        for (Field field : Field.values()) {
            NumericDocValues norms = leaf.getNormValues(field.id());
            while (norms != null && norms.nextDoc() != NumericDocValues.NO_MORE_DOCS) {
                lines.add(field + " " + norms.docID() + " " + norms.longValue());
            }
            Terms terms = leaf.terms(field.id());
            if (terms != null) {
                lines.add(field + " " + terms.size() + " " + terms.getDocCount() + " " + terms.getSumDocFreq() + " "
                        + terms.getSumTotalTermFreq() + " " + terms.getMin() + " " + terms.getMax());
                terms(terms, lines);
            }
        }
        return lines;
    }

    private static void terms(Terms terms, List<String> lines) throws IOException {
        TermsEnum each = terms.iterator();
        for (BytesRef term = each.next(); term != null; term = each.next()) {
            StringBuilder line = new StringBuilder();
            line.append(term).append(' ').append(each.docFreq()).append(' ').append(each.totalTermFreq());
            PostingsEnum postings = each.postings(null, PostingsEnum.FREQS);
            while (postings.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
                line.append(' ').append(postings.docID()).append('x').append(postings.freq());
            }
            lines.add(line.toString());
        }
    }

    /** What is found, with the bits of the scores. */
    private static List<String> answers(IndexReader index, List<Invented> documents) throws IOException {
        Random random = new Random(1);
        IndexSearcher searcher = new IndexSearcher(index);
        List<String> answers = new ArrayList<>();
        for (int i = 0; i < QUERIES; i++) {
            StringBuilder answer = new StringBuilder();
            for (ScoreDoc found : searcher.search(query(random, documents), 20).scoreDocs) {
                answer.append(found.doc)
                        .append(' ')
                        .append(Float.floatToRawIntBits(found.score))
                        .append(' ');
            }
            answers.add(answer.toString());
        }
        return answers;
    }

    private static Query query(Random random, List<Invented> documents) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        Invented wanted = documents.get(random.nextInt(documents.size()));
        wanted.fields()
                .forEach((field, terms) -> terms.keySet().stream()
                        .skip(terms.isEmpty() ? 0 : random.nextInt(terms.size()))
                        .limit(3)
                        .map(term -> new TermQuery(new Term(field.id(), term)))
                        .forEach(term -> query.add(
                                field == Field.NAME ? new BoostQuery(term, 2) : term,
                                field == Field.FACET ? Occur.FILTER : Occur.SHOULD)));
        return query.build();
    }
}
