package org.mingzhang.ingest;

import java.util.List;

/**
 * A source as blocks.
 *
 * @param strokes the rules of its pages, for drawing
 * @param second a reading of the same source by other means, empty if there is none
 */
public record Opened(
        SourceFile source, Tape tape, List<Block> blocks, List<SourcePlace.Box> strokes, List<Block> second)
        implements java.io.Serializable {}
