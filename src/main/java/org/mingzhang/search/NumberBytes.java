package org.mingzhang.search;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Numbers as bytes, four each, the lowest first as most machines have them: fewer would have to be told apart, which takes longer than writing them. */
final class NumberBytes {
    private static final int START = 512;

    private int[] numbers = new int[START];
    private int size;

    /** What was written. */
    byte[] finished() {
        ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES * size).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asIntBuffer().put(numbers, 0, size);
        return bytes.array();
    }

    void number(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        numbers[size++] = number;
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
        private final int[] numbers;
        private int at;
        private int frequency;

        Reader(byte[] bytes) {
            numbers = new int[bytes.length / Integer.BYTES];
            ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().get(numbers);
        }

        boolean isAtEnd() {
            return at == numbers.length;
        }

        int number() {
            return numbers[at++];
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
