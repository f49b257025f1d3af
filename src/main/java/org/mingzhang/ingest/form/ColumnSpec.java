package org.mingzhang.ingest.form;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A column of a table in a form, or a row of money.
 *
 * @param field where its values go; empty if they say nothing
 * @param as how its title is printed, in the spelling for comparison
 * @param patterns how else it is printed; a group holds the months that it names
 */
record ColumnSpec(String field, List<String> as, List<Pattern> patterns) {
    /** Whether a bare title is one of it. */
    boolean titled(String bare) {
        return as.contains(bare)
                || patterns.stream().anyMatch(p -> p.matcher(bare).matches());
    }

    /** The months that a title names, 1-7月; empty for none. */
    String months(String bare) {
        for (Pattern pattern : patterns) {
            Matcher matcher = pattern.matcher(bare);
            if (matcher.matches() && matcher.groupCount() > 0 && matcher.group(1) != null) {
                return matcher.group(1);
            }
        }
        return "";
    }

    /** What it is usually called. */
    String usual() {
        return as.isEmpty() ? "" : as.getFirst();
    }
}
