/**
 * Blocks to drafts: where forms begin, what their labels say, what stands in their rows.
 *
 * <p>What a generation or province prints is in {@code ingest/forms/*.json}. Input: blocks. Output: drafts and the ledger of what was
 * used. May import: the values of {@code ingest}, {@code text}.
 */
@NullMarked
package org.mingzhang.ingest.form;

import org.jspecify.annotations.NullMarked;
