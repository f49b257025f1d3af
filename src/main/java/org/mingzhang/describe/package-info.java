/**
 * Descriptions of the open data that machines read.
 *
 * <p>Input: what is said about the site as a whole, and each file of the data with its size and sum. Output: small files, each a function of these alone.
 * May import: {@code export}, {@code model}, {@code page}, {@code output}.
 */
@NullMarked
package org.mingzhang.describe;

import org.jspecify.annotations.NullMarked;
