package org.mingzhang.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.mingzhang.assess.ComparedIndicator;
import org.mingzhang.assess.ComparedTheme;
import org.mingzhang.assess.IndicatorUse;
import org.mingzhang.assess.NameCounts;
import org.mingzhang.chart.Chart;
import org.mingzhang.chart.RowSheet;
import org.mingzhang.chart.StripPlot;
import org.mingzhang.output.SitePath;
import org.mingzhang.page.Addresses;
import org.mingzhang.page.ChartPair;
import org.mingzhang.page.Figures;
import org.mingzhang.page.Frame;
import org.mingzhang.page.IndicatorPage;
import org.mingzhang.page.IndicatorsPage;
import org.mingzhang.page.Link;
import org.mingzhang.page.Words;

/** Plans the index of the indicator names that recur and of the themes, and a page of each. */
final class ComparisonPlanner {
    /** How many names stand on one page of the index. */
    private static final int NAMES_A_PAGE = 60;

    private final Catalogue catalogue;
    private final Words words;
    private final Summaries summaries;

    ComparisonPlanner(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.words = catalogue.words();
        this.summaries = new Summaries(words);
    }

    /** The index, in as many pages as it needs. */
    List<IndicatorsPage> index(List<ComparedIndicator> compared, List<ComparedTheme> themes) {
        String sentence = compared.isEmpty()
                ? words.get("compared.none", NameCounts.LEAST)
                : words.get("compared.sentence", compared.size(), NameCounts.LEAST);
        List<ComparedIndicator> figuresFirst = compared.stream()
                .sorted(Comparator.comparing(c -> c.spread().isEmpty()))
                .toList();
        int pages = Math.max(1, Math.ceilDiv(compared.size(), NAMES_A_PAGE));
        List<IndicatorsPage> index = new ArrayList<>();
        for (int page = 1; page <= pages; page++) {
            List<ComparedIndicator> names =
                    figuresFirst.subList((page - 1) * NAMES_A_PAGE, Math.min(page * NAMES_A_PAGE, compared.size()));
            index.add(new IndicatorsPage(
                    frame(page, sentence),
                    sentence,
                    page == 1 ? themes.stream().map(this::line).toList() : List.of(),
                    names.stream().map(this::line).toList(),
                    parts(page, pages)));
        }
        return index;
    }

    private Frame frame(int page, String sentence) {
        String title = words.get("compared.title");
        return page == 1
                ? catalogue.frame(Addresses.INDICATORS, title, sentence, "indicators")
                : catalogue.frame(
                        Addresses.indicators(page),
                        words.get("compared.part", title, page),
                        sentence,
                        "indicators",
                        new Link(title, Addresses.INDICATORS));
    }

    private List<Link> parts(int page, int pages) {
        return IntStream.rangeClosed(1, pages)
                .filter(other -> other != page)
                .mapToObj(other -> new Link(
                        words.get("compared.page", other),
                        other == 1 ? Addresses.INDICATORS : Addresses.indicators(other)))
                .toList();
    }

    private IndicatorsPage.Line line(ComparedIndicator compared) {
        return new IndicatorsPage.Line(
                compared.name(),
                Addresses.indicator(compared.name()),
                Figures.count(compared.projects()),
                compared.spread().map(this::spread).orElse(""),
                strip(compared.name(), compared.rows()),
                compared.reported() == 0 ? "" : Figures.count(compared.reported()));
    }

    private IndicatorsPage.Line line(ComparedTheme theme) {
        List<IndicatorUse> rows = rows(theme);
        long reported = rows.stream().filter(r -> r.indicator().reported()).count();
        return new IndicatorsPage.Line(
                name(theme),
                Addresses.theme(theme.theme().id()),
                Figures.count(theme.projects()),
                Commonest.of(rows)
                        .map(c -> words.get("compared.spread", c.least(), c.most()))
                        .orElse(""),
                strip(name(theme), rows),
                reported == 0 ? "" : Figures.count(reported));
    }

    private Optional<Chart> strip(String name, List<IndicatorUse> uses) {
        RowSheet cell = ChartPair.row(words);
        return StripPlot.cell(name, uses.stream().map(this::promised).toList(), cell);
    }

    private String spread(ComparedIndicator.Spread spread) {
        return spread.least().equals(spread.most())
                ? spread.least()
                : words.get("compared.spread", spread.least(), spread.most());
    }

