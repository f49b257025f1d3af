/**
 * Rules and words on pages to tables: which lines bound cells, which cells are merged, how a table goes on over pages.
 *
 * <p>Input: strokes and words with boxes. Output: grids. May import: the values of {@code ingest}.
 */
@NullMarked
package org.mingzhang.ingest.grid;

import org.jspecify.annotations.NullMarked;
