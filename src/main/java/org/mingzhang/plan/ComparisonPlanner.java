package org.mingzhang.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
import org.mingzhang.page.ChartSet;
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
    private final ComparedWords said;

    ComparisonPlanner(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.words = catalogue.words();
        this.summaries = new Summaries(words);
        this.said = new ComparedWords(words);
    }

    /** The index, in as many pages as it needs. */
    List<IndicatorsPage> index(List<ComparedIndicator> compared, List<ComparedTheme> themes) {
        String sentence = compared.isEmpty()
                ? words.get("compared.none", NameCounts.LEAST)
                : words.get("compared.sentence", compared.size(), NameCounts.LEAST);
        List<ComparedIndicator> figuresFirst = compared.stream()
                .sorted(Comparator.comparing(c -> c.spreads().isEmpty()))
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
                compared.spreads().stream().map(said::spread).collect(Collectors.joining(words.get("sentence.join"))),
                strip(compared.name(), compared.rows()),
                compared.reported() == 0 ? "" : Figures.count(compared.reported()));
    }

    private IndicatorsPage.Line line(ComparedTheme theme) {
        int reported = theme.counts().reported();
        return new IndicatorsPage.Line(
                name(theme),
                Addresses.theme(theme.theme().id()),
                Figures.count(theme.counts().projects()),
                theme.figures().map(said::spread).orElse(""),
                strip(name(theme), rows(theme)),
                reported == 0 ? "" : Figures.count(reported));
    }

    private Optional<Chart> strip(String name, List<IndicatorUse> uses) {
        RowSheet cell = ChartSet.row(words);
        Namesakes names = namesakes(uses);
        return StripPlot.cell(
                name, uses.stream().map(use -> promised(use, names)).toList(), cell);
    }

    private static List<IndicatorUse> rows(ComparedTheme theme) {
        return theme.departments().stream().flatMap(d -> d.rows().stream()).toList();
    }

    private String name(ComparedTheme theme) {
        return words.get("theme." + theme.theme().id());
    }

    /** A page a name. */
    IndicatorPage name(ComparedIndicator compared) {
        String sentence = said.sentence(compared);
        Namesakes names = namesakes(compared.rows());
        int left = compared.uses() - compared.rows().size();
        return new IndicatorPage(
                child(Addresses.indicator(compared.name()), compared.name(), sentence),
                sentence,
                words.get("compared.note"),
                chart(compared.name(), byDepartment(compared.rows()), names),
                dots(byDepartment(compared.rows())),
                compared.rows().stream().map(use -> row(use, "", names)).toList(),
                false,
                left == 0 ? "" : words.get("compared.left", Figures.count(left)));
    }

    /** A page a theme. */
    IndicatorPage theme(ComparedTheme theme) {
        String sentence = said.sentence(theme);
        Namesakes names = namesakes(rows(theme));
        return new IndicatorPage(
                child(Addresses.theme(theme.theme().id()), name(theme), sentence),
                sentence,
                words.get("theme.note"),
                chart(name(theme), byDepartment(rows(theme)), names),
                dots(byDepartment(rows(theme))),
                rows(theme).stream().map(use -> row(use, use.name(), names)).toList(),
                true,
                said.left(theme));
    }

    private Frame child(SitePath path, String title, String sentence) {
        return catalogue.frame(
                path, title, sentence, "indicators", new Link(words.get("compared.title"), Addresses.INDICATORS));
    }

    private Map<String, List<IndicatorUse>> byDepartment(List<IndicatorUse> uses) {
        Map<String, List<IndicatorUse>> departments = new TreeMap<>();
        uses.forEach(use -> departments
                .computeIfAbsent(use.form().department(), d -> new ArrayList<>())
                .add(use));
        return departments;
    }

    private Namesakes namesakes(List<IndicatorUse> uses) {
        return Namesakes.inDepartments(
                catalogue, uses.stream().map(ComparisonPlanner::listed).toList());
    }

    private static Namesakes.Row listed(IndicatorUse use) {
        IndicatorUse.Form form = use.form();
        return new Namesakes.Row(
                use.project(), form.name(), form.department(), form.year(), form.document(), form.place());
    }

    private Optional<ChartSet> chart(String name, Map<String, List<IndicatorUse>> departments, Namesakes names) {
        List<StripPlot.Row> rows = departments.entrySet().stream()
                .map(e -> new StripPlot.Row(
                        catalogue.departmentName(e.getKey()),
                        e.getValue().stream().map(use -> promised(use, names)).toList()))
                .toList();
        return ChartSet.of(words, sheet -> StripPlot.of(name, rows, sheet), name);
    }

    private static List<IndicatorPage.Place> dots(Map<String, List<IndicatorUse>> departments) {
        return departments.values().stream()
                .flatMap(List::stream)
                .map(ComparisonPlanner::place)
                .toList();
    }

    private StripPlot.Promised promised(IndicatorUse use, Namesakes names) {
        return new StripPlot.Promised(
                words.get("compared.whose", names.of(listed(use)), use.form().year(), use.name()),
                use.indicator().target(),
                use.indicator().indicator().target());
    }

    private static IndicatorPage.Place place(IndicatorUse use) {
        String form = Addresses.anchor(use.form().key());
        return new IndicatorPage.Place(
                Addresses.project(use.project()), form + "-" + use.indicator().sequence());
    }

    private IndicatorPage.Row row(IndicatorUse use, String name, Namesakes names) {
        String actual = use.indicator().indicator().actual();
        return new IndicatorPage.Row(
                names.of(listed(use)),
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
