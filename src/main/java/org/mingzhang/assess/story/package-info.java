/**
 * Findings put together into stories, weighed, counted and kept for the pages that list them.
 *
 * <p>Input: the findings of every project and document. Output: the strongest stories of each page, and how many there are. May import:
 * {@code model}, {@code assess}.
 */
@NullMarked
package org.mingzhang.assess.story;

import org.jspecify.annotations.NullMarked;
