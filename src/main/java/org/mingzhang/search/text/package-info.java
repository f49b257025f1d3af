/**
 * Texts to counted terms: folding, pairs of characters and words, pieces of them, values in one spelling.
 *
 * <p>Input: texts. Output: the terms of a document as bytes. May import: nothing of the site.
 */
@NullMarked
package org.mingzhang.search.text;

import org.jspecify.annotations.NullMarked;
