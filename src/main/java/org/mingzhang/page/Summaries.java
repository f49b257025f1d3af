package org.mingzhang.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.assess.AssessedIndicator;
import org.mingzhang.assess.Totals;
import org.mingzhang.assess.Verdict;
import org.mingzhang.assess.VerdictCounts;
import org.mingzhang.chart.Outcome;
import org.mingzhang.chart.VerdictBar;
import org.mingzhang.model.Relation;

/** Sums told in a strip of figures and in words. */
final class Summaries {
    private final Words words;

    Summaries(Words words) {
        this.words = words;
    }

    /** The key figures of a sum. */
    List<KeyFigure> figures(Totals totals) {
        List<KeyFigure> figures = new ArrayList<>();
        figures.add(new KeyFigure(
                words.get("figure.projects"),
                Figures.count(totals.projects()),
                words.get("unit.projects"),
                totals.rollUps() == 0 ? "" : words.get("figure.projects.rollUps", totals.rollUps())));
        figures.add(new KeyFigure(
                words.get("figure.disclosures"),
                Figures.count(totals.disclosures()),
                words.get("unit.disclosures"),
                words.get(
                        "figure.disclosures.indicators",
                        Figures.count(totals.verdicts().total()))));
        figures.add(new KeyFigure(
                words.get("figure.budget"),
                Figures.rough(totals.budget()),
                words.get("unit.yuan"),
                words.get("figure.exact", Figures.yuan(totals.budget()))));
        executed(totals).ifPresent(figures::add);
        return figures;
    }

    private Optional<KeyFigure> executed(Totals totals) {
        return totals.executed()
                .shareOf(totals.executedBudget())
                .map(share -> new KeyFigure(
                        words.get("figure.executed"),
                        Figures.rough(totals.executed()),
                        words.get("unit.yuan"),
                        words.get("figure.executed.share", Figures.yuan(totals.executed()), Figures.percent(share))));
    }

    /** How verdicts are shared out; empty if no result is printed anywhere. */
    Optional<VerdictShare> verdicts(VerdictCounts counts) {
        return counts.reported() == 0 ? Optional.empty() : Optional.of(share(counts));
    }

    private VerdictShare share(VerdictCounts counts) {
        List<VerdictShare.Line> lines = new ArrayList<>();
        add(lines, cell(Verdict.MET), counts.of(Verdict.MET) - counts.judged(), counts);
        add(lines, judged(), counts.judged(), counts);
        Arrays.stream(Verdict.values())
                .filter(v -> v != Verdict.MET)
                .forEach(v -> add(lines, cell(v), counts.of(v), counts));
        String sentence = words.get(
                "verdicts.sentence",
                Figures.count(counts.total()),
                Figures.count(counts.reported()),
                Figures.count(counts.of(Verdict.MET)),
                Figures.count(counts.of(Verdict.MISSED)),
                Figures.count(counts.of(Verdict.RESTATED)),
                Figures.count(counts.of(Verdict.UNKNOWN)),
                counts.judged() == 0 ? "" : words.get("verdicts.judged", Figures.count(counts.judged())));
        return new VerdictShare(
                sentence,
                lines,
                ChartPair.of(sheet -> VerdictBar.of(outcomes(counts), sheet), words.get("home.results")));
    }

    private static Map<Outcome, Integer> outcomes(VerdictCounts counts) {
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        counts.counts().forEach((verdict, count) -> outcomes.put(Outcome.valueOf(verdict.name()), count));
        outcomes.merge(Outcome.MET, -counts.judged(), Integer::sum);
        outcomes.put(Outcome.JUDGED, counts.judged());
        return outcomes;
    }

    private static void add(List<VerdictShare.Line> lines, VerdictCell verdict, int count, VerdictCounts counts) {
        if (count > 0) {
            BigDecimal share = new BigDecimal(count).divide(new BigDecimal(counts.total()), 8, RoundingMode.HALF_UP);
            lines.add(new VerdictShare.Line(verdict, Figures.count(count), Figures.percent(share)));
        }
    }

    /** The verdict of an indicator; one that rests on words says so. */
    VerdictCell cell(AssessedIndicator indicator) {
        if (indicator.judgement()) {
            return judged();
        }
        if (indicator.comparison().relation() == Relation.NOT_DUE) {
            return new VerdictCell(
                    Verdict.PENDING.id(), words.get("verdict.notDue"), words.get("verdict.notDue.detail"));
        }
        if (indicator.comparison().relation() == Relation.PLACEHOLDER) {
            return new VerdictCell(
                    Verdict.UNKNOWN.id(), words.get("verdict.placeholder"), words.get("verdict.placeholder.detail"));
        }
        return cell(indicator.verdict());
    }

    private VerdictCell judged() {
        return new VerdictCell("judged", words.get("verdict.judged"), words.get("verdict.judged.detail"));
    }

    /** A verdict as shown where no single indicator is meant. */
    VerdictCell cell(Verdict verdict) {
        return new VerdictCell(verdict.id(), words.verdict(verdict), words.get("verdict." + verdict.id() + ".detail"));
    }
}
