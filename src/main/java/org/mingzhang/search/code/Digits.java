package org.mingzhang.search.code;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Numbers as text: six bits a character, of a base 64 that stands in JSON and addresses as it is. */
public final class Digits {
    private static final byte[] DIGITS =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] VALUES = values();
    private static final int BITS = 5;
    private static final int MORE = 1 << BITS;

    private Digits() {}

    public static byte of(int value) {
        return DIGITS[value];
    }

    static byte value(char digit) {
        return VALUES[digit];
    }

    /** A number with five bits a character, lowest first; all but its last character are marked. */
    public static void append(StringBuilder out, int number) {
        int rest = number;
        while (rest >= MORE) {
            out.append((char) DIGITS[MORE | (rest & (MORE - 1))]);
            rest >>>= BITS;
        }
        out.append((char) DIGITS[rest]);
    }

    private static byte[] values() {
        byte[] values = new byte[128];
        Arrays.fill(values, (byte) -1);
        for (int i = 0; i < DIGITS.length; i++) {
            values[DIGITS[i]] = (byte) i;
        }
        return values;
    }
}
