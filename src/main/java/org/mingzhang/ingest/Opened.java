package org.mingzhang.ingest;

import java.util.List;

/**
 * A source as blocks.
 *
 * @param strokes the rules of its pages, for drawing
 * @param notices what was seen of it that no reading can show: hidden parts, failed formulas, pages that are pictures
 */
public record Opened(
        SourceFile source, Tape tape, List<Block> blocks, List<SourcePlace.Box> strokes, List<Notice> notices)
        implements java.io.Serializable {}
