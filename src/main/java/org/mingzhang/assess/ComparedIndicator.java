package org.mingzhang.assess;

import java.util.List;
import java.util.Optional;

/**
 * An indicator name that recurs across projects.
 *
 * @param name without blanks
 * @param projects on how many projects it stands
 * @param uses on how many forms, counting each time it is printed
 * @param words how many of its targets are no number
 * @param reported how many times a result is printed that is none of the target's own bound
 * @param spread its numbers in the unit that most of them share; empty if there are none
 * @param rows the uses kept for showing, numbers first and the smallest first
 */
public record ComparedIndicator(
        String name,
        int projects,
        int uses,
        int words,
        int reported,
        Optional<Spread> spread,
        List<IndicatorUse> rows) {
    public ComparedIndicator {
        rows = List.copyOf(rows);
    }

    /**
     * How far targets lie apart.
     *
     * @param least the target with the smallest number, written out
     * @param most the target with the largest number, written out
     * @param count how many targets are in this unit
     */
    public record Spread(String least, String most, int count) {}
}
