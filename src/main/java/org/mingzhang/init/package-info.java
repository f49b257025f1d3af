/**
 * Begins sites and content files.
 *
 * <p>Input: names as a person types them. Output: files that a build takes as they are, with remarks on what to fill in. May import: {@code
 * read}, {@code model}, {@code problem}, {@code ingest} for ids by pinyin.
 */
@NullMarked
package org.mingzhang.init;

import org.jspecify.annotations.NullMarked;
