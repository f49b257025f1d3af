package org.mingzhang.page;

import java.util.List;

/**
 * Some findings with their number by severity.
 *
 * @param seals a mark for each severity that occurs
 * @param sentence the numbers in words
 * @param lines the findings, strongest first
 * @param left how many more there are that are not listed, 0 for none
 */
public record FindingSummary(List<Seal> seals, String sentence, List<FindingLine> lines, int left) {
    public FindingSummary {
        seals = List.copyOf(seals);
        lines = List.copyOf(lines);
    }

    /**
     * The mark of a severity with its count.
     *
     * @param severity its id
     * @param word its word
     * @param count how many
     */
    public record Seal(String severity, String word, String count) {}
}
