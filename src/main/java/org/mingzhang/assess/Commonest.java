package org.mingzhang.assess;

import java.math.BigDecimal;

/**
 * What the figures of several targets come to in the unit that most of them share, without their bounds.
 *
 * @param least the smallest figure
 * @param most the largest
 * @param usual the one that stands most often, the smallest of several
 * @param unit what they are counted in, empty for none
 * @param count how many targets are in this unit
 */
public record Commonest(BigDecimal least, BigDecimal most, BigDecimal usual, String unit, int count) {
    /** Whether two figures at least differ. */
    public boolean differ() {
        return least.compareTo(most) != 0;
    }
}
