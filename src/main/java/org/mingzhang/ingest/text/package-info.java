/**
 * Words and values: spelling for comparison, wraps, amounts, dates, and rows found in a stream of words.
 *
 * <p>Input: traced text. Output: traced text and rows. May import: the values of {@code ingest}.
 */
@NullMarked
package org.mingzhang.ingest.text;

import org.jspecify.annotations.NullMarked;
