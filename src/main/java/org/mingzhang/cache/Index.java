package org.mingzhang.cache;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Where the value of each key begins: 24 bytes a value in an open table, which is at most half full. */
final class Index {
    private long[] cells = new long[3 << 6];
    private int size;

    static Index of(ByteBuffer bytes, int count) {
        Index index = new Index();
        for (int i = 0; i < count; i++) {
            index.add(new Key(bytes.getLong(), bytes.getLong()), bytes.getLong());
        }
        return index;
    }

    int size() {
        return size;
    }

    /** The place of a key's value, or -1. */
    long get(Key key) {
        int cell = cell(key);
        return cells[cell + 2] == 0 ? -1 : cells[cell + 2];
    }

    /** No value begins at 0. */
    void add(Key key, long place) {
        if (size * 6 >= cells.length) {
            grow();
        }
        int cell = cell(key);
        size += cells[cell + 2] == 0 ? 1 : 0;
        cells[cell] = key.high();
        cells[cell + 1] = key.low();
        cells[cell + 2] = place;
    }

    private int cell(Key key) {
        int slots = cells.length / 3;
        int slot = (int) (key.low() & (slots - 1));
        while (cells[3 * slot + 2] != 0 && (cells[3 * slot] != key.high() || cells[3 * slot + 1] != key.low())) {
            slot = (slot + 1) & (slots - 1);
        }
        return 3 * slot;
    }

    private void grow() {
        long[] before = cells;
        cells = new long[before.length * 2];
        for (int i = 0; i < before.length; i += 3) {
            if (before[i + 2] != 0) {
                System.arraycopy(before, i, cells, cell(new Key(before[i], before[i + 1])), 3);
            }
        }
    }

    byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(3 * Long.BYTES * size);
        for (int i = 0; i < cells.length; i += 3) {
            if (cells[i + 2] != 0) {
                bytes.putLong(cells[i]).putLong(cells[i + 1]).putLong(cells[i + 2]);
            }
        }
        return Arrays.copyOf(bytes.array(), bytes.position());
    }
}
