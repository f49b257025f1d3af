package org.mingzhang.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingzhang.assess.AssessedDisclosure;
import org.mingzhang.assess.AssessedIndicator;
import org.mingzhang.assess.IndicatorChange;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.chart.IndicatorChart;
import org.mingzhang.chart.TimelineChart;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.Reply;
import org.mingzhang.model.TextMeasure;
import org.mingzhang.page.Addresses;
import org.mingzhang.page.ChartSet;
import org.mingzhang.page.Fact;
import org.mingzhang.page.Figures;
import org.mingzhang.page.FindingSummary;
import org.mingzhang.page.IndicatorTable;
import org.mingzhang.page.Link;
import org.mingzhang.page.StoryCard;
import org.mingzhang.page.Words;

/** Plans the table of a disclosure's indicators. */
final class IndicatorPlanner {
    private final Words words;
    private final Summaries summaries;
    private final FindingPlanner findings;

    IndicatorPlanner(SiteFacts facts) {
        this.words = facts.words();
        this.findings = new FindingPlanner(facts);
        this.summaries = new Summaries(words);
    }

    IndicatorTable plan(Form form) {
        AssessedDisclosure assessed = form.assessed;
        List<AssessedIndicator> all = assessed.indicators();
        List<TimelineChart.Dated> dated = all.stream()
                .map(i -> new TimelineChart.Dated(i.indicator().name(), Promises.of(i)))
                .toList();
        return new IndicatorTable(
                total(assessed.disclosure()),
                groups(form),
                all.stream().anyMatch(i -> i.actual() != null),
                all.stream().anyMatch(i -> i.indicator().weight() != null),
                ChartSet.of(words, sheet -> TimelineChart.of(dated, sheet), words.get("indicator.timeline")));
    }

    private String total(Disclosure form) {
        BigDecimal score = form.totalScore();
        BigDecimal weight = form.totalWeight();
        if (score == null) {
            return "";
        }
        return weight == null
                ? words.get("indicator.total", Figures.points(score))
                : words.get("indicator.totalOf", Figures.points(score), Figures.points(weight));
    }

    /** Neighbours of one category and subcategory stand together; one that comes back later starts a group of its own, as printed. */
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

    private String category(AssessedIndicator indicator) {
        String category = words.printed(indicator.indicator().category());
        String subcategory = words.printed(indicator.indicator().subcategory());
        return words.capital(subcategory.isEmpty() ? category : words.get("indicator.group", category, subcategory));
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
     * @param compared names that have a page of their own
     */
    record Form(AssessedDisclosure assessed, FindingSummary cards, List<Reply> replies, Set<String> compared) {}

    private IndicatorTable.Row row(AssessedIndicator assessedIndicator, Form form) {
        Indicator indicator = assessedIndicator.indicator();
        Misprints misprints = Misprints.of(form.assessed.disclosure(), words);
        return new IndicatorTable.Row(
                Anchors.of(form.assessed.disclosure(), assessedIndicator),
                misprints.marked(indicator.name()),
                assessedIndicator.target() instanceof TextMeasure,
                words.capital(IndicatorChart.sentence(Promises.of(assessedIndicator), words.charts())),
                misprints.marked(indicator.target()),
                misprints.marked(indicator.actual()),
                summaries.cell(assessedIndicator),
                points(indicator.weight(), indicator.beside().weightAs()),
                points(indicator.score(), indicator.beside().scoreAs()),
                indicator.deviation() == null ? null : misprints.marked(indicator.deviation()),
                beside(indicator.beside(), misprints),
                IndicatorChart.of(indicator.name(), Promises.of(assessedIndicator), ChartSet.row(words)),
                form.assessed.findings().stream()
                        .filter(f -> Objects.equals(f.subject().sequence(), assessedIndicator.sequence()))
                        .sorted(Finding.STRONGEST_FIRST)
                        .map(f -> mark(f, form))
                        .toList(),
                elsewhere(assessedIndicator, form));
    }

    private @Nullable Link elsewhere(AssessedIndicator indicator, Form form) {
        String name = IndicatorChange.name(indicator);
        return form.compared.contains(name)
                ? new Link(words.get("indicator.elsewhere"), Addresses.indicator(name))
                : null;
    }

    private IndicatorTable.Mark mark(Finding finding, Form form) {
        return new IndicatorTable.Mark(
                findings.line(finding, form.replies),
                form.cards.card(finding.part().story()).map(StoryCard::anchor).orElse(""));
    }

    /** What only some forms have columns for; a nature that is a sign stands in the target. */
    private List<Fact> beside(Indicator.Beside beside, Misprints misprints) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "indicator.nature", beside.value() == null ? beside.nature() : worded(beside.nature()));
        add(facts, "indicator.longTerm", beside.longTerm());
        add(facts, "indicator.expected", beside.expected());
        add(facts, "indicator.likelihood", beside.likelihood());
        add(facts, "indicator.remark", beside.remark());
        return facts.stream()
                .map(fact -> new Fact(fact.label(), misprints.marked(fact.text())))
                .toList();
    }

    private void add(List<Fact> facts, String key, @Nullable String text) {
        if (text != null) {
            facts.add(new Fact(words.get(key), text));
        }
    }

    private static @Nullable String worded(@Nullable String nature) {
        return nature == null || nature.codePoints().noneMatch(Character::isIdeographic) ? null : nature;
    }

    private static String points(@Nullable BigDecimal points, @Nullable String sign) {
        return points == null ? Objects.requireNonNullElse(sign, "") : Figures.points(points);
    }
}
