package org.mingzhang.cache;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * Values by key in one file: those of the last build are read, those of this one go to a new file that takes its place when the build is done.
 * What nobody asked for again is thereby forgotten. A file that is damaged, half written, of another version or not ours holds nothing, and
 * trouble with the disk ends the keeping, never the build. Safe for use by several threads.
 */
public final class Store implements Closeable {
    private static final String NAME = "values";
    private static final long MAGIC = 0x4d5a434143484532L;
    private static final int HEAD = 3 * Long.BYTES;
    private static final int FOOT = 2 * Long.BYTES + 2 * Integer.BYTES;
    private static final int LARGEST = 1 << 26;

    private final Path file;
    private final @Nullable FileChannel old;
    private final Index index;
    private final Index made = new Index();
    private final Path half;
    private @Nullable DataOutputStream out;
    private long size = HEAD;

    private Store(Path folder, Key program) {
        this.file = folder.resolve(NAME);
        this.half = folder.resolve("." + NAME + "-" + ProcessHandle.current().pid());
        @Nullable FileChannel channel = null;
        Index found = new Index();
        try {
            channel = FileChannel.open(file, StandardOpenOption.READ);
            found = index(channel, program);
        } catch (IOException | IllegalArgumentException e) {
            // Nothing is known then.
        }
        this.old = channel;
        this.index = found;
        try {
            Files.createDirectories(folder);
            out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(half), 1 << 16));
            out.writeLong(MAGIC);
            out.writeLong(program.high());
            out.writeLong(program.low());
        } catch (IOException e) {
            out = null;
        }
    }

    /**
     * The store in a folder, which is made if it is missing.
     *
     * @param program key of all that made the values beside what they are made of
     */
    public static Store open(Path folder, Key program) {
        return new Store(folder, program);
    }

    /** The index stands at the end, so that of a file that was cut off nothing is believed. */
    private static Index index(FileChannel file, Key program) throws IOException {
        ByteBuffer head = read(file, 0, HEAD);
        ByteBuffer foot = read(file, file.size() - FOOT, FOOT);
        if (head.getLong() != MAGIC
                || head.getLong() != program.high()
                || head.getLong() != program.low()
                || foot.getLong() != MAGIC) {
            throw new IllegalArgumentException("not a store of this program");
        }
        long at = foot.getLong();
        int count = foot.getInt();
        byte[] all = bytes(file, at, Math.toIntExact(file.size() - FOOT - at));
        if (foot.getInt() != sum(all)) {
            throw new IllegalArgumentException("a damaged index");
        }
        return Index.of(ByteBuffer.wrap(all), count);
    }

    private static ByteBuffer read(FileChannel file, long at, int length) throws IOException {
        return ByteBuffer.wrap(bytes(file, at, length));
    }

    private static byte[] bytes(FileChannel file, long at, int length) throws IOException {
        if (at < 0 || length < 0) {
            throw new IllegalArgumentException("no such place");
        }
        byte[] read = new byte[length];
        ByteBuffer bytes = ByteBuffer.wrap(read);
        while (bytes.hasRemaining()) {
            if (file.read(bytes, at + bytes.position()) < 0) {
                throw new IllegalArgumentException("the file ends too early");
            }
        }
        return read;
    }

    private static int sum(byte[] bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes);
        return (int) sum.getValue();
    }

    /** Whether anything is known from an earlier build. */
    public boolean isEmpty() {
        return index.size() == 0;
    }

    /** What an earlier build kept under a key, if it is whole. */
    public Optional<byte[]> get(Key key) {
        long at = index.get(key);
        if (at < 0 || old == null) {
            return Optional.empty();
        }
        try {
            ByteBuffer head = read(old, at, 2 * Integer.BYTES);
            int length = head.getInt();
            if (length > LARGEST) {
                return Optional.empty();
            }
            byte[] bytes = bytes(old, at + 2 * Integer.BYTES, length);
            return sum(bytes) == head.getInt() ? Optional.of(bytes) : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Keeps something for the next build. */
    public synchronized void put(Key key, byte[] bytes) {
        if (out == null || made.get(key) >= 0) {
            return;
        }
        try {
            out.writeInt(bytes.length);
            out.writeInt(sum(bytes));
            out.write(bytes);
            made.add(key, size);
            size += 2 * Integer.BYTES + bytes.length;
        } catch (IOException e) {
            abandon();
        }
    }

    /** Puts what was kept in the place of what was known. */
    public synchronized void commit() {
        if (out == null) {
            return;
        }
        try {
            byte[] index = made.bytes();
            out.write(index);
            out.writeLong(MAGIC);
            out.writeLong(size);
            out.writeInt(made.size());
            out.writeInt(sum(index));
            out.close();
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            out = null;
        } catch (IOException e) {
            abandon();
        }
    }

    private void abandon() {
        DataOutputStream open = out;
        out = null;
        try {
            if (open != null) {
                open.close();
            }
            Files.deleteIfExists(half);
        } catch (IOException e) {
            // Something may lie there that nobody reads.
        }
    }

    @Override
    public synchronized void close() {
        if (out != null) {
            abandon();
        }
        if (old != null) {
            try {
                old.close();
            } catch (IOException e) {
                // It was only read.
            }
        }
    }
}
