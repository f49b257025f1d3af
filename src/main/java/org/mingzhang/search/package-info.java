/**
 * The search index: one Lucene index made at build time and written out as files that a small script in the page queries with Lucene's own
 * ranking.
 *
 * <p>Input: {@link org.mingzhang.page.SearchEntry}, one a project. Output: {@link org.mingzhang.output.OutputFile}. May import: {@code page},
 * {@code output}. Its rooms: {@code text} cuts texts into terms, {@code lucene} indexes them, {@code code} writes lists, {@code files} the files. Its rules, file formats and measurements are in {@code docs/search.md}.
 */
@NullMarked
package org.mingzhang.search;

import org.jspecify.annotations.NullMarked;
