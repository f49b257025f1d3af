package org.mingzhang.publish;

import java.util.Arrays;

/** A set of numbers other than zero in one array, since a large site has millions. */
final class LongSet {
    private long[] slots = new long[1 << 10];
    private int size;

    int size() {
        return size;
    }

    void add(long number) {
        if (2 * size >= slots.length) {
            grow();
        }
        int slot = slot(number);
        if (slots[slot] == 0) {
            slots[slot] = number;
            size++;
        }
    }

    /** Whether it was added. */
    boolean contains(long number) {
        return slots[slot(number)] == number;
    }

    private int slot(long number) {
        int slot = (int) (number ^ (number >>> 32)) & (slots.length - 1);
        while (slots[slot] != 0 && slots[slot] != number) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[2 * old.length];
        size = 0;
        Arrays.stream(old).filter(n -> n != 0).forEach(this::add);
    }
}
