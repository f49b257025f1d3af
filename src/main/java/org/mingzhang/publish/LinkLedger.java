package org.mingzhang.publish;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * What all pages link to and what there is to be linked to, kept as the pages are written, so that nothing has to be read again.
 *
 * <p>A place is a path, or a path and an anchor, and is kept as 64 bits of a hash. Places that are linked to are held, each once; those that
 * there are wait on disk, since most anchors of a site are linked to by nobody. Two places with one hash would hide a broken link; with
 * a hundred million places that happens to one broken link in a hundred thousand million.
 */
final class LinkLedger implements Closeable {
    private final Path file;
    private final DataOutputStream given;
    private final LongSet wanted = new LongSet();
    private long places;
    private boolean faulty;

    LinkLedger(Path file) throws IOException {
        this.file = file;
        this.given = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
    }

    /** Something whose links are not known has been written, so that the ledger alone cannot say that all is well. */
    synchronized void doubt() {
        faulty = true;
    }

    /**
     * What a page gives and wants.
     *
     * @param given its place and its anchors
     * @param wanted what it links to
     * @param wrong whether something in it is wrong by itself
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Entry(long[] given, long[] wanted, boolean wrong) {
        /** Of a file without links and anchors. */
        static Entry of(String path) {
            return new Entry(new long[] {place(path, "")}, new long[0], false);
        }
    }

    /** What a page with this in it gives and wants. */
    static Entry entry(String path, PageMarkup markup, AddressReader addresses) {
        long[] links = new long[2 * markup.addresses().size()];
        int count = 0;
        boolean wrong = !markup.faults().isEmpty();
        for (String address : markup.addresses()) {
            switch (addresses.read(path, address)) {
                case Address.Outside outside -> {}
                case Address.Wrong reason -> wrong = true;
                case Address.Inside inside -> {
                    links[count++] = place(inside.path(), "");
                    if (!inside.fragment().isEmpty() && !inside.path().equals(path)) {
                        links[count++] = place(inside.path(), inside.fragment());
                    } else if (!inside.fragment().isEmpty()) {
                        wrong |= !markup.anchors().contains(inside.fragment());
                    }
                }
            }
        }
        long[] given = new long[1 + markup.anchors().size()];
        given[0] = place(path, "");
        int next = 1;
        for (String anchor : markup.anchors()) {
            given[next++] = place(path, anchor);
        }
        return new Entry(given, Arrays.copyOf(links, count), wrong);
    }

    /** Enters a file. */
    synchronized void enter(Entry entry) throws IOException {
        faulty |= entry.wrong;
        for (long place : entry.given) {
            give(place);
        }
        for (long link : entry.wanted) {
            wanted.add(link);
        }
    }

    private void give(long place) throws IOException {
        given.writeLong(place);
        places++;
    }

    /** Whether every page is in order and every link leads somewhere. To be asked once, at the end. */
    boolean isWhole() throws IOException {
        given.close();
        if (faulty) {
            return false;
        }
        LongSet met = new LongSet();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            for (long left = places; left > 0; left--) {
                long place = in.readLong();
                if (wanted.contains(place)) {
                    met.add(place);
                }
            }
        }
        return met.size() == wanted.size();
    }

    /** 64 bits of a hash that spreads well, and never zero. */
    static long place(String path, String anchor) {
        return finished(hashed(hashed(0xcbf29ce484222325L, path) * 31 + 1, anchor));
    }

    private static long hashed(long start, String text) {
        long hash = start;
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xff)) * 0x100000001b3L;
        }
        return hash;
    }

    /** The last steps of <a href="https://prng.di.unimi.it/splitmix64.c">SplitMix64</a>. */
    private static long finished(long hash) {
        long mixed = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        mixed ^= (mixed >>> 31);
        return mixed == 0 ? 1 : mixed;
    }

    @Override
    public void close() throws IOException {
        given.close();
        Files.deleteIfExists(file);
    }
}
