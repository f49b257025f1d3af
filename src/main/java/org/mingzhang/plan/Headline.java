package org.mingzhang.plan;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.mingzhang.assess.DisclosureRow;
import org.mingzhang.assess.ProjectRow;
import org.mingzhang.assess.Totals;
import org.mingzhang.assess.Verdict;
import org.mingzhang.assess.story.Story;
import org.mingzhang.model.Basis;
import org.mingzhang.page.Figures;
import org.mingzhang.page.Words;

/**
 * The strongest thing that the data say, in one sentence. The first of these that holds: results of which none differs from its target, results
 * that miss, totals of a document that repeats and rolls up its forms, budgets cut in their year, the largest project.
 */
final class Headline {
    private static final String DOUBLED = "document-forms";

    private final Catalogue catalogue;
    private final Words words;

    Headline(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.words = catalogue.words();
    }

    String text(Totals totals) {
        Collection<ProjectRow> projects = catalogue.survey().projects();
        LeadWords lead = new LeadWords(words);
        int reported = totals.verdicts().reported();
        if (reported > 0 && lead.alike(projects)) {
            return words.get("headline.alike", Figures.count(reported));
        }
        int missed = totals.verdicts().of(Verdict.MISSED);
        if (missed > 0) {
            return words.get("headline.missed", Figures.count(reported), Figures.count(missed));
        }
        return doubled()
                .or(() -> cut(projects))
                .or(() -> lead.most(projects))
                .orElse(catalogue.shell().title());
    }

    private Optional<String> doubled() {
        return catalogue.index().ofRule(DOUBLED).heaviest().stream()
                .map(Story::lead)
                .filter(finding -> finding.rule().equals(DOUBLED))
                .findFirst()
                .map(finding -> catalogue.documentTitle(finding.subject().document())
                        + words.get("findings.colon")
                        + catalogue.say(finding.words()));
    }

    private Optional<String> cut(Collection<ProjectRow> projects) {
        List<DisclosureRow> forms = projects.stream()
                .flatMap(p -> p.counted().stream())
                .filter(d ->
                        d.initialBudget() != null && d.counted().orElseThrow().basis() == Basis.ADJUSTED)
                .toList();
        long cut = forms.stream()
                .filter(d -> d.initialBudget() != null
                        && d.counted().orElseThrow().money().compareTo(d.initialBudget()) < 0)
                .count();
        return cut == 0
                ? Optional.empty()
                : Optional.of(words.get("headline.cut", Figures.count(forms.size()), Figures.count(cut)));
    }
}
