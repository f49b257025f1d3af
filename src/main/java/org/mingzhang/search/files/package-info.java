/**
 * A Lucene index, and what stands beside it, to the files that the page reads.
 *
 * <p>Input: the index and a row a document. Output: {@link org.mingzhang.output.OutputFile}. May import: the other rooms, {@code page}, {@code output}.
 */
@NullMarked
package org.mingzhang.search.files;

import org.jspecify.annotations.NullMarked;
