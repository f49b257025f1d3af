package org.mingzhang.assess;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.FormKey;
import org.mingzhang.model.Money;
import org.mingzhang.model.ProjectId;
import org.mingzhang.model.Stage;

/**
 * One indicator of one form, for comparison with those of other projects that bear its name.
 *
 * @param name see {@link IndicatorChange#name}
 * @param project its project
 * @param form its form
 * @param indicator with its readings
 */
public record IndicatorUse(String name, ProjectId project, Form form, AssessedIndicator indicator) {
    /**
     * What is told of the form.
     *
     * @param name as printed on it
     * @param department id of the department that asked for the money
     * @param year fiscal year
     * @param stage stage
     * @param part which of several forms of the year and stage
     * @param budget see {@link Disclosure#budget()}; zero if none is printed
     * @param promised whether it has no column for results
     * @param document id of its document
     * @param place which of the printed forms of its document it is, from 1
     */
    public record Form(
            String name,
            String department,
            int year,
            Stage stage,
            int part,
            Money budget,
            boolean promised,
            String document,
            int place) {
        /** What it is called among its project's forms. */
        public FormKey key() {
            return new FormKey(year, stage, part);
        }

        static Form of(AssessedDisclosure assessed, String department) {
            Disclosure disclosure = assessed.disclosure();
            return new Form(
                    disclosure.name(),
                    department,
                    disclosure.year(),
                    disclosure.stage(),
                    disclosure.part(),
                    disclosure.budget().orElse(Money.ZERO),
                    VerdictCounts.of(assessed).promised() > 0,
                    disclosure.source().document(),
                    disclosure.source().forms().getFirst());
        }
    }

    /** The names of a project's indicators, each once; none of a roll-up, which repeats those of its parts. */
    public static Set<String> names(AssessedProject project) {
        Set<String> names = new TreeSet<>();
        if (project.project().rollUp()) {
            return names;
        }
        project.disclosures().forEach(d -> d.indicators().forEach(i -> names.add(IndicatorChange.name(i))));
        return names;
    }

    /** The indicators of a project that bear one of the names or belong to a theme; none of a roll-up. */
    public static List<IndicatorUse> of(AssessedProject project, Collection<String> names) {
        List<IndicatorUse> uses = new ArrayList<>();
        if (project.project().rollUp()) {
            return uses;
        }
        for (AssessedDisclosure d : project.disclosures()) {
            Form form = Form.of(d, project.project().askedBy(d.disclosure().year()));
            for (AssessedIndicator indicator : d.indicators()) {
                String name = IndicatorChange.name(indicator);
                if (names.contains(name) || Theme.of(name).isPresent()) {
                    uses.add(new IndicatorUse(name, project.project().id(), form, indicator));
                }
            }
        }
        return uses;
    }
}
