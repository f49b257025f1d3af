package org.mingzhang.ingest.plan;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Into which folder to import, and how.
 *
 * @param department the id of the department, if the documents do not say
 * @param prose whether the documents' own prose is written
 */
public record ImportRequest(Path into, @Nullable String department, boolean prose) {}
