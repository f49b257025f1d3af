package org.mingzhang.search;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * The documents of terms that have numbers, gathered document by document. A list is, for each document, twice the distance from the one
 * before as a number of variable length, with 1 added if the term occurs once, else followed by how often: a byte or two.
 *
 * <p>The last bytes of every list stand together in one array, behind a 1 that tells how many they are, for memory that is far apart is
 * slow; seven at a time they move into chunks, each with the address of the next at its end.
 */
final class Lists {
    private static final int START = 1 << 10;
    private static final int BITS = 7;
    private static final int MORE = 1 << BITS;
    private static final int FULL = 7;
    private static final int BLOCK_BITS = 13;
    private static final int BLOCK = 1 << BLOCK_BITS;
    private static final int CHUNK = 8;
    private static final int ADDRESS = CHUNK - 1;

    /** Of every term its last bytes, then its last document and, in the higher half, where its chunks end: what adding needs is in one place. */
    private final long[] state;

    private final int[] firsts;
    private boolean empty = true;
    private long[][] blocks = new long[START][];

    /** The numbers in use; the first chunk is left out, as an address is never 0. */
    private int size = CHUNK;

    /** Begins with an empty list for each of so many terms. */
    Lists(int terms) {
        state = new long[2 * terms];
        firsts = new int[terms];
    }

    /** Adds a document to the list of a term; documents come in order. */
    void add(int term, int document, int frequency) {
        empty = false;
        int distance = document - (int) state[2 * term + 1];
        state[2 * term + 1] += distance;
        long tail = Math.max(1, state[2 * term]);
        if (frequency == 1) {
            tail = write(term, tail, distance << 1 | 1);
        } else {
            tail = write(term, write(term, tail, distance << 1), frequency);
        }
        state[2 * term] = tail;
    }

    private int end(int term) {
        return (int) (state[2 * term + 1] >>> Integer.SIZE);
    }

    /** Whether a term has a document. */
    boolean has(int term) {
        return state[2 * term] != 0;
    }

    boolean isEmpty() {
        return empty;
    }

    private long write(int term, long from, int number) {
        long tail = from;
        int rest = number;
        while ((rest & -MORE) != 0) {
            tail = put(term, tail, (rest & (MORE - 1)) | MORE);
            rest >>>= BITS;
        }
        return put(term, tail, rest);
    }

    private long put(int term, long from, int b) {
        long tail = from << Byte.SIZE | b;
        if (tail >>> (FULL * Byte.SIZE) == 0) {
            return tail;
        }
        move(term, tail);
        return 1;
    }

    private void move(int term, long tail) {
        int before = end(term);
        int end = before;
        if (end == 0) {
            end = chunk();
            firsts[term] = end;
        } else if ((end & ADDRESS) == ADDRESS) {
            int next = chunk();
            set(end, next);
            end = next;
        }
        set(end, tail);
        state[2 * term + 1] += (long) (end + 1 - before) << Integer.SIZE;
    }

    private int chunk() {
        int block = size >>> BLOCK_BITS;
        if (block == blocks.length) {
            blocks = Arrays.copyOf(blocks, 2 * block);
        }
        if (blocks[block] == null) {
            blocks[block] = new long[BLOCK];
        }
        int chunk = size;
        size += CHUNK;
        return chunk;
    }

    private void set(int at, long number) {
        blocks[at >>> BLOCK_BITS][at & BLOCK - 1] = number;
    }

    private long get(int at) {
        return blocks[at >>> BLOCK_BITS][at & BLOCK - 1];
    }

    /** The memory that documents take. */
    long bytes() {
        return (long) Long.BYTES * size;
    }

    /** Reads the lists of terms, one after another. */
    final class Reader {
        private static final VarHandle NUMBER =
                MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

        private byte[] list = new byte[START];
        private int length;
        private int at;
        private int document;
        private int frequency;

        /** Goes to the start of a term's list, which is put together first. */
        void open(int term) {
            length = 0;
            at = 0;
            document = 0;
            int place = firsts[term];
            while (place != end(term)) {
                if ((place & ADDRESS) == ADDRESS) {
                    place = (int) get(place);
                }
                take(get(place++), FULL);
            }
            long tail = state[2 * term];
            take(tail, (Long.SIZE - 1 - Long.numberOfLeadingZeros(tail)) / Byte.SIZE);
        }

        private void take(long bytes, int count) {
            if (length + Long.BYTES > list.length) {
                list = Arrays.copyOf(list, 2 * list.length);
            }
            NUMBER.set(list, length, bytes << (Long.SIZE - count * Byte.SIZE));
            length += count;
        }

        /** Goes to the next document, if there is one. */
        boolean next() {
            if (at == length) {
                return false;
            }
            int number = read();
            document += number >>> 1;
            frequency = (number & 1) == 1 ? 1 : read();
            return true;
        }

        private int read() {
            int b = list[at++];
            int number = b & MORE - 1;
            for (int shift = BITS; b < 0; shift += BITS) {
                b = list[at++];
                number |= (b & MORE - 1) << shift;
            }
            return number;
        }

        int document() {
            return document;
        }

        int frequency() {
            return frequency;
        }
    }
}
