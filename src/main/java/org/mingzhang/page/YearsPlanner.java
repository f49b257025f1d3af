package org.mingzhang.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mingzhang.assess.AssessedDisclosure;
import org.mingzhang.assess.AssessedIndicator;
import org.mingzhang.assess.IndicatorChange;
import org.mingzhang.chart.Promise;
import org.mingzhang.chart.RecurringChart;
import org.mingzhang.chart.YearsChart;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.Execution;
import org.mingzhang.model.Money;
import org.mingzhang.model.NumberMeasure;
import org.mingzhang.model.RangeMeasure;

/** Plans a project through the years. */
final class YearsPlanner {
    private final Words words;

    YearsPlanner(Words words) {
        this.words = words;
    }

    /** The disclosures come latest first. */
    Years plan(List<AssessedDisclosure> disclosures, Citing citing) {
        List<AssessedDisclosure> yearly = yearly(disclosures);
        List<Disclosure> paid = yearly.stream()
                .map(AssessedDisclosure::disclosure)
                .filter(d -> d.budget().isPresent())
                .toList();
        boolean several = paid.size() > 1;
        return new Years(
                several ? paid.stream().map(this::amounts).toList() : List.of(),
                several
                        ? ChartPair.of(
                                sheet -> YearsChart.of(money(paid), sheet),
                                citing.as("money", words.get("years.money"), words.get("unit.yuan")))
                        : Optional.empty(),
                recurring(yearly, citing));
    }

    /** The form of each year's latest stage, earliest year first. */
    private static List<AssessedDisclosure> yearly(List<AssessedDisclosure> disclosures) {
        TreeMap<Integer, AssessedDisclosure> years = new TreeMap<>();
        disclosures.forEach(d -> years.putIfAbsent(d.disclosure().year(), d));
        return List.copyOf(years.values());
    }

    private Years.Amounts amounts(Disclosure disclosure) {
        Optional<Money> budget = disclosure.budget();
        Optional<Money> executed = executed(disclosure);
        return new Years.Amounts(
                words.get("list.year", disclosure.year()),
                words.stage(disclosure.stage()),
                budget.map(Figures::yuan).orElse(""),
                executed.map(Figures::yuan).orElse(""),
                executed.flatMap(e -> budget.flatMap(e::shareOf))
                        .map(Figures::percent)
                        .orElse(""));
    }

    private static Optional<Money> executed(Disclosure disclosure) {
        return disclosure.totalExecution().map(Execution::executed);
    }

    private static List<YearsChart.YearMoney> money(List<Disclosure> disclosures) {
        return disclosures.stream()
                .map(d -> new YearsChart.YearMoney(
                        d.year(), d.budget().orElse(null), executed(d).orElse(null)))
                .toList();
    }

    /** An indicator is the same if it bears the same name; the second of one name is paired with the second. */
    private record Key(String name, int occurrence) {}

    private record Yearly(Disclosure disclosure, AssessedIndicator indicator) {
        RecurringChart.Yearly drawn() {
            return new RecurringChart.Yearly(disclosure.year(), new Promise(indicator.target(), indicator.actual()));
        }
    }

    private List<Years.Recurring> recurring(List<AssessedDisclosure> yearly, Citing citing) {
        Map<Key, List<Yearly>> found = new LinkedHashMap<>();
        for (AssessedDisclosure year : yearly.reversed()) {
            Map<String, Integer> seen = new HashMap<>();
            for (AssessedIndicator indicator : year.indicators()) {
                String name = IndicatorChange.name(indicator);
                Key key = new Key(name, seen.merge(name, 1, Integer::sum));
                found.computeIfAbsent(key, k -> new ArrayList<>()).addFirst(new Yearly(year.disclosure(), indicator));
            }
        }
        return found.values().stream()
                .filter(years -> years.size() > 1 && years.stream().anyMatch(y -> figure(y.indicator)))
                .map(years -> series(years, citing))
                .toList();
    }

    private static boolean figure(AssessedIndicator indicator) {
        return indicator.target() instanceof NumberMeasure || indicator.target() instanceof RangeMeasure;
    }

    private Years.Recurring series(List<Yearly> years, Citing citing) {
        String name = years.getLast().indicator.indicator().name();
        List<RecurringChart.Yearly> drawn = years.stream().map(Yearly::drawn).toList();
        return new Years.Recurring(
                name,
                years.stream().map(this::line).toList(),
                ChartPair.of(
                        sheet -> RecurringChart.of(name, drawn, sheet),
                        citing.as(
                                years.getLast().indicator.sequence() + "-"
                                        + years.getLast().disclosure.year(),
                                name,
                                "")));
    }

    private Years.Line line(Yearly year) {
        String actual = year.indicator.indicator().actual();
        return new Years.Line(
                words.get("list.year", year.disclosure.year()),
                Addresses.anchor(year.disclosure, year.indicator),
                year.indicator.indicator().target(),
                actual == null ? "" : actual);
    }
}
