package org.mingzhang.assess;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.Money;
import org.mingzhang.model.ProjectId;

/**
 * One indicator of one form, for comparison with those of other projects that bear its name.
 *
 * @param name see {@link IndicatorChange#name}
 * @param project its project
 * @param disclosure its form as a row: name, year, stage, budget
 * @param indicator with its readings
 */
public record IndicatorUse(String name, ProjectId project, DisclosureRow disclosure, AssessedIndicator indicator) {
    /** The names of a project's indicators, each once; none of a roll-up, which repeats those of its parts. */
    public static Set<String> names(AssessedProject project) {
        Set<String> names = new TreeSet<>();
        if (project.project().rollUp()) {
            return names;
        }
        project.disclosures().forEach(d -> d.indicators().forEach(i -> names.add(IndicatorChange.name(i))));
        return names;
    }

    /** The indicators of a project that bear one of the names; none of a roll-up. */
    public static List<IndicatorUse> of(AssessedProject project, Collection<String> names) {
        return project.disclosures().stream()
                .filter(d -> !project.project().rollUp())
                .flatMap(d -> {
                    DisclosureRow row = DisclosureRow.of(
                            d, project.project().askedBy(d.disclosure().year()));
                    return d.indicators().stream()
                            .filter(i -> names.contains(IndicatorChange.name(i)))
                            .map(i -> new IndicatorUse(
                                    IndicatorChange.name(i), project.project().id(), row, i));
                })
                .toList();
    }

    /** See {@link Disclosure#budget()}; zero if none is printed. */
    Money budget() {
        Money budget = disclosure.budget();
        return budget == null ? Money.ZERO : budget;
    }
}
