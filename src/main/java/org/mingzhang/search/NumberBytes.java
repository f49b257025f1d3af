package org.mingzhang.search;

import java.util.Arrays;

/** Numbers as bytes, the small ones as one. */
final class NumberBytes {
    private static final int START = 2_048;
    private static final int BITS = 7;
    private static final int MORE = 1 << BITS;

    private byte[] bytes = new byte[START];
    private int size;

    /** What was written. */
    byte[] finished() {
        return Arrays.copyOf(bytes, size);
    }

    void number(int number) {
        if (size + Integer.BYTES >= bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length);
        }
        int rest = number;
        while (rest >= MORE) {
            bytes[size++] = (byte) (rest | MORE);
            rest >>>= BITS;
        }
        bytes[size++] = (byte) rest;
    }

    /** A term's number and how often it occurs, which is mostly once. */
    void term(int number, int frequency) {
        if (frequency == 1) {
            number(number << 1 | 1);
        } else {
            number(number << 1);
            number(frequency);
        }
    }

    /** Reads what was written, from the start; the caller knows what comes next. */
    static final class Reader {
        private final byte[] bytes;
        private int at;
        private int frequency;

        Reader(byte[] bytes) {
            this.bytes = bytes;
        }

        boolean isAtEnd() {
            return at == bytes.length;
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

        /** A term's number. */
        int term() {
            int number = number();
            frequency = (number & 1) == 1 ? 1 : number();
            return number >>> 1;
        }

        /** How often the last term occurs. */
        int frequency() {
            return frequency;
        }
    }
}
