package org.mingzhang.assess;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingzhang.model.NumberMeasure;

/** Gathers the indicators of each theme, project by project. It keeps few uses a department and few departments, and counts the others. */
public final class ThemeSurvey {
    private static final int MOST_DEPARTMENTS = 12;
    private static final int MOST_USES = 24;

    /** Of all departments together: each is drawn for three widths of the screen, and a page stays below 150 KB. */
    private static final int MOST_TOGETHER = 78;

    private static final Comparator<ComparedTheme.OfDepartment> MOST_FIRST = Comparator.comparing(
                    ComparedTheme.OfDepartment::projects)
            .reversed()
            .thenComparing(ComparedTheme.OfDepartment::department);

    private final Map<Theme, Departments> themes = new EnumMap<>(Theme.class);

    /** Adds what one project has of the themes. */
    public void add(Collection<IndicatorUse> project) {
        Set<String> seen = new HashSet<>();
        for (IndicatorUse use : project) {
            Theme.of(use.name())
                    .ifPresent(theme -> themes.computeIfAbsent(theme, t -> new Departments())
                            .add(use, seen.add(theme.id() + use.form().department()), seen.add(theme.id())));
        }
    }

    /** Every theme that stands on several projects. */
    public List<ComparedTheme> compared() {
        return themes.entrySet().stream()
                .map(e -> e.getValue().compared(e.getKey()))
                .filter(t -> t.counts().projects() >= NameCounts.LEAST)
                .toList();
    }

    private static final class Departments {
        private final Set<String> all = new HashSet<>();
        private final Map<String, Gathered> kept = new HashMap<>();
        private final FigureCounts figures = new FigureCounts();
        private int projects;
        private int uses;
        private int reported;

        void add(IndicatorUse use, boolean firstOfDepartment, boolean firstOfProject) {
            String department = use.form().department();
            if (all.add(department) && kept.size() >= 2 * MOST_DEPARTMENTS) {
                List<ComparedTheme.OfDepartment> most = most();
                kept.keySet()
                        .retainAll(most.stream()
                                .map(ComparedTheme.OfDepartment::department)
                                .toList());
            }
            projects += firstOfProject ? 1 : 0;
            uses++;
            reported += use.indicator().reported() && use.indicator().verdict() != Verdict.RESTATED ? 1 : 0;
            if (use.indicator().target() instanceof NumberMeasure number) {
                figures.add(number);
            }
            kept.computeIfAbsent(department, Gathered::new).add(use, firstOfDepartment);
        }

        private List<ComparedTheme.OfDepartment> most() {
            return kept.values().stream()
                    .map(Gathered::told)
                    .sorted(MOST_FIRST)
                    .limit(MOST_DEPARTMENTS)
                    .toList();
        }

        /** Those with many uses give way first. */
        private static List<ComparedTheme.OfDepartment> shared(List<ComparedTheme.OfDepartment> departments) {
            int each = MOST_USES;
            while (together(departments, each) > MOST_TOGETHER) {
                each--;
            }
            int most = each;
            return departments.stream().map(d -> d.first(most)).toList();
        }

        private static int together(List<ComparedTheme.OfDepartment> departments, int each) {
            return departments.stream()
                    .mapToInt(d -> Math.min(each, d.rows().size()))
                    .sum();
        }

        ComparedTheme compared(Theme theme) {
            List<ComparedTheme.OfDepartment> most = shared(most());
            ComparedTheme.Counts counts = new ComparedTheme.Counts(projects, uses, reported);
            return new ComparedTheme(theme, counts, figures.commonest(), most, all.size() - most.size());
        }
    }

    private static final class Gathered {
        private final String department;
        private final List<IndicatorUse> rows = new ArrayList<>();
        private int projects;
        private int uses;

        Gathered(String department) {
            this.department = department;
        }

        void add(IndicatorUse use, boolean firstOfProject) {
            projects += firstOfProject ? 1 : 0;
            uses++;
            if (rows.size() < MOST_USES) {
                rows.add(use);
            }
        }

        ComparedTheme.OfDepartment told() {
            return new ComparedTheme.OfDepartment(department, projects, uses, rows);
        }
    }
}
