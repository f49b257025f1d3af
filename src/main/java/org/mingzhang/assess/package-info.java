/**
 * What the figures show: the verdict of every indicator, rates, totals and findings.
 *
 * <p>Input: the model's records. Output: {@link org.mingzhang.assess.AssessedProject} and small rows for the pages that list projects. May
 * import: {@code model}, {@code problem}.
 */
@NullMarked
package org.mingzhang.assess;

import org.jspecify.annotations.NullMarked;
