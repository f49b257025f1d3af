package org.mingzhang.ingest;

import java.io.Serializable;

/**
 * Something that was seen while a source was opened and that no reading of it can show.
 *
 * @param table the table or sheet that it concerns, or empty for all of the source
 * @param message what was seen, without a final stop
 */
public record Notice(Doubt.Code code, String table, String message) implements Serializable {}
