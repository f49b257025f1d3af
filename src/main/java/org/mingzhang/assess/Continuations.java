package org.mingzhang.assess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * Suggests to the maintainer which projects may be one under a new name: projects of one department, one of which ends in the year before the
 * other begins, that have indicators of the same names. It never joins them; a reader of the site does not see it.
 */
public final class Continuations {
    /** Names that more projects of the department have are its forms' usual ones and say nothing. */
    private static final int USUAL = 3;

    private static final int LEAST = 3;
    private static final int MANY = 6;

    /**
     * Two projects that may be one.
     *
     * @param earlier the one that ends
     * @param later the one that begins
     * @param shared how many indicator names both have and few others
     */
    public record Pair(ProjectRow earlier, ProjectRow later, int shared) {
        /** For the maintainer. */
        public String text() {
            return "projects/" + earlier.id() + " (" + last(earlier).name() + ", to "
                    + last(earlier).year() + ") and projects/" + later.id() + " ("
                    + first(later).name() + ", from " + first(later).year() + ") may be one project: " + shared
                    + " indicators of the same names. If they are, move the files into one folder.";
        }
    }

    private Continuations() {}

    /** Every pair, by department and earlier project; for each earlier project the likeliest first. */
    public static List<Pair> of(Survey survey) {
        Map<String, List<ProjectRow>> departments = new TreeMap<>();
        for (ProjectRow row : survey.projects()) {
            if (!row.rollUp()) {
                departments
                        .computeIfAbsent(row.id().department(), d -> new ArrayList<>())
                        .add(row);
            }
        }
        List<Pair> pairs = new ArrayList<>();
        departments.values().forEach(rows -> pairs.addAll(within(rows)));
        return pairs;
    }

    private static List<Pair> within(List<ProjectRow> rows) {
        Map<Integer, List<ProjectRow>> having = new HashMap<>();
        for (ProjectRow row : rows) {
            names(row)
                    .forEach(name ->
                            having.computeIfAbsent(name, n -> new ArrayList<>()).add(row));
        }
        List<Pair> pairs = new ArrayList<>();
        for (ProjectRow row : rows) {
            Map<ProjectRow, Integer> shared = new HashMap<>();
            for (int name : names(row)) {
                List<ProjectRow> others = Objects.requireNonNull(having.get(name));
                if (others.size() <= USUAL) {
                    others.forEach(other -> shared.merge(other, 1, Integer::sum));
                }
            }
            shared.entrySet().stream()
                    .map(e -> new Pair(row, e.getKey(), e.getValue()))
                    .filter(Continuations::likely)
                    .sorted(Comparator.comparing(Pair::shared)
                            .reversed()
                            .thenComparing(pair -> pair.later().id()))
                    .forEach(pairs::add);
        }
        return pairs;
    }

    /** The hashes of the indicator names of a project. */
    private static Set<Integer> names(ProjectRow row) {
        Set<Integer> names = new LinkedHashSet<>();
        for (DisclosureRow form : row.disclosures()) {
            for (int name : form.facts().fingerprint().names()) {
                if (name != 0) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private static boolean likely(Pair pair) {
        return last(pair.earlier()).year() + 1 == first(pair.later()).year()
                && pair.shared() >= LEAST
                && (pair.shared() >= MANY
                        || Same.twoAlike(
                                last(pair.earlier()).name(), first(pair.later()).name()));
    }

    /** Forms come latest first. */
    private static DisclosureRow last(ProjectRow row) {
        return row.disclosures().getFirst();
    }

    private static DisclosureRow first(ProjectRow row) {
        return row.disclosures().getLast();
    }
}
