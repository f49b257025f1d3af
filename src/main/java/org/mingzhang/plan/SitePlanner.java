package org.mingzhang.plan;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingzhang.assess.AssessedProject;
import org.mingzhang.assess.ComparedIndicator;
import org.mingzhang.assess.ComparedTheme;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.story.Leads;
import org.mingzhang.assess.story.StoryGatherer;
import org.mingzhang.model.EditorsPage;
import org.mingzhang.model.Region;
import org.mingzhang.page.AccessibilityCheck;
import org.mingzhang.page.AccessibilityPage;
import org.mingzhang.page.Addresses;
import org.mingzhang.page.DataPage;
import org.mingzhang.page.Frame;
import org.mingzhang.page.IndicatorPage;
import org.mingzhang.page.IndicatorsPage;
import org.mingzhang.page.Link;
import org.mingzhang.page.NotFoundPage;
import org.mingzhang.page.Page;
import org.mingzhang.page.PrivacyPage;
import org.mingzhang.page.ProsePage;
import org.mingzhang.page.Shell;
import org.mingzhang.page.Words;

/** Plans every page of the site. Each method gives one page and depends on nothing but its argument and the catalogue. */
public final class SitePlanner {
    private final Catalogue catalogue;
    private final OverviewPlanner overview;
    private final DepartmentPlanner departments;
    private final DocumentPlanner documents;
    private final ProjectPlanner projects;
    private final FindingsPlanner findings;
    private final ComparisonPlanner comparison;
    private final MovePlanner moves;

    public SitePlanner(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.overview = new OverviewPlanner(catalogue);
        this.departments = new DepartmentPlanner(catalogue);
        this.documents = new DocumentPlanner(catalogue);
        this.projects = new ProjectPlanner(catalogue.facts());
        this.findings = new FindingsPlanner(catalogue);
        this.comparison = new ComparisonPlanner(catalogue);
        this.moves = new MovePlanner(catalogue);
    }

    /** The words of the pages' language. */
    public Words words() {
        return catalogue.words();
    }

    /** The few pages of which there is one each, but for the open data's, and the lists, of which there is one for every hundred lines. */
    public List<Page> single() {
        return Stream.<Stream<? extends Page>>of(
                        Stream.of(overview.home(), findings.plan(), notFound()),
                        overview.departments(),
                        overview.years(),
                        overview.regions(),
                        overview.documents())
                .<Page>flatMap(pages -> pages)
                .toList();
    }

    /** A department, and its stories on a page of their own. */
    public Stream<Page> department(String id, Leads stories) {
        return Stream.concat(
                departments.plan(catalogue.department(id), stories), Stream.of(findings.department(id, stories)));
    }

    /** A document with its stories. */
    public Page document(String id, StoryGatherer.OfDocument stories) {
        return documents.plan(catalogue.document(id), stories);
    }

    /** A fiscal year. */
    public Page year(int year) {
        return overview.year(year);
    }

    /** A region. */
    public Page region(Region region) {
        return overview.region(region);
    }

    /** A rule. */
    public Page rule(RuleInfo rule) {
        return findings.rule(rule);
    }

    /** The findings of every severity and year, each on a page of its own. */
    public Stream<Page> findings() {
        return Stream.concat(
                Stream.of(Severity.values()).map(findings::severity),
                catalogue.index().years().keySet().stream().map(findings::year));
    }

    /** A project. */
    public Page project(AssessedProject project, ProjectContext context) {
        return projects.plan(project, context);
    }

    /** The pages at the addresses where a project was before it moved. */
    public Stream<Page> moved(AssessedProject project) {
        return Stream.concat(
                projects.moved(project.project()).stream(),
                moves.project(project.project().id(), project.project().name()));
    }

    /** What stands at other old addresses, and at those of pages that were taken back. */
    public Stream<Page> moved() {
        return moves.pages();
    }

    /** The index of the indicator names that recur. */
    public List<IndicatorsPage> indicators(List<ComparedIndicator> compared, List<ComparedTheme> themes) {
        return comparison.index(compared, themes);
    }

    /** An indicator name that recurs. */
    public IndicatorPage indicator(ComparedIndicator compared) {
        return comparison.name(compared);
    }

