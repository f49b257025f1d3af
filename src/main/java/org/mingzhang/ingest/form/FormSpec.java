package org.mingzhang.ingest.form;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingzhang.ingest.text.Amounts;

/**
 * What a generation of forms prints.
 *
 * @param id the name of its file
 * @param departmentWide whether its forms are about all of a department
 * @param titles its titles, without the year
 * @param columns of the table of indicators
 * @param execution columns of the table of execution
 * @param sources rows of the table of execution
 * @param tasks columns of the table of a department's tasks
 * @param vertical labels that run down beside a table
 * @param headings lines that say nothing of their own
 * @param totals titles of the row of totals
 */
record FormSpec(
        String id,
        String stage,
        boolean departmentWide,
        List<Pattern> titles,
        List<Label> labels,
        List<ColumnSpec> columns,
        List<ColumnSpec> execution,
        List<ColumnSpec> sources,
        List<ColumnSpec> tasks,
        Levels levels,
        List<String> vertical,
        List<Pattern> headings,
        List<String> totals) {
    /** The labels with a print, exactly. */
    List<Label> labelled(String folded) {
        String bare = bare(folded);
        return labels.stream().filter(l -> l.as().contains(bare)).toList();
    }

    /** The column with a title. */
    static @Nullable ColumnSpec titled(List<ColumnSpec> columns, String folded) {
        String bare = bare(folded);
        return bare.isEmpty()
                ? null
                : columns.stream().filter(c -> c.titled(bare)).findFirst().orElse(null);
    }

    /** Whether a text is a part of a label that runs down a page. */
    boolean verticalPart(String folded) {
        return !folded.isEmpty() && vertical.stream().anyMatch(v -> v.contains(folded));
    }

    /** Whether a text says nothing of its own. */
    boolean heading(String folded) {
        return headings.stream().anyMatch(h -> h.matcher(folded).matches());
    }

    /** A label without colon, unit and mark of a footnote. */
    static String bare(String folded) {
        String bare = Amounts.withoutUnit(folded);
        while (bare.endsWith(":") || bare.endsWith("*")) {
            bare = bare.substring(0, bare.length() - 1);
        }
        return bare.startsWith("*") ? bare.substring(1) : bare;
    }
}
