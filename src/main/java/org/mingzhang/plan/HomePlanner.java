package org.mingzhang.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mingzhang.assess.DisclosureRow;
import org.mingzhang.assess.ProjectRow;
import org.mingzhang.assess.Sum;
import org.mingzhang.assess.Totals;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.chart.DumbbellChart;
import org.mingzhang.chart.Movement;
import org.mingzhang.chart.PartsBar;
import org.mingzhang.model.Basis;
import org.mingzhang.model.Money;
import org.mingzhang.page.Addresses;
import org.mingzhang.page.Computed;
import org.mingzhang.page.Figures;
import org.mingzhang.page.Frame;
import org.mingzhang.page.HomePage;
import org.mingzhang.page.HomePage.Move;
import org.mingzhang.page.HomePage.Moves;
import org.mingzhang.page.HomePage.Part;
import org.mingzhang.page.HomePage.YearParts;
import org.mingzhang.page.Link;
import org.mingzhang.page.Words;

/** Plans the home page: the strongest thing the data say, the results, where the money goes, and what is held. Each list is bounded. */
final class HomePlanner {
    private static final int CONTRADICTIONS = 6;
    private static final int SUMS = 5;
    private static final int PARTS = 5;
    private static final int MOVES = 8;

    private final Catalogue catalogue;
    private final Words words;
    private final Summaries summaries;
    private final Collection<ProjectRow> projects;
    private final Totals totals;

    HomePlanner(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.words = catalogue.words();
        this.summaries = new Summaries(words);
        this.projects = catalogue.survey().projects();
        this.totals = Totals.of(projects);
    }

    HomePage plan() {
        Frame frame = new Frame(
                Addresses.HOME,
                new Headline(catalogue).text(totals),
                catalogue.shell().description(),
                "",
                List.of(),
                catalogue.shell());
        return new HomePage(
                frame,
                sentence(),
                new ExampleQueries(projects).queries(),
                new ResultRows(catalogue).all(totals),
                summaries.verdicts(totals.verdicts(), SumScope.SITE.rows()),
                new FrontPlanner(catalogue.facts())
                        .lines(catalogue.index().all().heaviest().stream(), Severity.CONTRADICTION, CONTRADICTIONS),
                new Link(words.get("home.all"), Addresses.FINDINGS),
                money(),
                moves(),
                new CoveragePlanner(catalogue).coverage());
    }

    private String sentence() {
        return totals.disclosures() + totals.rollUpDisclosures() == 0
                ? words.get("home.none")
                : words.get(
                        "home.sentence",
                        Figures.count(catalogue.survey().departments().size()),
                        Figures.count(totals.projects()),
                        Figures.count(totals.disclosures()),
                        summaries.rollUps(totals),
                        told());
    }

    /** What there is to be read: money only where a form prints some. */
    private String told() {
        String results = totals.verdicts().reported() > 0 ? "home.reported" : "home.promised";
        boolean money = !totals.sums().isEmpty() || totals.spentAlone() > 0;
        return words.get(money ? results : results + ".noMoney");
    }

    /** The sums of the latest years, each of one basis, on one scale. */
    private List<YearParts> money() {
        List<Sum> sums = totals.sums().stream()
                .filter(s -> s.money().compareTo(Money.ZERO) > 0)
                .limit(SUMS)
                .toList();
        Money end = sums.stream().map(Sum::money).reduce(Money.ZERO, (a, b) -> a.compareTo(b) >= 0 ? a : b);
        return sums.stream().map(sum -> parts(sum, end)).toList();
    }

    /** A form that is counted, with its project. */
    private record Counted(ProjectRow project, DisclosureRow form) {
        Money money() {
            return form.counted().orElseThrow().money();
        }

        Namesakes.Row listed() {
            return Namesakes.Row.of(project.id(), form);
        }
    }

