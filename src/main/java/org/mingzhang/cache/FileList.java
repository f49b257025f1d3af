package org.mingzhang.cache;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import org.jspecify.annotations.Nullable;
import org.mingzhang.output.FileSum;

/**
 * The files of the site that a build made, under the key of all that it was made of. Where that is the same again and the files still are those,
 * there is nothing to build. Safe for use by several threads.
 */
public final class FileList implements Closeable {
    private static final String NAME = "files";
    private static final long MAGIC = 0x4d5a46494c455332L;

    private final Path file;
    private final Path half;
    private final CheckedOutputStream sum;
    private @Nullable DataOutputStream out;
    private long count;

    private FileList(Path folder, DataOutputStream out, CheckedOutputStream sum) {
        this.file = folder.resolve(NAME);
        this.half = half(folder);
        this.out = out;
        this.sum = sum;
    }

    private static Path half(Path folder) {
        return folder.resolve("." + NAME + "-" + ProcessHandle.current().pid());
    }

    /** Begins the list of a build. */
    public static FileList begin(Path folder) throws IOException {
        Files.createDirectories(folder);
        CheckedOutputStream sum = new CheckedOutputStream(Files.newOutputStream(half(folder)), new CRC32C());
        return new FileList(folder, new DataOutputStream(new BufferedOutputStream(sum, 1 << 16)), sum);
    }

    /** Adds a file. */
    public synchronized void add(FileSum of) {
        if (out == null) {
            return;
        }
        try {
            out.writeUTF(of.path());
            out.writeLong(of.size());
            out.writeLong(of.sum());
            count++;
        } catch (IOException e) {
            abandon();
        }
    }

    /** Makes this the list of the build with this key. */
    public synchronized void commit(Key key) {
        if (out == null) {
            return;
        }
        try {
            out.writeUTF("");
            for (long number : new long[] {MAGIC, key.high(), key.low(), count}) {
                out.writeLong(number);
            }
            out.flush();
            out.writeLong(sum.getChecksum().getValue());
            out.close();
            out = null;
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
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
    }

    /** Takes each file and says whether the site has it. */
    @FunctionalInterface
    public interface Check {
        boolean holds(FileSum file) throws IOException;
    }

    /** Whether the last build had this key, and every file it made passes. */
    public static boolean stands(Path folder, Key key, Check check) {
        try (CheckedInputStream summed = new CheckedInputStream(
                        new BufferedInputStream(Files.newInputStream(folder.resolve(NAME)), 1 << 16), new CRC32C());
                DataInputStream in = new DataInputStream(summed)) {
            long files = 0;
            for (String path = in.readUTF(); !path.isEmpty(); path = in.readUTF()) {
                if (!check.holds(new FileSum(path, in.readLong(), in.readLong()))) {
                    return false;
                }
                files++;
            }
            boolean ours = in.readLong() == MAGIC && in.readLong() == key.high() && in.readLong() == key.low();
            boolean all = in.readLong() == files;
            long sum = summed.getChecksum().getValue();
            return ours && all && in.readLong() == sum && in.read() < 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether there is a list. */
    public static boolean isIn(Path folder) {
        return Files.isRegularFile(folder.resolve(NAME));
    }

    /** Whether there may be a list of this build at all; its files are looked at later. */
    public static boolean isFor(Path folder, Key key) {
        Path file = folder.resolve(NAME);
        int tail = 5 * Long.BYTES;
        try (var in = Files.newByteChannel(file)) {
            if (in.size() < tail) {
                return false;
            }
            in.position(in.size() - tail);
            java.nio.ByteBuffer end = java.nio.ByteBuffer.allocate(tail);
            boolean more = true;
            while (more && end.hasRemaining()) {
                more = in.read(end) >= 0;
            }
            end.flip();
            return end.remaining() == tail
                    && end.getLong() == MAGIC
                    && end.getLong() == key.high()
                    && end.getLong() == key.low();
        } catch (IOException e) {
            return false;
        }
    }
}
