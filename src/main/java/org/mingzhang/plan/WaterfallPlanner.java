package org.mingzhang.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.mingzhang.assess.DisclosureRow;
import org.mingzhang.assess.ProjectRow;
import org.mingzhang.assess.Totals;
import org.mingzhang.chart.WaterfallChart;
import org.mingzhang.chart.WaterfallChart.Step;
import org.mingzhang.model.Amount;
import org.mingzhang.model.Money;
import org.mingzhang.page.ChartSet;
import org.mingzhang.page.Words;

/** Plans how the sum of all forms that a document prints falls to what it holds: without what is printed again, and without roll-ups. */
final class WaterfallPlanner {
    private final Words words;

    WaterfallPlanner(Words words) {
        this.words = words;
    }

    /** A form's amount, how many times it is printed, and whether others sum up to it. */
    private record Printed(Money money, int times, boolean rollUp) {
        static Stream<Printed> of(ProjectRow project) {
            return project.disclosures().stream()
                    .filter(d -> d.counted().isPresent())
                    .map(d -> new Printed(
                            d.counted().orElseThrow().money(),
                            d.source().forms().size(),
                            project.rollUp()));
        }
    }

    /**
     * A fall.
     *
     * @param sentence what is taken off; what is left follows it
     * @param chart the steps
     */
    record Fall(String sentence, ChartSet chart) {}

    /** Nothing where nothing is taken off, or the forms print amounts of several kinds. */
    Optional<Fall> plan(List<ProjectRow> projects, Totals totals) {
        if (projects.stream().anyMatch(ProjectRow::departmentWide)) {
            return Optional.empty(); // it holds the money of others and is never summed beside them
        }
        List<Printed> printed = projects.stream().flatMap(Printed::of).toList();
        boolean alike = projects.stream()
                        .flatMap(p -> p.disclosures().stream())
                        .map(DisclosureRow::counted)
                        .flatMap(Optional::stream)
                        .map(Amount::basis)
                        .distinct()
                        .count()
                == 1;
        // A project with two forms of one year counts once in the totals: then the steps would not lead there.
        Money own = Money.sum(
                printed.stream().filter(p -> !p.rollUp).map(Printed::money).toList());
        if (!alike
                || totals.sums().size() != 1
                || !own.equals(totals.sums().getFirst().money())) {
            return Optional.empty();
        }
        List<Step> steps = new ArrayList<>();
        add(steps, "document.fall.repeats", printed, p -> p.times - 1);
        add(steps, "document.fall.rollUps", printed, p -> p.rollUp ? 1 : 0);
        int forms = printed.stream().mapToInt(Printed::times).sum();
        Step from = new Step(words.get("document.fall.printed", forms), times(printed, Printed::times));
        return ChartSet.of(
                        words,
                        sheet -> WaterfallChart.of(from, steps, words.get("document.fall.left"), sheet),
                        words.get("document.fall"))
                .map(chart -> new Fall(words.get("document.fall.sentence", forms), chart));
    }

    private static Money times(List<Printed> printed, ToIntFunction<Printed> count) {
        return Money.sum(printed.stream()
                .flatMap(p -> Stream.generate(p::money).limit(count.applyAsInt(p)))
                .toList());
    }

    private void add(List<Step> steps, String key, List<Printed> printed, ToIntFunction<Printed> count) {
        int forms = printed.stream().mapToInt(count).sum();
        if (forms > 0) {
            steps.add(new Step(words.get(key, forms), times(printed, count)));
        }
    }
}
