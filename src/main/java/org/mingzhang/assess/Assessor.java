package org.mingzhang.assess;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.Project;
import org.mingzhang.model.Stage;

/** Reads the printed values of one project and says what they show. Knows nothing of other projects. */
public final class Assessor {
    private Assessor() {}

    /** Assesses a project without looking for findings. */
    public static AssessedProject assess(Project project) {
        return assess(project, RuleSet.NONE);
    }

    /** Assesses a project and looks for what its own forms show. */
    public static AssessedProject assess(Project project, RuleSet rules) {
        List<Form> forms = project.disclosures().stream()
                .map(d -> new Form(project.id(), assess(d, project.rollUp())))
                .toList();
        List<Finding> findings = new ArrayList<>();
        if (!project.rollUp()) {
            neighbours(Succession.of(forms, Form::disclosure)).forEach(years -> findings.addAll(rules.of(years)));
        }
        return new AssessedProject(
                project, forms.stream().map(f -> f.assessed().with(rules.of(f))).toList(), findings);
    }

    /** The latest form of each year beside the latest of the year before it on this page; forms come latest first. */
    private static List<Years> neighbours(List<Form> forms) {
        Map<Integer, Form> latest = new LinkedHashMap<>();
        forms.forEach(form -> latest.merge(form.disclosure().year(), form, Assessor::ofTheYear));
        List<Form> years = List.copyOf(latest.values());
        return IntStream.range(1, years.size())
                .mapToObj(i -> new Years(years.get(i), years.get(i - 1)))
                .toList();
    }

    /** A form that looks at the year midway may list a part of it: another form of the year is told instead. */
    private static Form ofTheYear(Form later, Form earlier) {
        return later.disclosure().stage() == Stage.MONITORING ? earlier : later;
    }

    private static AssessedDisclosure assess(Disclosure disclosure, boolean rollUp) {
        List<AssessedIndicator> indicators = new ArrayList<>();
        for (Indicator indicator : disclosure.indicators()) {
            indicators.add(
                    AssessedIndicator.of(indicators.size() + 1, indicator, disclosure.year(), disclosure.stage()));
        }
        return AssessedDisclosure.of(disclosure, indicators, rollUp);
    }
}
