/**
 * Checks of a draft that share nothing with how it was read: sums, rates, trees, values; and what they say of how sure it is.
 *
 * <p>Input: drafts. Output: doubts and confidence. May import: the values of {@code ingest}, {@code text}.
 */
@NullMarked
package org.mingzhang.ingest.check;

import org.jspecify.annotations.NullMarked;
