package org.mingzhang.publish;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** One build at a time per folder. The system gives the lock back when the process ends, however it ends. */
final class BuildLock implements Closeable {
    /**
     * The files this process has locked. Without it a second build in this process would open and close the file, and closing any
     * channel of a file gives up every POSIX lock that the process holds on it.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private BuildLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** The lock, or nothing when another build holds it. */
    static Optional<BuildLock> take(Path file) throws IOException {
        if (!HELD.add(file)) {
            return Optional.empty();
        }
        FileChannel channel = null;
        boolean locked = false;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            @Nullable FileLock lock = channel.tryLock();
            locked = lock != null;
            return locked ? Optional.of(new BuildLock(file, channel)) : Optional.empty();
        } finally {
            if (!locked) {
                giveUp(file, channel);
            }
        }
    }

    private static void giveUp(Path file, @Nullable FileChannel channel) throws IOException {
        HELD.remove(file);
        if (channel != null) {
            channel.close();
        }
    }

    boolean isHeld() {
        return channel.isOpen();
    }

    @Override
    public void close() throws IOException {
        if (channel.isOpen()) {
            channel.close();
            HELD.remove(file);
        }
    }
}
