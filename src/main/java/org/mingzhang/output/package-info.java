/**
 * A finished file of the site as a value: where it goes and what it holds.
 *
 * <p>Input: nothing. Output: {@link org.mingzhang.output.OutputFile} and {@link org.mingzhang.output.SitePath}. May import: the JDK.
 */
@NullMarked
package org.mingzhang.output;

import org.jspecify.annotations.NullMarked;
