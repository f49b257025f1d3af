package org.mingzhang.ingest;

import java.io.Serializable;
import java.util.List;

/**
 * What was found in a file.
 *
 * @param sources the documents in it: several if it is an archive
 * @param troubles why the others could not be opened
 */
public record Opening(List<Opened> sources, List<Trouble> troubles) implements Serializable {}
