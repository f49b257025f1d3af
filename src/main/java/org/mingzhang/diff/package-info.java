/**
 * Says what is different between two states of a site.
 *
 * <p>Input: two content folders, or the open data of two built sites. Output: changes, one after the other: projects, fields, figures, findings,
 * documents, departments and pages. One project at a time is held. May import: {@code site}, {@code problem}; uses Jackson to read records.
 */
@NullMarked
package org.mingzhang.diff;

import org.jspecify.annotations.NullMarked;