    private static List<IndicatorUse> rows(ComparedTheme theme) {
        return theme.departments().stream().flatMap(d -> d.rows().stream()).toList();
    }

    private String name(ComparedTheme theme) {
        return words.get("theme." + theme.theme().id());
    }

    /** A page a name. */
    IndicatorPage name(ComparedIndicator compared) {
        String sentence = sentence(compared);
        int left = compared.uses() - compared.rows().size();
        return new IndicatorPage(
                child(Addresses.indicator(compared.name()), compared.name(), sentence),
                sentence,
                words.get("compared.note"),
                chart(compared.name(), byDepartment(compared.rows())),
                dots(byDepartment(compared.rows())),
                compared.rows().stream().map(use -> row(use, "")).toList(),
                false,
                left == 0 ? "" : words.get("compared.left", Figures.count(left)));
    }

    /** A page a theme. */
    IndicatorPage theme(ComparedTheme theme) {
        String departments = Figures.count(theme.departments().size() + (long) theme.left());
        String projects = Figures.count(theme.projects());
        String sentence = Commonest.of(rows(theme))
                .map(c ->
                        words.get("theme.sentence", departments, projects, name(theme), c.least(), c.most(), c.usual()))
                .orElseGet(() -> words.get("theme.words", departments, projects, name(theme)));
        return new IndicatorPage(
                child(Addresses.theme(theme.theme().id()), name(theme), sentence),
                sentence,
                words.get("theme.note"),
                chart(name(theme), byDepartment(rows(theme))),
                dots(byDepartment(rows(theme))),
                rows(theme).stream().map(use -> row(use, use.name())).toList(),
                true,
                theme.left() == 0 ? "" : words.get("theme.left", Figures.count(theme.left())));
    }

    private Frame child(SitePath path, String title, String sentence) {
        return catalogue.frame(
                path, title, sentence, "indicators", new Link(words.get("compared.title"), Addresses.INDICATORS));
    }

    private String sentence(ComparedIndicator compared) {
        String head = words.get("compared.uses", Figures.count(compared.projects()), Figures.count(compared.uses()));
        String targets = compared.spread()
                .map(s -> s.least().equals(s.most())
                        ? words.get("compared.same", s.count(), s.least())
                        : words.get("compared.range", s.count(), s.least(), s.most()))
                .orElseGet(() -> words.get("compared.onlyWords"));
        return head + words.get("sentence.comma") + targets + words.get("sentence.stop");
    }

    private Map<String, List<IndicatorUse>> byDepartment(List<IndicatorUse> uses) {
        Map<String, List<IndicatorUse>> departments = new TreeMap<>();
        uses.forEach(use -> departments
                .computeIfAbsent(use.form().department(), d -> new ArrayList<>())
                .add(use));
        return departments;
    }

    private Optional<ChartPair> chart(String name, Map<String, List<IndicatorUse>> departments) {
        List<StripPlot.Row> rows = departments.entrySet().stream()
                .map(e -> new StripPlot.Row(
                        catalogue.departmentName(e.getKey()),
                        e.getValue().stream().map(this::promised).toList()))
                .toList();
        return ChartPair.of(words, sheet -> StripPlot.of(name, rows, sheet), name);
    }

    private static List<IndicatorPage.Place> dots(Map<String, List<IndicatorUse>> departments) {
        return departments.values().stream()
                .flatMap(List::stream)
                .map(ComparisonPlanner::place)
                .toList();
    }

    private StripPlot.Promised promised(IndicatorUse use) {
        return new StripPlot.Promised(
                words.get("compared.whose", use.form().name(), use.form().year(), use.name()),
                use.indicator().target(),
                use.indicator().indicator().target());
    }

    private static IndicatorPage.Place place(IndicatorUse use) {
        String form = Addresses.anchor(use.form().key());
        return new IndicatorPage.Place(
                Addresses.project(use.project()), form + "-" + use.indicator().sequence());
    }

    private IndicatorPage.Row row(IndicatorUse use, String name) {
        String actual = use.indicator().indicator().actual();
        return new IndicatorPage.Row(
                use.form().name(),
                place(use),
                name,
                catalogue.departmentName(use.form().department()),
                words.get("list.year", use.form().year())
                        + words.stage(use.form().key()),
                use.indicator().indicator().target(),
                actual == null ? "" : actual,
                use.form().promised() ? summaries.promised() : summaries.cell(use.indicator()));
    }
}
