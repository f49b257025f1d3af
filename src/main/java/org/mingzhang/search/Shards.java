package org.mingzhang.search;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Many small entries put together into files by a hash of their keys, so that a reader who knows a key knows its file. */
final class Shards implements AutoCloseable {
    private static final int FNV_START = 0x811C9DC5;
    private static final int FNV_PRIME = 0x01000193;

    private final Spool spool;
    private final int size;
    private final List<Entry> entries = new ArrayList<>();
    private long total;

    private record Entry(int hash, Spool.Piece piece) {}

    /** Takes files. */
    interface Taker {
        /** Called once a file with what was added to it, in the order in which it was added. */
        void take(int number, List<byte[]> entries);
    }

    /**
     * Begins.
     *
     * @param file where entries wait
     * @param size characters that a file should have
     */
    Shards(Path file, int size) {
        this.spool = new Spool(file);
        this.size = size;
    }

    /**
     * Adds an entry.
     *
     * @param characters about how many it will have in its file
     */
    void add(String key, byte[] entry, int characters) {
        entries.add(new Entry(hash(key), spool.add(entry)));
        total += characters;
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
            out.take(i, shards.get(i).stream().map(e -> spool.read(e.piece())).toList());
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
