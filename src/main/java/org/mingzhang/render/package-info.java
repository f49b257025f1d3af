/**
 * Page records to HTML.
 *
 * <p>Input: {@link org.mingzhang.page.Page}. Output: {@link org.mingzhang.output.OutputFile}. May import: {@code page}, {@code output}, {@code
 * problem}; the only user of jte and of commons-io.
 */
@NullMarked
package org.mingzhang.render;

import org.jspecify.annotations.NullMarked;