    /** Indicator names that end alike. */
    public IndicatorPage theme(ComparedTheme theme) {
        return comparison.theme(theme);
    }

    /**
     * The open data.
     *
     * @param files what there is
     * @param kept the releases whose tables are kept, the latest first
     */
    public Page data(DataFiles files, List<String> kept) {
        Words words = catalogue.words();
        String sentence = words.get("data.sentence");
        return new DataPage(
                catalogue.frame(Addresses.DATA, words.get("data.title"), sentence, "data"),
                sentence,
                files.workbooks(),
                catalogue.survey().years().stream()
                        .map(year -> new Link(
                                Integer.toString(year),
                                Addresses.yearWorkbook(year, catalogue.shell().dataLanguage())))
                        .toList(),
                files.tables(),
                files.descriptions(),
                files.kinds(),
                query(),
                cited(kept));
    }

    /** A sum for each year and basis, as they are never added up. */
    private String query() {
        return "SELECT fiscal_year, counted_basis, sum(counted_yuan::DECIMAL(38, 4)) AS yuan FROM '"
                + Objects.requireNonNullElse(catalogue.shell().baseUrl(), "")
                + "data/disclosures.csv' WHERE counted_yuan IS NOT NULL GROUP BY ALL ORDER BY ALL;";
    }

    private DataPage.Cited cited(List<String> kept) {
        Shell shell = catalogue.shell();
        String text = Stream.of(shell.publisher(), shell.title(), shell.release(), shell.baseUrl())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(catalogue.words().get("sentence.comma")));
        return new DataPage.Cited(
                text,
                shell.release() == null,
                kept.stream()
                        .map(name -> new Link(name, Addresses.release(name, 1)))
                        .toList());
    }

    /**
     * The files of the open data, as the page tells of them.
     *
     * @param workbooks everything as a workbook, in each language
     * @param tables every table
     * @param descriptions files that tell programs about the tables
     * @param kinds files of which there is one each
     */
    public record DataFiles(
            List<DataPage.Download> workbooks,
            List<DataPage.TableFile> tables,
            List<DataPage.Description> descriptions,
            List<DataPage.Kind> kinds) {
        public DataFiles {
            workbooks = List.copyOf(workbooks);
            tables = List.copyOf(tables);
            descriptions = List.copyOf(descriptions);
            kinds = List.copyOf(kinds);
        }
    }

    /** What the site does with those who read it. */
    public Page privacy() {
        Words words = catalogue.words();
        return new PrivacyPage(
                catalogue.frame(Addresses.PRIVACY, words.get("privacy.title"), words.get("privacy.collects"), ""),
                Stream.of("collects", "keeps", "others", "rules", "host", "told")
                        .map(part -> words.get("privacy." + part))
                        .toList());
    }

    /** How far everybody can use the site. */
    public Page accessibility() {
        Words words = catalogue.words();
        AccessibilityCheck check = AccessibilityCheck.load();
        String aim = words.get("accessibility.aim");
        String checked = words.get(
                "accessibility.checked",
                check.date(),
                check.pages(),
                check.languages(),
                check.settings(),
                check.axe(),
                check.faults());
        return new AccessibilityPage(
                catalogue.frame(Addresses.ACCESSIBILITY, words.get("accessibility.title"), aim, ""),
                List.of(
                        aim,
                        checked,
                        words.get("accessibility.also", check.htmlcs(), check.vnu()),
                        words.get("accessibility.by")),
                Stream.of("names", "charts", "documents", "scripts", "editors")
                        .map(part -> words.get("accessibility." + part))
                        .toList());
    }

    /** An editors' page. */
    public Page prose(EditorsPage written) {
        String language = catalogue.words().language();
        EditorsPage page = written.in(language);
        String description = page.description() == null
                ? page.title() + " · " + catalogue.shell().description()
                : page.description();
        return new ProsePage(
                catalogue.frame(Addresses.prose(page.id()), page.title(), description, page.id()),
                page.body(),
                written.translations().containsKey(language)
                        ? language
                        : catalogue.shell().settings().languages().getFirst());
    }

    private Page notFound() {
        Words words = catalogue.words();
        return new NotFoundPage(
                catalogue.frame(Frame.NOT_FOUND, words.get("notFound.title"), words.get("notFound.sentence"), ""));
    }
}
