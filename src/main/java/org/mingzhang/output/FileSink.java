package org.mingzhang.output;

import java.io.OutputStream;

/** Takes the finished files of a site, from any thread. */
public interface FileSink {
    /** Takes a file. */
    void write(OutputFile file);

    /** Takes a file that is too large to hold, in pieces, from one thread at a time. It has to be closed. */
    OutputStream appender(SitePath path);
}
