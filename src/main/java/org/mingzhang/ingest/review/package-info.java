/**
 * The page on which an editor looks at a document beside what was read from it: one file, no script.
 *
 * <p>Input: drafts, with the places of their values. Output: HTML. May import: the values of {@code ingest}, {@code form}.
 */
@NullMarked
package org.mingzhang.ingest.review;

import org.jspecify.annotations.NullMarked;
