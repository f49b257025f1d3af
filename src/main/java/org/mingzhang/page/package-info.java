/**
 * The plan of the site: one record per template, every address, every formatted number and sentence.
 *
 * <p>Input: assessed projects and the survey of all. Output: {@link org.mingzhang.page.Page} records that a template only has to print. May
 * import: {@code model}, {@code assess}, {@code chart}, {@code output}.
 */
@NullMarked
package org.mingzhang.page;

import org.jspecify.annotations.NullMarked;
