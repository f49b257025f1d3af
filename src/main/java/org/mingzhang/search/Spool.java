package org.mingzhang.search;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** Pieces of bytes set down on disk one after another and read again in any order. */
final class Spool implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final OutputStream out;
    private long size;
    private final FileChannel channel;

    Spool(Path file) {
        this.file = file;
        try {
            this.out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
            this.channel = FileChannel.open(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the search's work files", e);
        }
    }

    /** Where a piece is. */
    record Piece(long offset, int length) {}

    /** Sets down a piece. */
    Piece add(byte[] bytes) {
        try {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the search's work files", e);
        }
        Piece piece = new Piece(size, bytes.length);
        size += bytes.length;
        return piece;
    }

    /** Ends the writing; pieces can be read from now on. */
    void finish() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the search's work files", e);
        }
    }

    byte[] read(Piece piece) {
        ByteBuffer bytes = ByteBuffer.allocate(piece.length());
        try {
            while (bytes.hasRemaining() && channel.read(bytes, piece.offset() + bytes.position()) >= 0) {
                // until all of it is there
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the search's work files", e);
        }
        return bytes.array();
    }

    @Override
    public void close() {
        try (channel;
                out) {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove the search's work files", e);
        }
    }
}
