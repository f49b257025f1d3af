package org.mingzhang.output;

import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * What a file of the site held when it was written, to see whether it still does. The sum tells what happens by accident or by hand; nobody is
 * kept from forging it.
 *
 * @param path its place, {@link SitePath#value}
 * @param size in bytes
 * @param sum two sums of 32 bits
 */
public record FileSum(String path, long size, long sum) {
    /** Of a file that is held. */
    public static FileSum of(String path, byte[] bytes) {
        Summing summing = new Summing();
        summing.add(bytes, 0, bytes.length);
        return summing.of(path);
    }

    /** Sums up what is written in pieces. */
    public static final class Summing {
        private final CRC32 one = new CRC32();
        private final CRC32C other = new CRC32C();
        private long size;

        /** Adds a piece. */
        public void add(byte[] bytes, int from, int length) {
            one.update(bytes, from, length);
            other.update(bytes, from, length);
            size += length;
        }

        /** What was added up to now, as a file. */
        public FileSum of(String path) {
            return new FileSum(path, size, one.getValue() << 32 | other.getValue());
        }
    }
}
