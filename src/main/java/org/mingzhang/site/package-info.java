/**
 * The one place where the stages meet: content is read, assessed, planned, rendered, exported and published.
 *
 * <p>Input: a {@link org.mingzhang.site.BuildRequest}. Output: a published site, or problems. May import: every package but {@code cli}.
 */
@NullMarked
package org.mingzhang.site;

import org.jspecify.annotations.NullMarked;
