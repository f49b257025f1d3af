/**
 * The rules that see findings, one a class, and {@link org.mingzhang.assess.rule.AllRules the list of them}.
 *
 * <p>Input: what {@code assess} made of the forms. Output: {@link org.mingzhang.assess.finding.Finding}s. A rule states what is seen with its figures;
 * it never says why. May import: {@code model}.
 */
@NullMarked
package org.mingzhang.assess.rule;

import org.jspecify.annotations.NullMarked;
