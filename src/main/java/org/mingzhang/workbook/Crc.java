package org.mingzhang.workbook;

/**
 * CRC-32 of two texts, one behind the other, from the sums of the two: the first is multiplied by x to the number of the second's bits, modulo the polynomial
 * of <a href="https://www.rfc-editor.org/rfc/rfc1952">RFC 1952</a>.
 */
final class Crc {
    private static final long POLYNOMIAL = 0xEDB88320L;
    private static final long ONE = 0x80000000L;
    private static final long X_TO_THE_EIGHTH = 0x00800000L;

    private Crc() {}

    /**
     * The sum of both.
     *
     * @param size bytes of the second
     */
    static long joined(long first, long second, long size) {
        long power = ONE;
        long square = X_TO_THE_EIGHTH;
        for (long rest = size; rest > 0; rest >>= 1) {
            if ((rest & 1) != 0) {
                power = product(power, square);
            }
            square = product(square, square);
        }
        return product(first, power) ^ second;
    }

    /** Of two polynomials, the highest power in the lowest bit. */
    private static long product(long a, long b) {
        long sum = 0;
        long shifted = b;
        for (long bit = ONE; bit > 0; bit >>= 1) {
            if ((a & bit) != 0) {
                sum ^= shifted;
            }
            shifted = (shifted & 1) != 0 ? (shifted >> 1) ^ POLYNOMIAL : shifted >> 1;
        }
        return sum;
    }
}
