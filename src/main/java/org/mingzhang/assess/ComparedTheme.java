package org.mingzhang.assess;

import java.util.List;

/**
 * What departments promise under one theme.
 *
 * @param theme the theme
 * @param projects on how many projects it stands
 * @param departments the departments that have it, on most projects first
 * @param left how many more departments have it
 */
public record ComparedTheme(Theme theme, int projects, List<OfDepartment> departments, int left) {
    public ComparedTheme {
        departments = List.copyOf(departments);
    }

    /**
     * One department's promises.
     *
     * @param department its id
     * @param projects on how many of its projects the theme stands
     * @param uses how many times it is printed
     * @param rows the uses kept for showing, by project
     */
    public record OfDepartment(String department, int projects, int uses, List<IndicatorUse> rows) {
        public OfDepartment {
            rows = List.copyOf(rows);
        }
    }
}
