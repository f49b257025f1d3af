/**
 * Drafts to files of the content folder: names, what is new, what changed since the last time, what stays as an editor wrote it.
 *
 * <p>Input: drafts and the folder. Output: files, the report. May import: the other rooms, {@code problem}, Jackson.
 */
@NullMarked
package org.mingzhang.ingest.plan;

import org.jspecify.annotations.NullMarked;
