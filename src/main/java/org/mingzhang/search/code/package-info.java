/**
 * Lists of documents to few bits and back.
 *
 * <p>Input and output: the documents of a term, and text. May import: nothing of the site.
 */
@NullMarked
package org.mingzhang.search.code;

import org.jspecify.annotations.NullMarked;
