package org.mingzhang.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingzhang.assess.AssessedIndicator;
import org.mingzhang.assess.Sum;
import org.mingzhang.assess.Totals;
import org.mingzhang.assess.Verdict;
import org.mingzhang.assess.VerdictCounts;
import org.mingzhang.chart.Outcome;
import org.mingzhang.chart.VerdictBar;
import org.mingzhang.model.Money;
import org.mingzhang.model.Relation;
import org.mingzhang.model.Share;
import org.mingzhang.page.ChartSet;
import org.mingzhang.page.Computed;
import org.mingzhang.page.Figures;
import org.mingzhang.page.Formula;
import org.mingzhang.page.Formula.Rows;
import org.mingzhang.page.KeyFigure;
import org.mingzhang.page.SumCell;
import org.mingzhang.page.VerdictCell;
import org.mingzhang.page.VerdictShare;
import org.mingzhang.page.Words;

/** Sums told in a strip of figures and in words. */
final class Summaries {
    private static final String DOT = " · ";

    private final Words words;

    Summaries(Words words) {
        this.words = words;
    }

    /** The key figures of a sum: what there is, and the amounts of the latest year. */
    List<KeyFigure> figures(Totals totals, SumScope scope) {
        List<KeyFigure> figures = new ArrayList<>();
        if (totals.disclosures() + totals.rollUpDisclosures() == 0) {
            return figures;
        }
        figures.add(new KeyFigure(
                words.get("figure.projects"),
                Computed.count(totals.projects(), scope.projects()),
                words.get("unit.projects"),
                totals.rollUps() == 0 ? "" : words.get("figure.projects.rollUps", totals.rollUps())));
        figures.add(new KeyFigure(
                words.get("figure.disclosures"),
                Computed.count(totals.disclosures() + totals.rollUpDisclosures(), scope.disclosures()),
                words.get("unit.disclosures"),
                forms(totals)));
        for (Sum sum : totals.recent()) {
            SumCell cell = cell(totals, sum, scope);
            figures.add(budget(sum, cell));
            sum.spent().ifPresent(spent -> figures.add(spent(totals, sum, spent, cell)));
        }
        return figures;
    }

    private String forms(Totals totals) {
        List<String> parts = new ArrayList<>();
        if (totals.rollUpDisclosures() > 0) {
            parts.add(words.get("figure.disclosures.rollUps", Figures.count(totals.rollUpDisclosures())));
        }
        parts.add(words.get(
                "figure.disclosures.indicators", Figures.count(totals.verdicts().total())));
        spentAlone(totals).ifPresent(parts::add);
        return String.join(words.get("sentence.join"), parts);
    }

    /** What no sum holds, because there is no amount to hold it against. */
    Optional<String> spentAlone(Totals totals) {
        return totals.spentAlone() == 0
                ? Optional.empty()
                : Optional.of(words.get("figure.spentAlone", Figures.count(totals.spentAlone())));
    }

    private KeyFigure budget(Sum sum, SumCell cell) {
        String over = cell.forms().isEmpty() ? words.get("basis.projects", Figures.count(sum.forms())) : cell.forms();
        return new KeyFigure(
                words.capital(cell.basis()),
                rough(sum.money(), cell.budget()),
                words.get("unit.yuan"),
                words.exact(sum.money()) + DOT + over);
    }

    private KeyFigure spent(Totals totals, Sum sum, Sum.Spent spent, SumCell cell) {
        Optional<Share> share = spent.share();
        String left = share.filter(Share::nearlyAll)
                .map(s ->
                        words.get("sentence.short", Figures.shortYuan(spent.of().minus(spent.money()))))
                .orElse("");
        long ofYear = totals.sums().stream()
                .filter(s -> s.year() == sum.year() && s.spent().isPresent())
                .count();
        return new KeyFigure(
                ofYear == 1
                        ? words.get("figure.spent", sum.year())
                        : words.get("figure.spent.basis", sum.year(), name(sum)),
                rough(spent.money(), cell.spent()),
                words.get("unit.yuan"),
                words.exact(spent.money()) + (share.isEmpty() ? "" : DOT + words.get("figure.spent.share", name(sum))),
                cell.share(),
                left
                        + DOT
                        + (cell.spentForms().isEmpty()
                                ? words.get("basis.allForms", Figures.count(spent.forms()))
                                : cell.spentForms()));
    }

    private Computed rough(Money amount, Computed exact) {
        return new Computed(words.rough(amount), exact.value(), exact.formula());
    }

