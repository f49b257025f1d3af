package org.mingzhang.chart;

import java.math.BigDecimal;
import java.util.List;

/**
 * A printed unit as a power of ten of a simpler one: 万元/人 is ten thousand 元/人, ‰ a tenth of %.
 *
 * @param name the simpler unit
 * @param power of ten
 */
record BaseUnit(String name, int power) {
    private static final List<BaseUnit> LARGE = List.of(new BaseUnit("万", 4), new BaseUnit("亿", 8));
    private static final int PER_MILLE = -1;

    static BaseUnit of(String printed) {
        String unit = printed.strip();
        if (unit.equals("‰")) {
            return new BaseUnit("%", PER_MILLE);
        }
        return LARGE.stream()
                .filter(large -> unit.length() > 1 && unit.startsWith(large.name))
                .findFirst()
                .map(large -> new BaseUnit(unit.substring(1), large.power))
                .orElse(new BaseUnit(unit.replace('％', '%'), 0));
    }

    /** A figure of the printed unit in the simpler one. */
    BigDecimal value(BigDecimal printed) {
        return printed.scaleByPowerOfTen(power);
    }

    /** A figure of the simpler unit in the printed one. */
    BigDecimal printed(BigDecimal value) {
        return value.scaleByPowerOfTen(-power);
    }
}
