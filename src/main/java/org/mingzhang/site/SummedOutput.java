package org.mingzhang.site;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import org.mingzhang.describe.DataFile;
import org.mingzhang.describe.DataSums;
import org.mingzhang.output.SitePath;

/** Counts and sums up what goes through it. */
final class SummedOutput extends OutputStream {
    private final OutputStream out;
    private final MessageDigest sum = DataSums.sha256();
    private long size;

    SummedOutput(OutputStream out) {
        this.out = out;
    }

    /** All that was written, as a file; ends the sum. */
    DataFile file(SitePath path, String mediaType) {
        return new DataFile(path, mediaType, size, DataSums.hex(sum));
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
        sum.update(bytes, from, length);
        size += length;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
