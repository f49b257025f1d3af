package org.mingzhang.assess;

import java.util.List;

/**
 * An indicator name that recurs across projects.
 *
 * @param name without blanks
 * @param projects on how many projects it stands
 * @param uses on how many forms, counting each time it is printed
 * @param words how many of its targets are no single number
 * @param reported how many times a result is printed that is none of the target's own bound
 * @param spreads its numbers, unit by unit, that of most first; empty if there are none
 * @param rows the uses kept for showing, numbers first and the smallest first
 */
public record ComparedIndicator(
        String name, int projects, int uses, int words, int reported, List<Spread> spreads, List<IndicatorUse> rows) {
    public ComparedIndicator {
        spreads = List.copyOf(spreads);
        rows = List.copyOf(rows);
    }

    /**
     * How far targets of one unit lie apart.
     *
     * @param least the target with the smallest number, written out
     * @param most the target with the largest number, written out
     * @param count how many targets are in this unit
     * @param mixed whether some are floors, ceilings or exact figures and others are not
     */
    public record Spread(String least, String most, int count, boolean mixed) {}
}
