/**
 * Published documents to content: what is read, with the place of every character, and what is not sure.
 *
 * <pre>
 * open: bytes to blocks   form: blocks to drafts        plan: drafts to files of the content folder
 * grid: rules to cells    text: streams of words to rows   check: sums and trees, apart from the reading
 * review: the page on which an editor looks at a document beside its fields
 * </pre>
 *
 * <p>This room holds the values that pass between the others. Input: files. Output: files of the content folder, a report, a page to
 * review. May import: {@code content}, {@code problem}, Jackson; libraries of formats only in {@code open}.
 */
@NullMarked
package org.mingzhang.ingest;

import org.jspecify.annotations.NullMarked;
