package org.mingzhang.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingzhang.assess.AssessedDisclosure;
import org.mingzhang.assess.AssessedIndicator;
import org.mingzhang.assess.VerdictCounts;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.chart.IndicatorChart;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.Reply;
import org.mingzhang.model.TextMeasure;
import org.mingzhang.page.ChartPair;
import org.mingzhang.page.Figures;
import org.mingzhang.page.FindingSummary;
import org.mingzhang.page.IndicatorTable;
import org.mingzhang.page.StoryCard;
import org.mingzhang.page.Words;

/** Plans the table of a disclosure's indicators. */
final class IndicatorPlanner {
    private final Words words;
    private final Sentences sentences;
    private final Summaries summaries;
    private final FindingPlanner findings;

    IndicatorPlanner(SiteFacts facts) {
        this.words = facts.words();
        this.findings = new FindingPlanner(facts);
        this.sentences = new Sentences(words);
        this.summaries = new Summaries(words);
    }

    IndicatorTable plan(Form form) {
        AssessedDisclosure assessed = form.assessed;
        List<AssessedIndicator> all = assessed.indicators();
        return new IndicatorTable(
                sentences.indicators(assessed) + words.get("sentence.stop"),
                groups(form),
                all.stream().anyMatch(i -> i.actual() != null),
                all.stream().anyMatch(i -> i.indicator().weight() != null),
                summaries.verdicts(VerdictCounts.of(assessed)));
    }

    /** Neighbours of one category stand together; a category that comes back later starts a group of its own, as printed. */
    private List<IndicatorTable.Group> groups(Form form) {
        List<List<AssessedIndicator>> runs = new ArrayList<>();
        for (AssessedIndicator indicator : form.assessed.indicators()) {
            if (runs.isEmpty() || !category(runs.getLast().getFirst()).equals(category(indicator))) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(indicator);
        }
        return runs.stream().map(run -> group(run, form)).toList();
    }

    private static String category(AssessedIndicator indicator) {
        return indicator.indicator().category();
    }

    private IndicatorTable.Group group(List<AssessedIndicator> run, Form form) {
        Optional<BigDecimal> weight = run.stream()
                .map(i -> i.indicator().weight())
                .flatMap(Stream::ofNullable)
                .reduce(BigDecimal::add);
        return new IndicatorTable.Group(
                category(run.getFirst()),
                weight.map(Figures::points).orElse(""),
                run.stream().map(i -> row(i, form)).toList());
    }

    /**
     * A form whose indicators are shown.
     *
     * @param assessed the form
     * @param cards what is found about it
     * @param replies what is said about that
     */
    record Form(AssessedDisclosure assessed, FindingSummary cards, List<Reply> replies) {}

    private IndicatorTable.Row row(AssessedIndicator assessedIndicator, Form form) {
        Indicator indicator = assessedIndicator.indicator();
        return new IndicatorTable.Row(
                Anchors.of(form.assessed.disclosure(), assessedIndicator),
                indicator.subcategory(),
                indicator.name(),
                assessedIndicator.target() instanceof TextMeasure,
                IndicatorChart.sentence(Promises.of(assessedIndicator), words.charts()),
                indicator.target(),
                indicator.actual() == null ? "" : indicator.actual(),
                summaries.cell(assessedIndicator),
                points(indicator.weight()),
                points(indicator.score()),
                indicator.deviation(),
                IndicatorChart.of(indicator.name(), Promises.of(assessedIndicator), ChartPair.row(words)),
                form.assessed.findings().stream()
                        .filter(f -> Objects.equals(f.subject().sequence(), assessedIndicator.sequence()))
                        .sorted(Finding.STRONGEST_FIRST)
                        .map(f -> mark(f, form))
                        .toList());
    }

    private IndicatorTable.Mark mark(Finding finding, Form form) {
        return new IndicatorTable.Mark(
                findings.line(finding, form.replies),
                form.cards.card(finding.part().story()).map(StoryCard::anchor).orElse(""));
    }

    private static String points(@Nullable BigDecimal points) {
        return points == null ? "" : Figures.points(points);
    }
}
