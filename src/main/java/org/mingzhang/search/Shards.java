package org.mingzhang.search;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Many small entries put together into files by a hash of their keys, so that a reader who knows a key knows its file. Every file is an object
 * of strings.
 */
final class Shards implements AutoCloseable {
    private static final int FNV_START = 0x811C9DC5;
    private static final int FNV_PRIME = 0x01000193;

    private final Spool spool;
    private final int size;
    private final List<Entry> entries = new ArrayList<>();
    private long total;

    private record Entry(int hash, Spool.Piece piece, long print) {}

    /** Takes files. */
    interface Taker {
        /**
         * Called once a file.
         *
         * @param print the sum of what was said of its entries
         */
        void take(int number, String file, long print);
    }

    /**
     * Begins.
     *
     * @param file where entries wait
     * @param size bytes that a file should have
     */
    Shards(Path file, int size) {
        this.spool = new Spool(file);
        this.size = size;
    }

    /**
     * Adds an entry.
     *
     * @param print what its check will compare
     */
    void add(String key, String value, long print) {
        byte[] bytes = (Json.string(key) + ":" + Json.string(value)).getBytes(StandardCharsets.UTF_8);
        entries.add(new Entry(hash(key), spool.add(bytes), print));
        total += bytes.length;
    }

    /** How many files there are, at least one. */
    int count() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    /** Hands over every file with its number. */
    void finish(Taker out) {
        spool.finish();
        int count = count();
        List<List<Entry>> shards = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            shards.add(new ArrayList<>());
        }
        entries.forEach(
                e -> shards.get(Integer.remainderUnsigned(e.hash(), count)).add(e));
        for (int i = 0; i < count; i++) {
            List<String> members = shards.get(i).stream()
                    .map(e -> new String(spool.read(e.piece()), StandardCharsets.UTF_8))
                    .toList();
            long print = shards.get(i).stream().mapToLong(Entry::print).sum();
            out.take(i, "{" + String.join(",", members) + "}", print);
        }
    }

    /** FNV-1a over UTF-8; taken unsigned. */
    static int hash(String key) {
        int hash = FNV_START;
        for (byte b : key.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xFF)) * FNV_PRIME;
        }
        return hash;
    }

    @Override
    public void close() {
        spool.close();
    }
}