    /** What a sum adds up, in the forms' own words. */
    String name(Sum sum) {
        return String.join(
                words.get("basis.or"), sum.words().stream().map(words::term).toList());
    }

    /** A sum of some totals as a cell. */
    SumCell cell(Totals totals, Sum sum, SumScope scope) {
        Optional<Sum.Spent> spent = sum.spent();
        Optional<Sum.Spent> partly = spent.filter(s -> s.forms() != sum.forms());
        return new SumCell(
                words.get("basis.year", sum.year(), name(sum)),
                Computed.yuan(sum.money(), scope.budget(sum)),
                over(totals, sum),
                words.get("list.year", sum.year()),
                spent.map(s -> Computed.yuan(s.money(), scope.spent(sum))).orElse(Computed.NONE),
                partly.map(s -> words.get("basis.spentForms", Figures.count(s.forms()), Figures.count(sum.forms())))
                        .orElse(""),
                partly.isPresent()
                        ? words.get("basis.shareSome", sum.year(), name(sum))
                        : words.get("basis.share", sum.year(), name(sum)),
                partly.map(s -> Computed.yuan(s.of(), scope.spentOf(sum))).orElse(Computed.NONE),
                spent.flatMap(Sum.Spent::share)
                        .map(s -> Computed.share(s, scope.share(sum)))
                        .orElse(Computed.NONE));
    }

    /** Over how many projects a sum goes where that is not plain from their number beside it. */
    private String over(Totals totals, Sum sum) {
        int ofYear = totals.projectsOf().getOrDefault(sum.year(), sum.forms());
        if (sum.forms() == totals.projects()) {
            return "";
        }
        return sum.forms() == ofYear
                ? words.get("basis.projects", Figures.count(sum.forms()))
                : words.get("basis.forms", Figures.count(sum.forms()), Figures.count(ofYear));
    }

    /**
     * The sums of the latest year in words, {@code 2024 年年度资金申请总额合计 1,234 元（5 个项目中的 3 个）}; that nothing is counted if
     * nothing is.
     */
    String latest(Totals totals) {
        return totals.latest().isEmpty()
                ? words.get("basis.none")
                : totals.latest().stream()
                        .map(sum -> words.get("basis.total", sum.year(), name(sum), Figures.shortYuan(sum.money()))
                                + part(totals, sum))
                        .collect(Collectors.joining(words.get("sentence.comma")));
    }

    /** How many of the year's projects a sum goes over, unless it is all that the sentence counts. */
    String part(Totals totals, Sum sum) {
        int ofYear = totals.projectsOf().getOrDefault(sum.year(), sum.forms());
        if (sum.forms() == totals.projects()) {
            return "";
        }
        String forms = Figures.count(sum.forms());
        if (ofYear == totals.projects()) {
            return words.get("basis.part", forms, Figures.count(ofYear));
        }
        return sum.forms() == ofYear
                ? words.get("basis.part.year", forms)
                : words.get("basis.part.ofYear", forms, Figures.count(ofYear));
    }

    /** How many forms of roll-ups there are beside the others; empty for none. */
    String rollUps(Totals totals) {
        return totals.rollUpDisclosures() == 0
                ? ""
                : words.get("basis.rollUps", Figures.count(totals.rollUpDisclosures()));
    }

    /** Of what has no forms but roll-ups, that it has no others; {@code of} names it. */
    Optional<String> onlyRollUps(String of, Totals totals) {
        return totals.projects() == 0 && totals.rollUpDisclosures() > 0
                ? Optional.of(words.get("sentence.onlyRollUps", of, Figures.count(totals.rollUpDisclosures())))
                : Optional.empty();
    }

    /** How verdicts are shared out; empty if no result is printed anywhere. */
    Optional<VerdictShare> verdicts(VerdictCounts counts) {
        return verdicts(counts, Rows.ALL);
    }

    /** How the verdicts of the forms that fit are shared out; empty if no result is printed anywhere. */
    Optional<VerdictShare> verdicts(VerdictCounts counts, Rows forms) {
        return counts.reported() == 0 ? Optional.empty() : Optional.of(share(counts, forms.with("results", true)));
    }

