package org.mingzhang.search.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The terms of a document as bytes: field by field how many there are, then of each how often it occurs, how long it is, and its UTF-8. */
public final class TermBytes {
    private static final int START = 1 << 12;
    private static final int BITS = 7;
    private static final int MORE = 1 << BITS;

    /** The most bytes of a number. */
    private static final int NUMBER = 5;

    private byte[] bytes = new byte[START];
    private int size;

    /** What was written. */
    public byte[] finished() {
        return Arrays.copyOf(bytes, size);
    }

    /** Begins a field, which has so many terms. */
    public void field(int terms) {
        room(NUMBER);
        number(terms);
    }

    /** A term, and how often it occurs. */
    public void term(String term, int frequency) {
        byte[] all = term.getBytes(StandardCharsets.UTF_8);
        room(2 * NUMBER + all.length);
        number(frequency);
        number(all.length);
        System.arraycopy(all, 0, bytes, size, all.length);
        size += all.length;
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * (size + more));
        }
    }

    private void number(int number) {
        int rest = number;
        while (rest >= MORE) {
            bytes[size++] = (byte) (rest | MORE);
            rest >>>= BITS;
        }
        bytes[size++] = (byte) rest;
    }

    /** Reads what was written, from the start. */
    public static final class Reader {
        private final byte[] bytes;
        private int at;
        private int start;
        private int length;
        private int frequency;

        public Reader(byte[] bytes) {
            this.bytes = bytes;
        }

        /** Begins the next field: how many terms it has, none if all was read. */
        public int field() {
            return at == bytes.length ? 0 : number();
        }

        /** Goes to the next term of the field. */
        public void next() {
            frequency = number();
            length = number();
            start = at;
            at += length;
        }

        /** How often the term occurs. */
        public int frequency() {
            return frequency;
        }

        /** The term. */
        public String term() {
            return new String(bytes, start, length, StandardCharsets.UTF_8);
        }

        /** What holds the term, from {@link #start} on. */
        public byte[] bytes() {
            return bytes;
        }

        public int start() {
            return start;
        }

        public int length() {
            return length;
        }

        private int number() {
            int number = 0;
            for (int shift = 0; ; shift += BITS) {
                byte b = bytes[at++];
                number |= (b & (MORE - 1)) << shift;
                if (b >= 0) {
                    return number;
                }
            }
        }
    }
}
