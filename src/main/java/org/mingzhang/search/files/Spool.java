package org.mingzhang.search.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** Pieces of bytes set down on disk one after another and read again in any order. */
public final class Spool implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final OutputStream out;
    private long size;
    private final FileChannel channel;

    public Spool(Path file) {
        this.file = file;
        try {
            this.out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
            this.channel = FileChannel.open(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the search's work files", e);
        }
    }

    /** Where a piece is. */
    public record Piece(long offset, int length) {}

    /** Sets down a piece, which may have parts. */
    public Piece add(byte[]... parts) {
        int length = 0;
        try {
            for (byte[] part : parts) {
                out.write(part);
                length += part.length;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the search's work files", e);
        }
        Piece piece = new Piece(size, length);
        size += length;
        return piece;
    }

    /** Ends the writing; pieces can be read from now on. */
    public void finish() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the search's work files", e);
        }
    }

    /** The bytes of all pieces. */
    long size() {
        return size;
    }

    public byte[] read(Piece piece) {
        ByteBuffer bytes = ByteBuffer.allocate(piece.length());
        read(bytes, piece.offset());
        return bytes.array();
    }

    private void read(ByteBuffer bytes, long offset) {
        try {
            while (bytes.hasRemaining() && channel.read(bytes, offset + bytes.position()) >= 0) {
                // until all of it is there
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the search's work files", e);
        }
    }

    /** Reads pieces in the order in which they were set down, perhaps not all of them. */
    public Reader reader() {
        return new Reader();
    }

    /** Holds a stretch of the file. */
    public final class Reader {
        private final ByteBuffer held = ByteBuffer.allocate(BUFFER);
        private long from;

        private Reader() {
            held.limit(0);
        }

        public byte[] read(Piece piece) {
            if (piece.length() > BUFFER) {
                return Spool.this.read(piece);
            }
            if (piece.offset() + piece.length() > from + held.limit()) {
                from = piece.offset();
                held.clear();
                Spool.this.read(held, from);
                held.flip();
            }
            byte[] bytes = new byte[piece.length()];
            held.get((int) (piece.offset() - from), bytes);
            return bytes;
        }
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
