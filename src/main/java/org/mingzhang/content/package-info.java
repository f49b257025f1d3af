/**
 * The files of a content folder: what may stand where, text and JSON with the place of every character, and JSON as it is written.
 *
 * <p>Input: a folder. Output: texts and trees, or problems at their line. May import: {@code model}, {@code problem}, Jackson.
 */
@NullMarked
package org.mingzhang.content;

import org.jspecify.annotations.NullMarked;
