package org.mingzhang.page;

import java.util.List;

/**
 * A page that lists departments, years, regions or documents.
 *
 * @param frame around it
 * @param sentence what is listed
 * @param heading of the first column
 * @param lines the list
 * @param others those of which no form is published
 * @param parts the parts of a long list as tabs; empty if there is one
 */
public record ListPage(
        Frame frame,
        String sentence,
        String heading,
        List<TotalsLine> lines,
        List<Link> others,
        List<DepartmentPage.Tab> parts)
        implements Page {
    public ListPage {
        lines = List.copyOf(lines);
        others = List.copyOf(others);
        parts = List.copyOf(parts);
    }
}
