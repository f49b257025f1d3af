package org.mingzhang.search.files;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.mingzhang.search.code.OccurrenceCode;
import org.mingzhang.search.code.Occurrences;
import org.mingzhang.search.code.RangeDecoder;
import org.mingzhang.search.code.RangeEncoder;
import org.mingzhang.search.text.Term;

/**
 * Writes the occurrences of terms: those that are nearly everywhere to a file each, the others to files together. Every file is read back once as
 * the page will read it.
 */
public final class TermFiles implements AutoCloseable {
    private static final int DIGIT_BITS = 6;

    /** Quotes and a comma, and what is lost at the end of a code. */
    private static final int AROUND = 4;

    private final int documents;
    private final Staged staged;
    private final Shards shards;
    private final int pairFrom;
    private final int otherFrom;
    private final HeavyTerms heavy;

    /** A term with its occurrences. */
    private record Entry(String term, Occurrences occurrences) {
        byte[] toBytes() {
            byte[] utf8 = term.getBytes(StandardCharsets.UTF_8);
            int count = occurrences.size();
            ByteBuffer bytes = ByteBuffer.allocate(2 * Integer.BYTES + utf8.length + count * (Integer.BYTES + 1));
            bytes.putInt(utf8.length).put(utf8).putInt(count).put(occurrences.how());
            bytes.asIntBuffer().put(occurrences.documents());
            return bytes.array();
        }

        static Entry of(byte[] entry) {
            ByteBuffer bytes = ByteBuffer.wrap(entry);
            byte[] utf8 = new byte[bytes.getInt()];
            bytes.get(utf8);
            byte[] how = new byte[bytes.getInt()];
            bytes.get(how);
            int[] found = new int[how.length];
            bytes.asIntBuffer().get(found);
            return new Entry(new String(utf8, StandardCharsets.UTF_8), new Occurrences(found, how));
        }
    }

    /**
     * Begins.
     *
     * @param documents the number of documents of the index
     * @param heavy takes the terms that get files of their own
     * @param staged takes the files
     */
    TermFiles(Path work, Limits limits, int documents, HeavyTerms heavy, Staged staged) {
        this.documents = documents;
        this.pairFrom = heavyFrom(limits.ownPair(), documents);
        this.otherFrom = heavyFrom(limits.own(), documents);
        this.heavy = heavy;
        this.staged = staged;
        this.shards = new Shards(work.resolve("terms"), limits.file());
    }

    /** Adds a term that occurs. */
    void add(String term, Occurrences occurrences) {
        Entry entry = new Entry(term, occurrences);
        if (occurrences.size() >= (Term.isPairOrMore(term) ? pairFrom : otherFrom)) {
            staged.add(heavy.add(term), code(List.of(entry)));
        } else {
            shards.add(term, entry.toBytes(), characters(occurrences.size(), documents) + 3 * term.length() + AROUND);
        }
    }

    /**
     * How many documents a term has at least that gets a file of its own. What decides about that must not depend on what a list says besides.
     *
     * @param own characters that its list must have
     * @param documents the number of documents of the index
     */
    public static int heavyFrom(int own, int documents) {
        int found = 1;
        while (found <= documents && characters(found, documents) <= own) {
            found++;
        }
        return found;
    }

    /** About as many characters as the list of a term will have. */
    private static int characters(int found, int documents) {
        int mean = (documents - found) / (found + 1);
        int gap = Integer.SIZE - Integer.numberOfLeadingZeros(mean + 1);
        return found * (2 * gap + 3) / (2 * DIGIT_BITS);
    }

    /** Writes what waits. */
    void finish() {
        shards.finish((number, waiting) -> {
            List<Entry> entries = waiting.stream().map(Entry::of).toList();
            List<String> terms = entries.stream().map(Entry::term).toList();
            staged.add(Export.numbered("t", number), "[" + Json.strings(terms) + "," + code(entries) + "]");
        });
    }

    /** The number of files that hold several terms. */
    int count() {
        return shards.count();
    }

    private String code(List<Entry> entries) {
        return code(entries.stream().map(Entry::occurrences).toList(), documents);
    }

    /** Lists of some of so many documents, one after another. */
    static String code(List<Occurrences> lists, int documents) {
        RangeEncoder encoder = new RangeEncoder();
        OccurrenceCode code = new OccurrenceCode(encoder, documents);
        lists.forEach(code::write);
        String text = encoder.finish();
        check(lists, documents, text);
        return Json.string(text);
    }

    /** @throws IllegalStateException if a reader would get something else, which is our bug */
    private static void check(List<Occurrences> lists, int documents, String text) {
        OccurrenceCode code = new OccurrenceCode(new RangeDecoder(text), documents);
        for (Occurrences list : lists) {
            if (!code.reads(list)) {
                throw new IllegalStateException("a file of the search index does not read back as it was written");
            }
        }
    }

    @Override
    public void close() {
        shards.close();
    }
}
