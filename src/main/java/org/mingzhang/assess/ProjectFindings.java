package org.mingzhang.assess;

import java.util.List;
import java.util.stream.Stream;
import org.mingzhang.assess.finding.Finding;

/**
 * The findings of a project.
 *
 * @param forms of each of its forms, latest first
 * @param project about the project as a whole
 */
public record ProjectFindings(List<List<Finding>> forms, List<Finding> project) {
    public ProjectFindings {
        forms = List.copyOf(forms);
        project = List.copyOf(project);
    }

    /** Those of its forms, latest first, then those about the project as a whole. */
    public List<Finding> all() {
        return Stream.concat(forms.stream().flatMap(List::stream), project.stream())
                .toList();
    }
}
