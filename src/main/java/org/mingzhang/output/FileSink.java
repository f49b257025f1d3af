package org.mingzhang.output;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/** Takes the finished files of a site, from any thread. */
public interface FileSink {
    /** Takes a file. What is returned can be taken over by a later build; nothing if there is something wrong with it, or nobody will ask. */
    Optional<Kept> write(OutputFile file);

    /** Takes files over from the site, all of them or, if that does not hold every one as it was, none. */
    default boolean keep(List<Kept> files) {
        return false;
    }

    /** Takes a file that is too large to hold, in pieces, from one thread at a time. It has to be closed. */
    OutputStream appender(SitePath path);
}
