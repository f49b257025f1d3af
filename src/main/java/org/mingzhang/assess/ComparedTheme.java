package org.mingzhang.assess;

import java.util.List;
import java.util.Optional;

/**
 * What departments promise under one theme.
 *
 * @param theme the theme
 * @param counts how often it stands, over all departments
 * @param figures the figures in the unit that most of them share; empty if no target is a number
 * @param departments the departments that have it, on most projects first
 * @param left how many more departments have it
 */
public record ComparedTheme(
        Theme theme, Counts counts, Optional<Commonest> figures, List<OfDepartment> departments, int left) {
    public ComparedTheme {
        departments = List.copyOf(departments);
    }

    /**
     * How often a theme stands.
     *
     * @param projects on how many projects
     * @param uses how many times it is printed
     * @param reported how many times a result is printed with it
     */
    public record Counts(int projects, int uses, int reported) {}

    /** How many uses of the departments are not kept for showing. */
    public int cut() {
        return departments.stream().mapToInt(d -> d.uses() - d.rows().size()).sum();
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

        /** With at most so many uses for showing. */
        OfDepartment first(int most) {
            return new OfDepartment(department, projects, uses, rows.subList(0, Math.min(most, rows.size())));
        }
    }
}
