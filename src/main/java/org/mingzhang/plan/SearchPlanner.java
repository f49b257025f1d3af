package org.mingzhang.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingzhang.assess.AssessedDisclosure;
import org.mingzhang.assess.AssessedIndicator;
import org.mingzhang.assess.AssessedProject;
import org.mingzhang.assess.DisclosureRow;
import org.mingzhang.assess.ProjectRow;
import org.mingzhang.assess.VerdictCounts;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.Text;
import org.mingzhang.model.Amount;
import org.mingzhang.model.BudgetItem;
import org.mingzhang.model.Department;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.Execution;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.LegalBasis;
import org.mingzhang.model.Money;
import org.mingzhang.model.Project;
import org.mingzhang.model.Share;
import org.mingzhang.model.Stage;
import org.mingzhang.output.SitePath;
import org.mingzhang.page.Addresses;
import org.mingzhang.page.Figures;
import org.mingzhang.page.Link;
import org.mingzhang.page.Page;
import org.mingzhang.page.SearchEntry;
import org.mingzhang.page.SearchPage;
import org.mingzhang.page.Words;

/** Gathers what is searched of a project. Everything found can be seen on the project's page. */
public final class SearchPlanner {
    private static final List<String> BANDS = List.of("100000", "500000", "1000000", "5000000", "10000000");
    private static final BigDecimal TWO = new BigDecimal(2);
    private static final String SCRIPT = "find.";
    private static final int LONGEST_CHOICE = 60;
    private static final int RATE_DIGITS = 8;
    private static final int FEN_DIGITS = 2;
    private static final int WAN_DIGITS = 4;
    private static final String WORD_JOINER = "\u2060";

    private final Catalogue catalogue;
    private final SiteFacts facts;

    public SearchPlanner(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.facts = catalogue.facts();
    }

    /**
     * The page that searches.
     *
     * @param index the file that its script begins with
     */
    public Page page(SitePath index) {
        Words words = facts.words();
        SortedMap<String, String> texts = new TreeMap<>();
        words.keys().stream()
                .filter(key -> key.startsWith(SCRIPT))
                .forEach(key -> texts.put(key.substring(SCRIPT.length()), words.pattern(key)));
        for (Stage stage : Stage.values()) {
            texts.put("stage." + stage.id(), words.stage(stage));
        }
        return new SearchPage(
                facts.frame(Addresses.SEARCH, words.get("search.title"), words.get("search.description"), "search"),
                index,
                hint(),
                SearchEntry.Facet.offered().stream().map(SearchEntry.Facet::id).toList(),
                List.of("relevance", "amount", "year", "rate", "findings"),
                List.of("project", "indicator", "finding"),
                texts);
    }

    /** What can be typed, with an amount and a range that find something on this site. */
    private String hint() {
        return example()
                .map(wan -> facts.words().get("search.hint.amounts", wan(wan), wan(half(wan)) + "到" + wan(wan)))
                .orElse(facts.words().get("search.hint"));
    }

