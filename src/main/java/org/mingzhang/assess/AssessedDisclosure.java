package org.mingzhang.assess;

import java.util.List;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.model.Disclosure;

/**
 * A disclosure with everything that follows from its own figures.
 *
 * @param disclosure as printed
 * @param indicators in printed order
 * @param results what its results column shows
 * @param rollUp whether its amount is the sum of others and stays out of every total beside them
 * @param findings what a reader should know about it, its indicators included
 */
public record AssessedDisclosure(
        Disclosure disclosure,
        List<AssessedIndicator> indicators,
        Results results,
        boolean rollUp,
        List<Finding> findings) {
    public AssessedDisclosure {
        indicators = List.copyOf(indicators);
        findings = List.copyOf(findings);
    }

    /** A form without findings. */
    public static AssessedDisclosure of(Disclosure disclosure, List<AssessedIndicator> indicators, boolean rollUp) {
        return new AssessedDisclosure(disclosure, indicators, Results.of(indicators), rollUp, List.of());
    }

    /** With other findings. */
    public AssessedDisclosure with(List<Finding> others) {
        return new AssessedDisclosure(disclosure, indicators, results, rollUp, others);
    }
}
