/**
 * What a template prints: one record per template, with the frame, the addresses, the words and the browser's files that all pages share.
 *
 * <p>Input: what {@code plan} says. Output: records without any choice left to make. May import: {@code model}, {@code chart}, {@code
 * output}.
 */
@NullMarked
package org.mingzhang.page;

import org.jspecify.annotations.NullMarked;