    /** An amount of a project in 万, as people write it: the one with the fewest digits, of these the largest. */
    private Optional<BigDecimal> example() {
        return catalogue.survey().projects().stream()
                .flatMap(p -> p.counted().stream())
                .map(d -> d.counted().orElseThrow().money().yuan())
                .map(yuan -> yuan.movePointLeft(WAN_DIGITS).stripTrailingZeros())
                .filter(wan -> wan.compareTo(BigDecimal.ONE) > 0)
                .max(Comparator.<BigDecimal>comparingInt(
                                wan -> -wan.toPlainString().length())
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static BigDecimal half(BigDecimal wan) {
        return wan.divide(TWO).stripTrailingZeros();
    }

    private static String wan(BigDecimal wan) {
        return wan.toPlainString() + WORD_JOINER + "万";
    }

    /** The entry of a project. */
    public SearchEntry entry(AssessedProject assessed, ProjectRow row) {
        Project project = assessed.project();
        Department department = facts.department(project.id().department());
        return new SearchEntry(
                project.id().toString(),
                names(project),
                facts.departmentName(department.id()),
                texts(assessed, department),
                choices(assessed, row, department),
                figures(assessed, row));
    }

    private static List<String> names(Project project) {
        Set<String> names = new LinkedHashSet<>();
        names.add(project.name());
        names.addAll(project.earlierNames());
        project.disclosures().forEach(d -> names.add(d.name()));
        return List.copyOf(names);
    }

    private List<String> texts(AssessedProject assessed, Department department) {
        Set<String> texts = new LinkedHashSet<>();
        add(
                texts,
                department.name(),
                department.region().name(),
                assessed.project().note());
        department.earlierNames().forEach(earlier -> add(texts, earlier.name()));
        if (assessed.project().markup() != null) {
            texts.add(PlainText.of(assessed.project().markup().html()));
        }
        texts.addAll(ShortNames.of(department));
        assessed.findings().forEach(f -> texts.add(say(f.words())));
        for (AssessedDisclosure disclosure : assessed.disclosures()) {
            head(texts, disclosure.disclosure());
            money(texts, disclosure.disclosure());
            disclosure.disclosure().budgetItems().forEach(i -> item(texts, i));
            disclosure.disclosure().legalBasis().forEach(l -> law(texts, l));
            disclosure.findings().forEach(f -> texts.add(say(f.words())));
            disclosure.disclosure().indicators().forEach(i -> add(texts, i.category(), i.subcategory()));
        }
        // Not a set's business: an indicator that comes back every year weighs more.
        List<String> all = new ArrayList<>(texts);
        assessed.disclosures().forEach(d -> d.disclosure().indicators().forEach(i -> indicator(all, i)));
        return all;
    }

    private void head(Set<String> texts, Disclosure d) {
        add(texts, d.year() + "年", facts.words().stage(d.stage()), d.form(), d.implementingUnit());
        add(texts, d.nature(), d.category(), d.performanceType(), d.summary(), d.note());
        add(texts, d.goal().overall(), d.goal().annual(), d.goal().completion());
    }

    private static void money(Set<String> texts, Disclosure d) {
        Stream<Money> asked = Stream.of(
                        d.funding().total(),
                        d.funding().requested(),
                        d.funding().previousBudget(),
                        d.funding().previousExecuted(),
                        d.statedBudget())
                .filter(Objects::nonNull);
        Stream<Money> spent = d.execution().stream()
                .flatMap(e -> Stream.of(
                        Optional.ofNullable(e.initialBudget()),
                        Optional.ofNullable(e.adjustedBudget()),
                        Optional.ofNullable(e.executed())))
                .flatMap(Optional::stream);
        Stream.concat(asked, spent).filter(m -> !m.isZero()).forEach(m -> texts.add(Figures.yuan(m) + "元"));
        d.execution().stream().map(Execution::rate).filter(Objects::nonNull).forEach(texts::add);
    }

    private static void item(Set<String> texts, BudgetItem item) {
        add(texts, item.group(), item.item(), item.quantity(), item.unitPrice());
        if (item.amount() != null) {
            texts.add(Figures.yuan(item.amount()) + "元");
        }
    }

    private static void law(Set<String> texts, LegalBasis law) {
        add(texts, law.title(), law.number());
    }

    private static void indicator(List<String> texts, Indicator i) {
        Stream.of(i.name(), i.target(), i.actual(), i.deviation())
                .filter(Objects::nonNull)
                .forEach(texts::add);
    }

    private static void add(Set<String> texts, @Nullable String... more) {
        Stream.of(more).filter(Objects::nonNull).filter(t -> !t.isBlank()).forEach(texts::add);
    }

    private List<SearchEntry.Choice> choices(AssessedProject assessed, ProjectRow row, Department department) {
        Set<SearchEntry.Choice> choices = new LinkedHashSet<>();
        for (AssessedDisclosure each : assessed.disclosures()) {
            Disclosure d = each.disclosure();
            String year = Integer.toString(d.year());
            choices.add(new SearchEntry.Choice(SearchEntry.Facet.YEAR, year, year));
            choices.add(new SearchEntry.Choice(
                    SearchEntry.Facet.STAGE, d.stage().id(), facts.words().stage(d.stage())));
            choices.add(new SearchEntry.Choice(
                    SearchEntry.Facet.FORM, year + "-" + d.stage().id(), ""));
            if (d.category() != null && d.category().length() <= LONGEST_CHOICE) {
                choices.add(new SearchEntry.Choice(SearchEntry.Facet.CATEGORY, d.category(), d.category()));
            }
            verdicts(each).forEach(choices::add);
        }
        facts.regions(department.region())
                .forEach(r -> choices.add(new SearchEntry.Choice(SearchEntry.Facet.REGION, slug(r), r.name())));
        choices.add(new SearchEntry.Choice(
                SearchEntry.Facet.DEPARTMENT, department.id(), facts.departmentName(department.id())));
        amount(row).map(DisclosureRow::budget).map(this::band).ifPresent(choices::add);
        findings(assessed).map(this::rule).forEach(choices::add);
        return List.copyOf(choices);
    }

    /** {@code regions/<region>/}. */
    private static String slug(Link region) {
        String url = region.target().url();
        return url.substring(url.indexOf('/') + 1, url.length() - 1);
    }

    /** A form without a column for results has no verdicts, which is a choice of its own. */
    private Stream<SearchEntry.Choice> verdicts(AssessedDisclosure form) {
        Words words = facts.words();
        return VerdictCounts.of(form).promised() > 0
                ? Stream.of(
                        new SearchEntry.Choice(SearchEntry.Facet.VERDICT, "promised", words.get("verdict.promised")))
                : form.indicators().stream()
                        .map(AssessedIndicator::verdict)
                        .map(v -> new SearchEntry.Choice(
                                SearchEntry.Facet.VERDICT, v.id(), words.get("verdict." + v.id())));
    }

    private SearchEntry.Choice band(Money amount) {
        int band = 0;
        while (band < BANDS.size() && amount.compareTo(Money.of(BANDS.get(band))) >= 0) {
            band++;
        }
        String id = Integer.toString(band);
        return new SearchEntry.Choice(
                SearchEntry.Facet.AMOUNT, id, facts.words().get("search.band." + id));
    }

    private SearchEntry.Choice rule(Finding finding) {
        String label = facts.rules().stream()
                .filter(info -> info.id().equals(finding.rule()))
                .findFirst()
                .map(info -> say(info.title()))
                .orElse(finding.rule());
        return new SearchEntry.Choice(SearchEntry.Facet.FINDING, finding.rule(), label);
    }

    private String say(Text text) {
        return facts.words().language().startsWith("en") ? text.english() : text.chinese();
    }

    private static Stream<Finding> findings(AssessedProject assessed) {
        return Stream.concat(
                assessed.findings().stream(), assessed.disclosures().stream().flatMap(d -> d.findings().stream()));
    }

    private SearchEntry.Figures figures(AssessedProject assessed, ProjectRow row) {
        Optional<DisclosureRow> counted = amount(row);
        Optional<DisclosureRow> spent = row.disclosures().stream()
                .filter(d -> d.counted().isPresent() && d.executedShare().isPresent())
                .findFirst();
        return new SearchEntry.Figures(
                counted.map(this::amount).orElse(null),
                spent.map(this::rate).orElse(null),
                row.rollUp(),
                row.disclosures().getFirst().year(),
                (int) findings(assessed).count(),
                row.disclosures().stream()
                        .map(d -> d.year() + " " + facts.words().stage(d.stage()))
                        .toList());
    }

    /** The form whose amount is shown: the latest that counts, also of a roll-up, else the latest that prints any. */
    private static Optional<DisclosureRow> amount(ProjectRow row) {
        return row.disclosures().stream()
                .filter(d -> d.counted().isPresent())
                .findFirst()
                .or(() -> row.disclosures().stream()
                        .filter(d -> d.amount() != null)
                        .findFirst());
    }

    private SearchEntry.Dated amount(DisclosureRow row) {
        Amount amount = Objects.requireNonNull(row.amount());
        return new SearchEntry.Dated(
                fen(amount.money()),
                Figures.yuan(amount.money()),
                row.year(),
                row.stage().id(),
                amount.basis().id(),
                amount.words());
    }

    private SearchEntry.Dated rate(DisclosureRow row) {
        Amount amount = row.counted().orElseThrow();
        Share share = row.executedShare().orElseThrow();
        return new SearchEntry.Dated(
                share.value().movePointRight(RATE_DIGITS).longValue(),
                share.text(),
                row.year(),
                row.stage().id(),
                amount.basis().id(),
                amount.words());
    }

    private static long fen(Money amount) {
        return amount.yuan()
                .movePointRight(FEN_DIGITS)
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
    }
}
