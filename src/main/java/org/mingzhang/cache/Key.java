package org.mingzhang.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * 128 bits of a SHA-256 over all that a value follows from: the same key, the same value.
 *
 * @param high its first half
 * @param low its second half
 */
public record Key(long high, long low) implements Comparable<Key> {
    /** Of nothing. */
    public static final Key NONE = new Key(0, 0);

    /** The key of some bytes. */
    public static Key of(byte[] bytes) {
        ByteBuffer digest = ByteBuffer.wrap(sha256().digest(bytes));
        return new Key(digest.getLong(), digest.getLong());
    }

    /** The key of a text. */
    public static Key of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The key of several things, in this order. */
    public static Key of(Key... parts) {
        ByteBuffer all = ByteBuffer.allocate(parts.length * 2 * Long.BYTES);
        for (Key part : parts) {
            all.putLong(part.high).putLong(part.low);
        }
        return of(all.array());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    @Override
    public int compareTo(Key other) {
        int first = Long.compare(high, other.high);
        return first == 0 ? Long.compare(low, other.low) : first;
    }
}
