package org.mingzhang.page;

import java.util.List;

/**
 * What changed from one disclosure of a project to the next.
 *
 * @param heading from which to which
 * @param amounts amounts before and after, with the difference in words
 * @param rows indicators that changed, came or went
 * @param unchanged how many stayed the same, in words
 */
public record ChangeSection(String heading, List<Row> amounts, List<Row> rows, String unchanged) {
    public ChangeSection {
        amounts = List.copyOf(amounts);
        rows = List.copyOf(rows);
    }

    /**
     * One change.
     *
     * @param name of the indicator or amount
     * @param before as printed, empty if it was not there
     * @param after as printed, empty if it is gone
     * @param change in a word
     */
    public record Row(String name, String before, String after, String change) {}
}
