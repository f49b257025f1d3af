/**
 * What an earlier build worked out, kept under the key of all that it followed from.
 *
 * <p>Input: values and keys. Output: the same values in a later build, or nothing. Everything here may be deleted at any time. May import:
 * {@code output}.
 */
@NullMarked
package org.mingzhang.cache;

import org.jspecify.annotations.NullMarked;