    private YearParts parts(Sum sum, Money end) {
        List<Counted> all = projects.stream()
                .flatMap(p -> p.counted(sum.year()).stream().map(d -> new Counted(p, d)))
                .filter(c -> c.form().counted().orElseThrow().basis() == sum.basis())
                .sorted(Comparator.comparing(Counted::money)
                        .reversed()
                        .thenComparing(c -> c.project().id()))
                .toList();
        List<Counted> largest = all.stream()
                .filter(c -> c.money().compareTo(Money.ZERO) > 0)
                .limit(PARTS)
                .toList();
        int others = all.size() - largest.size();
        String rest = others == 0 ? "" : words.get("home.rest", Figures.count(others));
        Money left =
                sum.money().minus(Money.sum(largest.stream().map(Counted::money).toList()));
        Namesakes names = Namesakes.anywhere(
                catalogue, largest.stream().map(Counted::listed).toList());
        List<PartsBar.Part> parts = largest.stream()
                .map(c -> new PartsBar.Part(names.of(c.listed()), c.money()))
                .toList();
        long departments =
                all.stream().map(c -> c.form().department()).distinct().count();
        String heading = words.get(
                "home.sum", sum.year(), summaries.name(sum), Figures.count(departments), Figures.count(sum.forms()));
        return new YearParts(
                heading,
                Computed.yuan(sum.money(), SumScope.SITE.budget(sum)),
                PartsBar.of(parts, new PartsBar.Part(rest, left), end, Charts.cell(words, Charts.PAGE)),
                largest.stream().map(c -> part(c, names)).toList(),
                rest);
    }

    private Part part(Counted counted, Namesakes names) {
        return new Part(
                names.of(counted.listed()),
                Addresses.project(counted.project().id()),
                Addresses.anchor(counted.form().key()),
                words.get("home.part", Figures.shortYuan(counted.money())));
    }

    /** A project's year whose form prints an initial and an adjusted budget. */
    private record Moved(ProjectRow project, DisclosureRow form, Movement movement) {
        Namesakes.Row listed() {
            return Namesakes.Row.of(project.id(), form);
        }

        /** How far the budget or the spending ended from where it began, as a share of that. */
        BigDecimal far() {
            BigDecimal start = movement.initial() == null
                    ? BigDecimal.ONE
                    : movement.initial().yuan();
            Money end = movement.spent() == null ? movement.adjusted() : movement.spent();
            return end == null || start.signum() == 0
                    ? BigDecimal.ZERO
                    : end.yuan().subtract(start).abs().divide(start, 6, java.math.RoundingMode.HALF_UP);
        }
    }

    private Optional<Moves> moves() {
        List<Moved> all = projects.stream()
                .flatMap(p -> p.counted().stream()
                        .filter(d -> d.initialBudget() != null
                                && d.counted().orElseThrow().basis() == Basis.ADJUSTED)
                        .map(d -> new Moved(p, d, new Movement(d.initialBudget(), d.budget(), d.executed()))))
                .toList();
        List<Moved> most = all.stream()
                .filter(m -> m.movement().moved()
                        && m.movement().initial() != null
                        && m.movement().initial().compareTo(Money.ZERO) > 0)
                .sorted(Comparator.comparing(Moved::far)
                        .reversed()
                        .thenComparing(m -> m.project().id())
                        .thenComparing(m -> -m.form().year()))
                .limit(MOVES)
                .toList();
        BigDecimal reach = Charts.reach(most.stream().map(Moved::movement).toList());
        Namesakes names =
                Namesakes.anywhere(catalogue, most.stream().map(Moved::listed).toList());
        List<Move> rows = new ArrayList<>();
        for (Moved moved : most) {
            DumbbellChart.row(moved.movement(), reach, Charts.cell(words, Charts.WIDE))
                    .ifPresent(chart -> rows.add(new Move(
                            new HomePage.Row(
                                    names.of(moved.listed()),
                                    Addresses.project(moved.project().id()),
                                    Addresses.anchor(moved.form().key()),
                                    words.get("list.year", moved.form().year()),
                                    chart),
                            RankPlanner.moved(moved.movement()))));
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Moves(
                        words.get("home.moves.sentence", Figures.count(all.size()), Figures.count(rows.size())), rows));
    }
}
