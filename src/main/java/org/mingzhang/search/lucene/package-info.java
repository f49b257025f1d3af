/**
 * Terms to one Lucene index: the only room that knows Lucene.
 *
 * <p>Input: the terms of documents in order. Output: for every term its documents. May import: {@code text}, {@code code}.
 */
@NullMarked
package org.mingzhang.search.lucene;

import org.jspecify.annotations.NullMarked;
