/**
 * What is wrong in the input, where it stands and what to do about it.
 *
 * <p>A {@link org.mingzhang.problem.Problem} is for the maintainer of the content files and stops publishing. What is odd in the
 * published figures themselves is a finding and lives in {@code assess}. Input: nothing. Output: values that print themselves. May
 * import: the JDK.
 */
@NullMarked
package org.mingzhang.problem;

import org.jspecify.annotations.NullMarked;
