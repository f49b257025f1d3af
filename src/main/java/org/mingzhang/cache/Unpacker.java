package org.mingzhang.cache;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads what a {@link Packer} wrote. */
final class Unpacker {
    private final List<String> texts = new ArrayList<>();
    private final byte[] bytes;
    private int at;

    Unpacker(byte[] bytes) {
        this.bytes = bytes;
    }

    int get() {
        return bytes[at++];
    }

    byte[] some() {
        int length = (int) number();
        at += length;
        return Arrays.copyOfRange(bytes, at - length, at);
    }

    long number() {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            int b = get();
            value |= (long) (b & 0x7f) << shift;
            if (b >= 0) {
                return (value >>> 1) ^ -(value & 1);
            }
        }
    }

    String text() {
        int known = (int) number();
        if (known >= 0) {
            return texts.get(known);
        }
        String text = new String(some(), StandardCharsets.UTF_8);
        texts.add(text);
        return text;
    }

    boolean isDone() {
        return at == bytes.length;
    }
}
