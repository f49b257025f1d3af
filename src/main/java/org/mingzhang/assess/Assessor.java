package org.mingzhang.assess;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.Project;

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
        List<Years> pairs = new ArrayList<>();
        @Nullable Form later = null;
        for (Form form : forms) {
            if (later != null && form.disclosure().year() != later.disclosure().year()) {
                pairs.add(new Years(form, later));
                later = form;
            }
            later = later == null ? form : later;
        }
        return pairs;
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
