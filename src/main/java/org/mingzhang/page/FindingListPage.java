package org.mingzhang.page;

import org.jspecify.annotations.Nullable;

/**
 * The findings of a department, of a year or of one severity.
 *
 * @param frame around it
 * @param about the department or year itself, or null
 * @param findings its stories
 * @param kinds how many of each kind there are, listed or not: {@code rule severity year stories findings}
 */
public record FindingListPage(Frame frame, @Nullable Link about, FindingSummary findings, String kinds)
        implements Page {}