    private VerdictShare share(VerdictCounts counts, Rows all) {
        List<VerdictShare.Line> lines = new ArrayList<>();
        Rows met = all.with("verdict", Verdict.MET.id());
        add(
                lines,
                cell(Verdict.MET),
                counts.of(Verdict.MET) - counts.judged(),
                share(met.without("actual_kind", "text"), all, counts));
        add(lines, judged(), counts.judged(), share(met.with("actual_kind", "text"), all, counts));
        Rows unknown = all.with("verdict", Verdict.UNKNOWN.id());
        add(lines, cell(Verdict.MISSED), counts.of(Verdict.MISSED), part(Verdict.MISSED, all, counts));
        add(lines, cell(Verdict.RESTATED), counts.of(Verdict.RESTATED), part(Verdict.RESTATED, all, counts));
        add(lines, cell(Verdict.UNKNOWN), counts.undecided(), share(unknown.with("placeholder", false), all, counts));
        add(lines, placeholder(), counts.placeholders(), share(unknown.with("placeholder", true), all, counts));
        add(lines, cell(Verdict.PENDING), counts.of(Verdict.PENDING), part(Verdict.PENDING, all, counts));
        String sentence = sentence(counts);
        return new VerdictShare(
                sentence,
                lines,
                ChartSet.of(words, sheet -> VerdictBar.of(Charts.outcomes(counts), sheet), words.get("home.results")));
    }

    /** How the results with an outcome are counted that the forms that fit report. */
    static Formula count(Outcome outcome, Rows forms) {
        Rows all = forms.with("results", true);
        Rows of = all.with("verdict", (outcome == Outcome.JUDGED ? Verdict.MET : Verdict.valueOf(outcome.name())).id());
        return Formula.count(
                "indicators",
                switch (outcome) {
                    case MET -> of.without("actual_kind", "text");
                    case JUDGED -> of.with("actual_kind", "text");
                    case UNKNOWN -> of.with("placeholder", false);
                    case MISSED, RESTATED, PENDING -> of;
                });
    }

    private String sentence(VerdictCounts counts) {
        List<String> parts = new ArrayList<>();
        said(parts, "met", counts.of(Verdict.MET) - counts.judged());
        said(parts, "judged", counts.judged());
        said(parts, "missed", counts.of(Verdict.MISSED));
        said(parts, "restated", counts.of(Verdict.RESTATED));
        said(parts, "unknown", counts.undecided());
        String head = words.get(
                "verdicts.sentence",
                Figures.count(counts.results()),
                Figures.count(counts.reported()),
                String.join(words.get("sentence.comma"), parts));
        List<String> apart = new ArrayList<>();
        said(apart, "promised", counts.promised());
        said(apart, "midway", counts.midway());
        said(apart, "superseded", counts.superseded());
        said(apart, "repeated", counts.repeated());
        return String.join(
                words.get("sentence.next"),
                Stream.concat(Stream.of(head), apart.stream()).toList());
    }

    private void said(List<String> parts, String key, int count) {
        if (count > 0) {
            parts.add(words.get("verdicts." + key, Figures.count(count)));
        }
    }

    /** How a count is worked out, and its share of all results. */
    private record Part(Formula count, Formula all, int results) {}

    private static Part part(Verdict verdict, Rows all, VerdictCounts counts) {
        return share(all.with("verdict", verdict.id()), all, counts);
    }

    private static Part share(Rows part, Rows all, VerdictCounts counts) {
        return new Part(Formula.count("indicators", part), Formula.count("indicators", all), counts.results());
    }

    private static void add(List<VerdictShare.Line> lines, VerdictCell verdict, int count, Part part) {
        if (count > 0) {
            lines.add(new VerdictShare.Line(
                    verdict,
                    Computed.count(count, part.count),
                    Computed.share(Share.of(count, part.results), part.count.over(part.all))));
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
                    Verdict.PENDING.id(), words.get("verdict.placeholder"), words.get("verdict.placeholder.detail"));
        }
        return cell(indicator.verdict());
    }

    /** What stands in place of a verdict where the form has no column for results. */
    VerdictCell promised() {
        return new VerdictCell(
                Verdict.PENDING.id(), words.get("verdict.promised"), words.get("verdict.promised.detail"));
    }

    private VerdictCell placeholder() {
        return new VerdictCell(
                Verdict.PENDING.id(), words.get("verdict.placeholders"), words.get("verdict.placeholder.detail"));
    }

    private VerdictCell judged() {
        return new VerdictCell("judged", words.get("verdict.judged"), words.get("verdict.judged.detail"));
    }

    /** A verdict as shown where no single indicator is meant. */
    VerdictCell cell(Verdict verdict) {
        return new VerdictCell(
                verdict.id(), words.get("verdict." + verdict.id()), words.get("verdict." + verdict.id() + ".detail"));
    }
}
