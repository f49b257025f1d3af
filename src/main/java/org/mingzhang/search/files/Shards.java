package org.mingzhang.search.files;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Many small entries put together into files by a hash of their keys, so that a reader who knows a key knows its file. */
final class Shards implements AutoCloseable {
    private static final int FNV_START = 0x811C9DC5;
    private static final int FNV_PRIME = 0x01000193;

    /** About so many bytes are read at once. */
    private static final int AT_ONCE = 1 << 25;

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
        int many = (int) Math.min(count, 1 + (long) count * AT_ONCE / Math.max(1, spool.size()));
        for (int first = 0; first < count; first += many) {
            List<List<byte[]>> some = read(first, Math.min(count, first + many), count);
            for (int i = 0; i < some.size(); i++) {
                out.take(first + i, some.get(i));
            }
        }
    }

    /** What some files hold, read in one go from the first entry to the last: to look up each would cost more than all else. */
    private List<List<byte[]>> read(int first, int end, int count) {
        List<List<byte[]>> some = new ArrayList<>();
        for (int i = first; i < end; i++) {
            some.add(new ArrayList<>());
        }
        Spool.Reader reader = spool.reader();
        for (Entry entry : entries) {
            int shard = Integer.remainderUnsigned(entry.hash(), count);
            if (shard >= first && shard < end) {
                some.get(shard - first).add(reader.read(entry.piece()));
            }
        }
        return some;
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
