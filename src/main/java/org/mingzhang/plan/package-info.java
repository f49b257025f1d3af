/**
 * The plan of the site: what each page says, every formatted sentence, and what the search knows of a project.
 *
 * <p>Input: assessed projects and the survey of all. Output: {@link org.mingzhang.page.Page} records that a template only has to print. May
 * import: {@code model}, {@code assess}, {@code chart}, {@code page}, {@code output}.
 */
@NullMarked
package org.mingzhang.plan;

import org.jspecify.annotations.NullMarked;
