package org.mingzhang.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.model.Project;

/**
 * A project with everything that follows from its figures.
 *
 * @param project as published
 * @param disclosures latest first, in the order of {@link Project#disclosures()}
 * @param findings what a reader should know about the project as a whole, beyond the findings of each disclosure
 */
public record AssessedProject(Project project, List<AssessedDisclosure> disclosures, List<Finding> findings) {
    public AssessedProject {
        disclosures = List.copyOf(disclosures);
        findings = List.copyOf(findings);
    }

    /** Its forms that follow one another and so can be held against one another, latest first. */
    public List<AssessedDisclosure> succession() {
        return Succession.of(disclosures, AssessedDisclosure::disclosure);
    }

    /** Its findings by form. */
    public ProjectFindings byForm() {
        return new ProjectFindings(
                disclosures.stream().map(AssessedDisclosure::findings).toList(), findings);
    }

    /** With other findings. */
    public AssessedProject with(ProjectFindings others) {
        List<AssessedDisclosure> forms = new ArrayList<>();
        for (int i = 0; i < disclosures.size(); i++) {
            forms.add(disclosures.get(i).with(others.forms().get(i)));
        }
        return new AssessedProject(project, forms, others.project());
    }

    /** The findings of its forms, latest first, then those about the project as a whole. */
    public List<Finding> allFindings() {
        return Stream.concat(disclosures.stream().flatMap(d -> d.findings().stream()), findings.stream())
                .toList();
    }
}
