package org.mingzhang.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mingzhang.assess.AssessedDisclosure;
import org.mingzhang.assess.AssessedIndicator;
import org.mingzhang.assess.IndicatorChange;
import org.mingzhang.chart.DrawnPromise;
import org.mingzhang.chart.RecurringChart;
import org.mingzhang.chart.YearsChart;
import org.mingzhang.model.Amount;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.NumberMeasure;
import org.mingzhang.model.ProjectId;
import org.mingzhang.model.RangeMeasure;
import org.mingzhang.model.Share;
import org.mingzhang.page.ChartSet;
import org.mingzhang.page.Computed;
import org.mingzhang.page.Figures;
import org.mingzhang.page.Words;
import org.mingzhang.page.YearsSection;

/** Plans a project through the years. */
final class YearsPlanner {
    private final Words words;

    YearsPlanner(Words words) {
        this.words = words;
    }

    /** The disclosures come latest first. */
    YearsSection plan(ProjectId project, List<AssessedDisclosure> disclosures) {
        List<Disclosure> paid = counted(disclosures);
        boolean several = paid.size() > 1;
        return new YearsSection(
                several ? paid.stream().map(d -> amounts(project, d)).toList() : List.of(),
                several
                        ? ChartSet.of(words, sheet -> YearsChart.of(money(paid), sheet), words.get("years.money"))
                        : Optional.empty(),
                recurring(yearly(disclosures)));
    }

    /** The form of each year's latest stage, earliest year first. */
    private static List<AssessedDisclosure> yearly(List<AssessedDisclosure> disclosures) {
        TreeMap<Integer, AssessedDisclosure> years = new TreeMap<>();
        disclosures.forEach(d -> years.putIfAbsent(d.disclosure().year(), d));
        return List.copyOf(years.values());
    }

    /** The form of each year's latest stage that prints the year's money, earliest year first. */
    private static List<Disclosure> counted(List<AssessedDisclosure> disclosures) {
        TreeMap<Integer, Disclosure> years = new TreeMap<>();
        disclosures.stream()
                .map(AssessedDisclosure::disclosure)
                .filter(d -> d.counted().isPresent())
                .forEach(d -> years.putIfAbsent(d.year(), d));
        return List.copyOf(years.values());
    }

    private YearsSection.Amounts amounts(ProjectId project, Disclosure disclosure) {
        Amount amount = disclosure.counted().orElseThrow();
        FormFormulas form = new FormFormulas(project, disclosure);
        return new YearsSection.Amounts(
                words.get("list.year", disclosure.year()),
                words.stage(disclosure.key()),
                words.term(amount.words()),
                Figures.yuan(amount.money()),
                disclosure.executedInYear().map(Figures::yuan).orElse(""),
                disclosure
                        .executedInYear()
                        .filter(e -> !e.isNegative())
                        .flatMap(e -> Share.of(e, amount.money()))
                        .map(s -> Computed.share(s, form.sum("executed_yuan").over(form.sum("amount_yuan"))))
                        .orElse(Computed.NONE));
    }

    private static List<YearsChart.YearMoney> money(List<Disclosure> disclosures) {
        return disclosures.stream()
                .map(d -> new YearsChart.YearMoney(
                        d.year(), d.counted().orElse(null), d.executedInYear().orElse(null)))
                .toList();
    }

    /** An indicator is the same if it bears the same name; the second of one name is paired with the second. */
    private record Key(String name, int occurrence) {}

    private record Yearly(Disclosure disclosure, AssessedIndicator indicator) {}

    private List<YearsSection.Recurring> recurring(List<AssessedDisclosure> yearly) {
        Map<Key, TreeMap<Integer, Yearly>> found = new LinkedHashMap<>();
        for (AssessedDisclosure year : yearly.reversed()) {
            Map<String, Integer> seen = new HashMap<>();
            for (AssessedIndicator indicator : year.indicators()) {
                String name = IndicatorChange.name(indicator);
                Key key = new Key(name, seen.merge(name, 1, Integer::sum));
                found.computeIfAbsent(key, k -> new TreeMap<>())
                        .put(year.disclosure().year(), new Yearly(year.disclosure(), indicator));
            }
        }
        List<Disclosure> all =
                yearly.stream().map(AssessedDisclosure::disclosure).toList();
        return found.values().stream()
                .filter(years -> years.size() > 1 && years.values().stream().anyMatch(y -> figure(y.indicator)))
                .map(years -> series(years, all))
                .toList();
    }

    /** The indicator in one year of the project, or none, and what happened to it since the year before. */
    private record Step(
            Disclosure form, String stage, @Nullable Yearly found, String change) {
        RecurringChart.Yearly drawn() {
            AssessedIndicator now = found == null ? null : found.indicator;
            DrawnPromise promise = now == null ? null : Promises.of(now);
            return new RecurringChart.Yearly(form.year(), stage, promise, change);
        }
    }

    /** Years without the indicator stand between the others, so that what came and went is seen. */
    private List<Step> steps(Map<Integer, Yearly> years, List<Disclosure> all) {
        List<Step> steps = new ArrayList<>();
        Yearly before = null;
        for (Disclosure form : all) {
            Yearly now = years.get(form.year());
            steps.add(new Step(form, words.stage(form.key()), now, steps.isEmpty() ? "" : change(before, now)));
            before = now;
        }
        return steps;
    }

    /** In a word, where one says more than the two targets do. */
    private String change(@Nullable Yearly before, @Nullable Yearly now) {
        if (before == null && now == null) {
            return "";
        }
        IndicatorChange.Kind kind = IndicatorChange.of(
                        before == null ? null : before.indicator,
                        before == null ? 0 : before.disclosure.year(),
                        now == null ? null : now.indicator,
                        now == null ? 0 : now.disclosure.year())
                .kind();
        return switch (kind) {
            case SAME, CHANGED, RESPELLED -> "";
            case ADDED, DROPPED, LOOSENED, TIGHTENED, FLIPPED -> words.get("change." + kind.id());
        };
    }

    private static boolean figure(AssessedIndicator indicator) {
        return indicator.target() instanceof NumberMeasure || indicator.target() instanceof RangeMeasure;
    }

    private YearsSection.Recurring series(NavigableMap<Integer, Yearly> years, List<Disclosure> all) {
        Yearly last = years.lastEntry().getValue();
        String name = last.indicator.indicator().name();
        List<Step> steps = steps(years, all);
        List<RecurringChart.Yearly> drawn = steps.stream().map(Step::drawn).toList();
        return new YearsSection.Recurring(
                name,
                steps.stream().map(this::line).toList(),
                ChartSet.of(words, sheet -> RecurringChart.of(name, drawn, sheet), name));
    }

    private YearsSection.Line line(Step step) {
        String year = words.get("list.year", step.form.year()) + step.stage;
        Yearly found = step.found;
        if (found == null) {
            return new YearsSection.Line(year, "changes", words.get("changes.absent"), "", step.change);
        }
        String actual = found.indicator.indicator().actual();
        return new YearsSection.Line(
                year,
                Anchors.of(found.disclosure, found.indicator),
                found.indicator.indicator().target(),
                actual == null ? "" : actual,
                step.change);
    }
}
