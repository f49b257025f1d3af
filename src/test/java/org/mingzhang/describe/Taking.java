package org.mingzhang.describe;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.mingzhang.output.FileSink;
import org.mingzhang.output.Kept;
import org.mingzhang.output.OutputFile;
import org.mingzhang.output.SitePath;

/** Takes files into a list. */
record Taking(List<OutputFile> files) implements FileSink {
    @Override
    public Optional<Kept> write(OutputFile file) {
        files.add(file);
        return Optional.empty();
    }

    @Override
    public OutputStream appender(SitePath path) {
        throw new UnsupportedOperationException(path.value());
    }
}
