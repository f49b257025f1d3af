package org.mingzhang.plan;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingzhang.assess.DisclosureRow;
import org.mingzhang.model.Stage;
import org.mingzhang.page.Addresses;
import org.mingzhang.page.Figures;
import org.mingzhang.page.HomePage.Coverage;
import org.mingzhang.page.HomePage.Held;
import org.mingzhang.page.HomePage.Mark;
import org.mingzhang.page.Link;
import org.mingzhang.page.Words;

/** Tells which years of which departments are held, so that what is not held is not taken for nothing. */
final class CoveragePlanner {
    private static final int DEPARTMENTS = 20;
    private static final int YEARS = 6;

    private final Catalogue catalogue;
    private final Words words;

    CoveragePlanner(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.words = catalogue.words();
    }

    Coverage coverage() {
        List<Integer> years = catalogue.survey().years().stream()
                .sorted(Comparator.reverseOrder())
                .limit(YEARS)
                .toList();
        Collection<String> departments = catalogue.survey().departments();
        return departments.size() <= DEPARTMENTS ? byDepartment(departments, years) : byYear(departments, years);
    }

    private Coverage byDepartment(Collection<String> departments, List<Integer> years) {
        List<Held> rows = departments.stream()
                .map(id -> new Held(
                        new Link(catalogue.departmentName(id), Addresses.department(id)),
                        years.stream().map(y -> mark(id, y)).toList()))
                .toList();
        Set<String> shown = rows.stream()
                .flatMap(row -> row.marks().stream())
                .map(Mark::word)
                .collect(Collectors.toSet());
        return new Coverage(
                Stream.of("reported", "evaluated", "promised", "midway", "none")
                        .map(told -> mark(told, ""))
                        .filter(mark -> shown.contains(mark.word()))
                        .toList(),
                years.stream().map(y -> words.get("list.year", y)).toList(),
                rows,
                older());
    }

    /** What lies before the years shown is held all the same. */
    private Optional<Link> older() {
        int older = catalogue.survey().years().size() - YEARS;
        return older > 0
                ? Optional.of(new Link(words.get("coverage.older", Figures.count(older)), Addresses.YEARS))
                : Optional.empty();
    }

    private Mark mark(String department, int year) {
        List<DisclosureRow> forms = forms(department, year);
        if (forms.isEmpty()) {
            return mark("none", "");
        }
        Set<Stage> stages = forms.stream().map(DisclosureRow::stage).collect(Collectors.toSet());
        return mark(told(stages), Figures.count(forms.size()));
    }

    /** What is said of forms of these stages. */
    private static String told(Set<Stage> stages) {
        if (stages.contains(Stage.SELF_EVALUATION)) {
            return "reported";
        }
        if (stages.contains(Stage.EVALUATION)) {
            return "evaluated";
        }
        return stages.contains(Stage.TARGET) ? "promised" : "midway";
    }

    /** Results are drawn alike, whoever reported them, and so is what holds none. */
    private Mark mark(String told, String count) {
        String kind = switch (told) {
            case "evaluated" -> "reported";
            case "midway" -> "promised";
            default -> told;
        };
        return new Mark(kind, words.get("coverage." + told), count);
    }

    private List<DisclosureRow> forms(String department, int year) {
        return catalogue.survey().ofDepartment(department).stream()
                .flatMap(p -> p.disclosures().stream())
                .filter(d -> d.year() == year)
                .toList();
    }

    private Coverage byYear(Collection<String> departments, List<Integer> years) {
        return new Coverage(
                List.of(),
                List.of(words.get("coverage.departments.reported"), words.get("coverage.departments.promised")),
                years.stream().map(y -> year(departments, y)).toList(),
                older());
    }

    private Held year(Collection<String> departments, int year) {
        List<Mark> marks = departments.stream().map(id -> mark(id, year)).toList();
        return new Held(
                new Link(words.get("list.year", year), Addresses.year(year)),
                List.of(count(marks, "reported"), count(marks, "promised")));
    }

    private static Mark count(List<Mark> marks, String kind) {
        long count = marks.stream().filter(m -> m.kind().equals(kind)).count();
        return new Mark(count == 0 ? "none" : kind, "", Figures.count(count));
    }
}
