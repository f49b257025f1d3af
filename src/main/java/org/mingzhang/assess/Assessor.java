package org.mingzhang.assess;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.Measure;
import org.mingzhang.model.Project;

/** Reads the printed values of one project and says what they show. Knows nothing of other projects. */
public final class Assessor {
    private Assessor() {}

    /** Assesses a project. */
    public static AssessedProject assess(Project project) {
        List<AssessedDisclosure> disclosures = project.disclosures().stream()
                .map(d -> assess(d, project.rollUp()))
                .toList();
        return new AssessedProject(project, disclosures, List.of());
    }

    private static AssessedDisclosure assess(Disclosure disclosure, boolean rollUp) {
        List<AssessedIndicator> indicators = new ArrayList<>();
        for (Indicator indicator : disclosure.indicators()) {
            indicators.add(assess(indicators.size() + 1, indicator));
        }
        return new AssessedDisclosure(disclosure, indicators, rollUp, List.of());
    }

    private static AssessedIndicator assess(int sequence, Indicator indicator) {
        Measure target = Measure.of(indicator.target());
        @Nullable Measure actual = indicator.actual() == null ? null : Measure.of(indicator.actual());
        Verdict verdict = Verdicts.of(target, actual);
        return new AssessedIndicator(
                sequence, indicator, target, actual, verdict, Verdicts.isJudgement(target, actual));
    }
}
