package org.mingzhang.workbook;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Some rows of a sheet, compressed so that they can stand behind any others.
 *
 * @param group what the rows have in common, such as a fiscal year; rows of another stand in another chunk
 * @param rows how many there are
 * @param size bytes before compression
 * @param sum CRC-32 of these
 * @param deflated whole bytes of a stream of RFC 1951, without its end
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; a defensive copy would double every table
public record SheetChunk(int group, int rows, long size, long sum, byte[] deflated) {
    /** Half of the time of the usual level, for files a tenth larger. */
    private static final int LEVEL = 3;

    private static final int BUFFER = 8192;

    static SheetChunk of(int group, int rows, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return new SheetChunk(group, rows, bytes.length, sum.getValue(), deflated(bytes));
    }

    /** A flush at the end brings the stream to a whole byte; nothing later refers to what stands before. */
    private static byte[] deflated(byte[] bytes) {
        Deflater deflater = new Deflater(LEVEL, true);
        try {
            deflater.setInput(bytes);
            ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 4 + 64);
            byte[] buffer = new byte[BUFFER];
            int length;
            do {
                length = deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
                out.write(buffer, 0, length);
            } while (length == buffer.length);
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }
}
