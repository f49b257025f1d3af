/**
 * The records of a public body's performance disclosures: department, document, project, disclosure, indicator, money, measure.
 *
 * <p>Values stay as printed; a reading such as a {@link org.mingzhang.model.Measure} is derived from them. A component that may not be
 * printed is {@code @Nullable} or an empty list, never a zero. Input: nothing. Output: immutable values. May import: {@code problem} and
 * the JDK, no library.
 */
@NullMarked
package org.mingzhang.model;

import org.jspecify.annotations.NullMarked;
