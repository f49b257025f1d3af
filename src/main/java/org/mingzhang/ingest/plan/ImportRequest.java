package org.mingzhang.ingest.plan;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to import, and into which folder.
 *
 * @param department the id of the department, if the documents do not say
 * @param prose whether the documents' own prose is written
 */
public record ImportRequest(
        List<Input> files, Path into, @Nullable String department, boolean prose) {
    /** A file and its name as the user gave it. */
    public record Input(String name, Path path) {}
}
