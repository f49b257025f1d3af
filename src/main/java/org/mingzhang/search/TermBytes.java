package org.mingzhang.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The terms of a project as bytes, for the time between its reading and its turn in the index. Every field in order: the number of its terms,
 * then each as the length of its UTF-8, the UTF-8, and its count.
 */
final class TermBytes {
    private static final int START = 4_096;
    private static final int BITS = 7;
    private static final int MORE = 1 << BITS;
    private static final int UTF8_BITS = 6;
    private static final int UTF8_MASK = (1 << UTF8_BITS) - 1;
    private static final int UTF8_REST = 0x80;
    private static final int TWO_BYTES = 0x80;
    private static final int THREE_BYTES = 0x800;
    private static final int FOUR_BYTES = 0x10000;
    private static final int UTF8_UNIT = 3;
    private static final int TWO = 0xC0;
    private static final int THREE = 0xE0;
    private static final int FOUR = 0xF0;

    private byte[] bytes = new byte[START];
    private int size;

    /** What was written. */
    byte[] finished() {
        return Arrays.copyOf(bytes, size);
    }

    void number(int number) {
        room(Integer.BYTES + 1);
        int rest = number;
        while (rest >= MORE) {
            add((rest & (MORE - 1)) | MORE);
            rest >>>= BITS;
        }
        add(rest);
    }

    void text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        room(utf8.length);
        System.arraycopy(utf8, 0, bytes, size, utf8.length);
        size += utf8.length;
    }

    /** A short term, see {@link Term}. */
    void term(long term) {
        room(1 + Term.UNITS * UTF8_UNIT);
        int start = size;
        add(0); // the length, less than 128 and known when the rest is there
        for (int shift = Long.SIZE - Character.SIZE; shift >= 0; shift -= Character.SIZE) {
            char unit = (char) (term >>> shift);
            if (Character.isHighSurrogate(unit)) {
                shift -= Character.SIZE;
                character(Character.toCodePoint(unit, (char) (term >>> shift)));
            } else if (unit != 0) {
                character(unit);
            }
        }
        bytes[start] = (byte) (size - start - 1);
    }

    private void character(int c) {
        if (c < TWO_BYTES) {
            add(c);
        } else if (c < THREE_BYTES) {
            add(TWO | (c >> UTF8_BITS));
            rest(c);
        } else if (c < FOUR_BYTES) {
            add(THREE | (c >> (2 * UTF8_BITS)));
            rest(c >> UTF8_BITS);
            rest(c);
        } else {
            add(FOUR | (c >> (3 * UTF8_BITS)));
            rest(c >> (2 * UTF8_BITS));
            rest(c >> UTF8_BITS);
            rest(c);
        }
    }

    private void rest(int c) {
        add(UTF8_REST | (c & UTF8_MASK));
    }

    /** Makes room for so many bytes. */
    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * (size + more));
        }
    }

    private void add(int b) {
        bytes[size++] = (byte) b;
    }

    /** Reads what was written, from the start; the caller knows what comes next. */
    static final class Reader {
        private final byte[] bytes;
        private int at;

        Reader(byte[] bytes) {
            this.bytes = bytes;
        }

        int number() {
            int number = 0;
            for (int shift = 0; ; shift += BITS) {
                int b = bytes[at++];
                number |= (b & MORE - 1) << shift;
                if (b >= 0) {
                    return number;
                }
            }
        }

        /** Steps over some bytes and says where they began. */
        int skip(int length) {
            int start = at;
            at += length;
            return start;
        }

        byte[] bytes() {
            return bytes;
        }

        /** A reader at the same place. */
        Reader copy() {
            Reader copy = new Reader(bytes);
            copy.at = at;
            return copy;
        }
    }
}
