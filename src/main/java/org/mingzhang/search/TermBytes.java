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
    private static final int UTF8_REST = 0x80;
    private static final int TWO_BYTES = 0x80;
    private static final int THREE_BYTES = 0x800;
    private static final int FOUR_BYTES = 0x10000;
    private static final int[] LEADS = {0, 0, 0xC0, 0xE0, 0xF0};

    private byte[] bytes = new byte[START];
    private int size;

    /** What was written. */
    byte[] finished() {
        return Arrays.copyOf(bytes, size);
    }

    void number(int number) {
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
        for (byte b : utf8) {
            add(b);
        }
    }

    /** Two characters, or one if the first is 0. */
    void pair(int first, int second) {
        number((first == 0 ? 0 : length(first)) + length(second));
        if (first != 0) {
            character(first);
        }
        character(second);
    }

    private static int length(int c) {
        if (c < TWO_BYTES) {
            return 1;
        }
        if (c < THREE_BYTES) {
            return 2;
        }
        return c < FOUR_BYTES ? 3 : 4;
    }

    private void character(int c) {
        int length = length(c);
        int shift = UTF8_BITS * (length - 1);
        add(LEADS[length] | (c >> shift));
        while (shift > 0) {
            shift -= UTF8_BITS;
            add(UTF8_REST | ((c >> shift) & ((UTF8_REST - 1) >> 1)));
        }
    }

    private void add(int b) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * size);
        }
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
