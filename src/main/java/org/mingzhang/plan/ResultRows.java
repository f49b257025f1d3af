package org.mingzhang.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mingzhang.assess.DisclosureRow;
import org.mingzhang.assess.ProjectRow;
import org.mingzhang.assess.Totals;
import org.mingzhang.assess.VerdictCounts;
import org.mingzhang.chart.UnitSquares;
import org.mingzhang.page.Addresses;
import org.mingzhang.page.Figures;
import org.mingzhang.page.HomePage.Results;
import org.mingzhang.page.HomePage.Row;
import org.mingzhang.page.Words;

/** Every reported result of the site: a square each, or one bar a department where there are very many. */
final class ResultRows {
    /** Up to so many results each has its own square. */
    private static final int SQUARES = 400;

    private static final int PROJECTS = 30;
    private static final int DEPARTMENTS = 20;

    private final Catalogue catalogue;
    private final Words words;

    ResultRows(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.words = catalogue.words();
    }

    /** The rows; nothing if no result is reported. */
    Optional<Results> all(Totals totals) {
        if (totals.verdicts().reported() == 0) {
            return Optional.empty();
        }
        List<Row> rows = totals.verdicts().reported() > SQUARES ? departments() : projects();
        int most = totals.verdicts().reported() > SQUARES ? DEPARTMENTS : PROJECTS;
        int left = rows.size() - Math.min(most, rows.size());
        return Optional.of(new Results(
                new RankPlanner(catalogue).signs(totals.verdicts(), SumScope.SITE.rows()),
                rows.stream().limit(most).toList(),
                left == 0 ? "" : words.get("home.results.left", Figures.count(left))));
    }

    private record Form(ProjectRow project, DisclosureRow form) {
        Namesakes.Row listed() {
            return Namesakes.Row.of(project.id(), form);
        }
    }

    private List<Row> projects() {
        List<Row> rows = new ArrayList<>();
        List<Form> forms = catalogue.survey().projects().stream()
                .filter(p -> !p.rollUp())
                .flatMap(p -> p.reporting().stream().map(f -> new Form(p, f)))
                .sorted(Comparator.comparing((Form f) -> f.form().year())
                        .reversed()
                        .thenComparing(f -> f.form().verdicts().reported(), Comparator.reverseOrder())
                        .thenComparing(f -> f.project().id()))
                .toList();
        Namesakes names =
                Namesakes.anywhere(catalogue, forms.stream().map(Form::listed).toList());
        forms.forEach(f -> UnitSquares.of(Charts.outcomes(f.form().verdicts()), Charts.cell(words, Charts.WIDE))
                .ifPresent(chart -> rows.add(new Row(
                        names.of(f.listed()),
                        Addresses.project(f.project().id()),
                        Addresses.anchor(f.form().key()),
                        words.get("list.year", f.form().year()),
                        chart))));
        return rows;
    }

    private record Department(String id, VerdictCounts counts) {}

    private List<Row> departments() {
        List<Row> rows = new ArrayList<>();
        catalogue.survey().departments().stream()
                .map(id -> new Department(
                        id,
                        catalogue.survey().ofDepartment(id).stream()
                                .map(ProjectRow::verdicts)
                                .reduce(VerdictCounts.NONE, VerdictCounts::plus)))
                .sorted(Comparator.comparing((Department d) -> d.counts().reported())
                        .reversed()
                        .thenComparing(Department::id))
                .forEach(d -> UnitSquares.shares(Charts.outcomes(d.counts()), Charts.cell(words, Charts.WIDE))
                        .ifPresent(chart -> rows.add(new Row(
                                catalogue.departmentName(d.id()),
                                Addresses.department(d.id()),
                                "",
                                words.get(
                                        "home.results.count",
                                        Figures.count(d.counts().reported())),
                                chart))));
        return rows;
    }
}
