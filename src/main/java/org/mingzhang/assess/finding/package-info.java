/**
 * What a finding is: its rule, figures, spots and words, and the family of rules that tell one fact together.
 *
 * <p>Input: what a rule saw. Output: values that pages and tables print. May import: {@code model}.
 */
@NullMarked
package org.mingzhang.assess.finding;

import org.jspecify.annotations.NullMarked;
