package org.mingzhang.workbook;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The rows of one sheet on disk, one chunk behind the other, until the workbook is put together. */
final class SheetSpool implements AutoCloseable {
    private static final int BUFFER = 1 << 14;

    private final Path file;
    private final OutputStream out;
    private int rows;
    private long size;
    private long sum;

    SheetSpool(Path file) {
        this.file = file;
        try {
            this.out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write a sheet", e);
        }
    }

    void add(SheetChunk chunk) {
        try {
            out.write(chunk.deflated());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write a sheet", e);
        }
        rows += chunk.rows();
        sum = size == 0 ? chunk.sum() : Crc.joined(sum, chunk.sum(), chunk.size());
        size += chunk.size();
    }

    int rows() {
        return rows;
    }

    /** Bytes before compression. */
    long size() {
        return size;
    }

    /** CRC-32 of these. */
    long sum() {
        return sum;
    }

    /** How many bytes {@link #read} gives. */
    long deflated() throws IOException {
        out.flush();
        return Files.size(file);
    }

    InputStream read() throws IOException {
        out.flush();
        return Files.newInputStream(file);
    }

    @Override
    public void close() {
        try (out) {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove a sheet", e);
        }
    }
}
