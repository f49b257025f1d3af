package org.mingzhang.plan;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mingzhang.assess.AssessedDisclosure;
import org.mingzhang.assess.AssessedIndicator;
import org.mingzhang.assess.AssessedProject;
import org.mingzhang.assess.VerdictCounts;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.model.Department;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.Project;
import org.mingzhang.page.Link;
import org.mingzhang.page.SearchEntry;
import org.mingzhang.page.Words;

/** What a project can be narrowed down by. */
final class ProjectChoices {
    private static final long[] BANDS = {10_000_000, 50_000_000, 100_000_000, 500_000_000, 1_000_000_000}; // fen
    private static final int LONGEST_CHOICE = 60;

    private final Catalogue catalogue;

    ProjectChoices(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    List<SearchEntry.Choice> of(AssessedProject assessed, SearchEntry.Figures figures) {
        Set<SearchEntry.Choice> choices = new LinkedHashSet<>();
        for (AssessedDisclosure each : assessed.disclosures()) {
            Disclosure d = each.disclosure();
            String year = Integer.toString(d.year());
            choices.add(new SearchEntry.Choice(SearchEntry.Facet.YEAR, year, year));
            choices.add(new SearchEntry.Choice(
                    SearchEntry.Facet.STAGE, d.stage().id(), catalogue.words().stage(d.stage())));
            choices.add(new SearchEntry.Choice(
                    SearchEntry.Facet.FORM, year + "-" + d.stage().id(), ""));
            if (d.category() != null && d.category().length() <= LONGEST_CHOICE) {
                choices.add(new SearchEntry.Choice(SearchEntry.Facet.CATEGORY, d.category(), d.category()));
            }
            verdicts(each).forEach(choices::add);
        }
        departments(assessed.project()).forEach(department -> place(choices, department));
        figures.amount().map(this::band).ifPresent(choices::add);
        findings(assessed).map(this::rule).forEach(choices::add);
        return List.copyOf(choices);
    }

    /** That of the project, and those that asked for the money of its forms before it moved. */
    private Stream<Department> departments(Project project) {
        return Stream.concat(
                        Stream.of(project.id().department()),
                        project.disclosures().stream().map(d -> project.askedBy(d.year())))
                .distinct()
                .map(catalogue::department);
    }

    private void place(Set<SearchEntry.Choice> choices, Department department) {
        catalogue
                .regions(department.region())
                .forEach(r -> choices.add(new SearchEntry.Choice(SearchEntry.Facet.REGION, slug(r), r.name())));
        choices.add(new SearchEntry.Choice(
                SearchEntry.Facet.DEPARTMENT, department.id(), catalogue.departmentName(department.id())));
    }

    /** {@code regions/<region>/}. */
    private static String slug(Link region) {
        String url = region.target().url();
        return url.substring(url.indexOf('/') + 1, url.length() - 1);
    }

    /** A form without a column for results has no verdicts, which is a choice of its own. */
    private Stream<SearchEntry.Choice> verdicts(AssessedDisclosure form) {
        Words words = catalogue.words();
        return VerdictCounts.of(form).promised() > 0
                ? Stream.of(
                        new SearchEntry.Choice(SearchEntry.Facet.VERDICT, "promised", words.get("verdict.promised")))
                : form.indicators().stream()
                        .map(AssessedIndicator::verdict)
                        .map(v -> new SearchEntry.Choice(
                                SearchEntry.Facet.VERDICT, v.id(), words.get("verdict." + v.id())));
    }

    private SearchEntry.Choice band(SearchEntry.Printed amount) {
        int band = 0;
        while (band < BANDS.length && amount.fen() >= BANDS[band]) {
            band++;
        }
        String id = Integer.toString(band);
        return new SearchEntry.Choice(
                SearchEntry.Facet.AMOUNT, id, catalogue.words().get("search.band." + id));
    }

    private SearchEntry.Choice rule(Finding finding) {
        String label = catalogue.rules().stream()
                .filter(info -> info.id().equals(finding.rule()))
                .findFirst()
                .map(info -> catalogue.say(info.title()))
                .orElse(finding.rule());
        return new SearchEntry.Choice(SearchEntry.Facet.FINDING, finding.rule(), label);
    }

    private static Stream<Finding> findings(AssessedProject assessed) {
        return Stream.concat(
                assessed.findings().stream(), assessed.disclosures().stream().flatMap(d -> d.findings().stream()));
    }
}
