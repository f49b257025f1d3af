package org.mingzhang.cache;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Values of one build by number, in a temporary file that is gone when the program ends, however it ends. What the disk does not take is not
 * held, which is no fault. Safe for use by several threads, each number by one at a time.
 */
public final class ScratchFile implements Closeable {
    private final @Nullable FileChannel file;
    private final AtomicLong end = new AtomicLong();
    private final long[] places;
    private final int[] lengths;

    private ScratchFile(@Nullable FileChannel file, int count) {
        this.file = file;
        this.places = new long[count];
        this.lengths = new int[count];
    }

    /** For the numbers below a count. */
    public static ScratchFile open(int count) {
        try {
            Path path = Files.createTempFile("mingzhang", ".scratch");
            return new ScratchFile(
                    FileChannel.open(
                            path,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE,
                            StandardOpenOption.DELETE_ON_CLOSE),
                    count);
        } catch (IOException e) {
            return none();
        }
    }

    /** Holds nothing. */
    public static ScratchFile none() {
        return new ScratchFile(null, 0);
    }

    /** Holds a value that is not empty. */
    public void put(int number, byte[] value) {
        if (file == null) {
            return;
        }
        long at = end.getAndAdd(value.length);
        ByteBuffer rest = ByteBuffer.wrap(value);
        try {
            while (rest.hasRemaining()) {
                file.write(rest, at + rest.position());
            }
            places[number] = at;
            lengths[number] = value.length;
        } catch (IOException e) {
            lengths[number] = 0;
        }
    }

    /** What was put, if it is held. */
    public Optional<byte[]> get(int number) {
        if (file == null || lengths[number] == 0) {
            return Optional.empty();
        }
        ByteBuffer value = ByteBuffer.allocate(lengths[number]);
        try {
            while (value.hasRemaining()) {
                if (file.read(value, places[number] + value.position()) < 0) {
                    return Optional.empty();
                }
            }
            return Optional.of(value.array());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        if (file != null) {
            try {
                file.close();
            } catch (IOException e) {
                // The system takes it away.
            }
        }
    }
}
