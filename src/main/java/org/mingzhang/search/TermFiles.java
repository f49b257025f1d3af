package org.mingzhang.search;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the occurrences of terms: those that are nearly everywhere to a file each, the others to files together. Every file is read back once as
 * the page will read it.
 */
final class TermFiles implements AutoCloseable {
    private static final int DIGIT_BITS = 6;

    /** Quotes and a comma, and what is lost at the end of a code. */
    private static final int AROUND = 4;

    private final int size;
    private final int documents;
    private final Staged staged;
    private final Shards shards;
    private final List<String> heavy = new ArrayList<>();

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
     * @param size characters that a file should have
     * @param documents the number of documents of the index
     * @param staged takes the files
     */
    TermFiles(Path work, int size, int documents, Staged staged) {
        this.size = size;
        this.documents = documents;
        this.staged = staged;
        this.shards = new Shards(work.resolve("terms"), size);
    }

    /** Adds a term that occurs. */
    void add(String term, Occurrences occurrences) {
        Entry entry = new Entry(term, occurrences);
        int characters = characters(entry);
        if (characters <= size / 2) {
            shards.add(term, entry.toBytes(), characters);
            return;
        }
        staged.add(Export.numbered("h", heavy.size()), code(List.of(entry)));
        heavy.add(term);
    }

    /** About as many as the entry will have; what decides about files must not depend on what they hold besides. */
    private int characters(Entry entry) {
        int count = entry.occurrences().size();
        int mean = (documents - count) / (count + 1);
        int gap = Integer.SIZE - Integer.numberOfLeadingZeros(mean + 1);
        return count * (2 * gap + 3) / (2 * DIGIT_BITS) + 3 * entry.term().length() + AROUND;
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

    /** The terms with files of their own, in the order of these. */
    List<String> heavy() {
        return heavy;
    }

    private String code(List<Entry> entries) {
        RangeEncoder encoder = new RangeEncoder();
        OccurrenceCode code = new OccurrenceCode(encoder, documents);
        entries.forEach(e -> code.write(e.occurrences()));
        String text = encoder.finish();
        check(entries, text);
        return Json.string(text);
    }

    /** @throws IllegalStateException if a reader would get something else, which is our bug */
    private void check(List<Entry> entries, String text) {
        OccurrenceCode code = new OccurrenceCode(new RangeDecoder(text), documents);
        for (Entry entry : entries) {
            if (!code.read().equals(entry.occurrences())) {
                throw new IllegalStateException("a file of the search index does not read back as it was written");
            }
        }
    }

    @Override
    public void close() {
        shards.close();
    }
}
