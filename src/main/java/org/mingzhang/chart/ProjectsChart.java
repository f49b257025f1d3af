package org.mingzhang.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingzhang.chart.BarRow.Saying;
import org.mingzhang.model.Amount;
import org.mingzhang.model.Money;

/** Projects by amount: the budget outlined, what was executed of it solid, on one scale. */
public final class ProjectsChart {
    private ProjectsChart() {}

    /**
     * A project's money.
     *
     * @param name as listed
     * @param budget what it is measured by
     * @param executed what was spent, or null if not reported
     */
    public record Entry(
            String name, Amount budget, @Nullable Money executed) {}

    /** The projects in the order given; nothing for none. */
    public static Optional<Chart> of(List<Entry> projects, Sheet sheet) {
        if (projects.isEmpty()) {
            return Optional.empty();
        }
        List<BarRow> rows = projects.stream().map(p -> row(p, sheet)).toList();
        List<String> statements = projects.stream()
                .map(p -> String.join(sheet.say(Phrase.COMMA), clauses(p, sheet)))
                .toList();
        BarChart.Texts texts = new BarChart.Texts(
                sheet.say(Phrase.PROJECTS_BY_AMOUNT), sheet.words().statements(statements));
        return Optional.of(BarChart.of(texts, rows, sheet));
    }

    private static BarRow row(Entry project, Sheet sheet) {
        List<BigDecimal> done =
                Stream.ofNullable(project.executed).map(Money::yuan).toList();
        String note = Optional.ofNullable(project.executed)
                .map(e -> spent(project.budget, e, sheet.words().amount(e), sheet))
                .orElse("");
        return new BarRow(
                project.name,
                List.of(project.budget.money().yuan()),
                done,
                new Saying(sheet.words().amount(project.budget.money()), note));
    }

    private static List<String> clauses(Entry project, Sheet sheet) {
        String budget = sheet.say(
                Phrase.OF_PROJECT,
                project.name,
                sheet.words().term(project.budget.words()),
                sheet.words().exact(project.budget.money()));
        Stream<String> spent = Stream.ofNullable(project.executed)
                .map(e -> spent(project.budget, e, sheet.words().exact(e), sheet));
        return Stream.concat(Stream.of(budget), spent).toList();
    }

    /** What was executed, and its share of the budget. */
    static String spent(Amount budget, Money executed, String figure, Sheet sheet) {
        BigDecimal whole = budget.money().yuan();
        return whole.signum() <= 0
                ? sheet.say(Phrase.SPENT, figure)
                : sheet.say(Phrase.SPENT, figure)
                        + sheet.say(Phrase.COMMA)
                        + sheet.words().share(Phrase.OF_BUDGET, budget.words(), executed.yuan(), whole);
    }
}
