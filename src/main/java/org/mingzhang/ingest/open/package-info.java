/**
 * Files to blocks: the only room that knows formats and their libraries.
 *
 * <p>Input: the bytes of a file. Output: its characters with their places, its lines and tables. May import: the values of
 * {@code ingest}, {@code grid}, PDFBox, POI, jsoup.
 */
@NullMarked
package org.mingzhang.ingest.open;

import org.jspecify.annotations.NullMarked;
