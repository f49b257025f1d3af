package org.mingzhang.assess;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mingzhang.model.NumberMeasure;
import org.mingzhang.model.Unit;

/** The other units in which forms print a plain number: a share of 1 for one of 100, 元 for 万元 and 万元 for 元, 人次 for 万人次, and 万人 for 人 where parts are printed or ten thousands promised. */
final class OtherUnits {
    private static final String PERCENT = "%";
    private static final String YUAN = "元";
    private static final int TEN_THOUSAND = 4;

    private static final List<Map<String, Long>> LADDERS = List.of(
            Map.ofEntries(
                    entry("秒", 1L),
                    entry("分钟", 60L),
                    entry("小时", 3600L),
                    entry("个小时", 3600L),
                    entry("天", 86_400L),
                    entry("日", 86_400L),
                    entry("工作日", 86_400L),
                    entry("个工作日", 86_400L),
                    entry("自然日", 86_400L),
                    entry("周", 604_800L),
                    entry("月", 2_592_000L),
                    entry("个月", 2_592_000L),
                    entry("年", 31_536_000L)),
            Map.of("毫米", 1L, "厘米", 10L, "米", 1000L, "公里", 1_000_000L, "千米", 1_000_000L),
            Map.of("平方米", 3L, "㎡", 3L, "m²", 3L, "亩", 2000L, "公顷", 30_000L, "平方公里", 3_000_000L),
            Map.of("克", 2L, "斤", 1000L, "公斤", 2000L, "千克", 2000L, "吨", 2_000_000L),
            Map.of("毫升", 1L, "升", 1000L, "立方米", 1_000_000L),
            Map.of("千瓦", 1L, "兆瓦", 1000L),
            Map.of("MB", 1L, "GB", 1024L, "TB", 1_048_576L));

    private static final String PER_MILLE = "‰";
    private static final BigDecimal TEN = new BigDecimal(10);
    private static final BigDecimal HALF = new BigDecimal(50);
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal MANY = new BigDecimal(10_000);

    /**
     * A number read in another unit.
     *
     * @param number in that unit
     * @param share whether it is read as a share of 1
     * @param nearer whether it lies nearer to the promise than in the promise's own unit
     */
    record Other(NumberMeasure number, boolean share, boolean nearer) {}

    private OtherUnits() {}

    static List<Other> of(Promised promised, NumberMeasure actual, boolean share) {
        Unit unit = Unit.of(promised.unit());
        boolean percent = unit.base().equals(PERCENT) || (promised.unit().isEmpty() && share);
        if (percent) {
            return shares(promised, actual);
        }
        return Stream.concat(powers(promised, actual), neighbours(promised, actual))
                .map(number -> other(promised, actual, number, false))
                .toList();
    }

    /** As a share of 1, as points of 5 or 10 where most of 100 is promised, and as % where ‰ is. */
    private static List<Other> shares(Promised promised, NumberMeasure actual) {
        List<Other> others = new ArrayList<>();
        if (Promised.isShareOfOne(actual) && promised.upToOne()) {
            return others;
        }
        if (Promised.isShareOfOne(actual)) {
            others.add(other(promised, actual, whole(actual), true));
        } else if (isPoints(promised, actual)) {
            others.add(other(promised, actual, promised.any(), true));
        }
        if (promised.unit().equals(PER_MILLE)) {
            others.add(other(promised, actual, actual.in(PERCENT), false));
        }
        return others;
    }

    private static boolean isPoints(Promised promised, NumberMeasure actual) {
        return promised.any().value().compareTo(HALF) >= 0
                && actual.value().signum() > 0
                && actual.value().compareTo(TEN) <= 0;
    }

    private static NumberMeasure whole(NumberMeasure actual) {
        BigDecimal value = actual.value().multiply(HUNDRED);
        return new NumberMeasure(actual.bound(), value, actual.unit().isEmpty() ? "" : PERCENT);
    }

    private static Stream<NumberMeasure> powers(Promised promised, NumberMeasure actual) {
        Unit unit = Unit.of(promised.unit());
        String base = unit.base();
        if (unit.power() > 0) {
            return unit.power() > TEN_THOUSAND && !base.isEmpty()
                    ? Stream.of(actual.in(base), actual.in("万" + base))
                    : Stream.of(actual.in(base));
        }
        boolean money = base.equals(YUAN) || base.startsWith(YUAN + "/");
        boolean tenThousands = actual.value().stripTrailingZeros().scale() > 0
                || promised.any().value().compareTo(MANY) >= 0;
        return !base.isEmpty() && (money || tenThousands) ? Stream.of(actual.in("万" + base)) : Stream.empty();
    }

    /** In smaller units of its kind, and under a floor in larger ones, counted in the promised one; a month has 30 days here. */
    private static Stream<NumberMeasure> neighbours(Promised promised, NumberMeasure actual) {
        String unit = promised.unit();
        return LADDERS.stream()
                .filter(ladder -> ladder.containsKey(unit))
                .flatMap(ladder -> ladder.values().stream()
                        .map(other -> factor(other, ladder.getOrDefault(unit, other)))
                        .filter(factor -> promised.upper() == null || factor.compareTo(BigDecimal.ONE) < 0)
                        .map(factor -> actual.value().multiply(factor, MathContext.DECIMAL64))
                        .map(value -> new NumberMeasure(actual.bound(), value, unit)));
    }

    private static BigDecimal factor(long one, long other) {
        return BigDecimal.valueOf(one).divide(BigDecimal.valueOf(other), MathContext.DECIMAL64);
    }

    private static Other other(Promised promised, NumberMeasure actual, NumberMeasure other, boolean share) {
        NumberMeasure limit = promised.any();
        return new Other(other, share, distance(other, limit).compareTo(distance(actual, limit)) < 0);
    }

    /** How many times the larger is of the smaller; unlimited where one is nothing. */
    private static BigDecimal distance(NumberMeasure one, NumberMeasure other) {
        BigDecimal a = Unit.of(one.unit()).onScale(one.value()).abs();
        BigDecimal b = Unit.of(other.unit()).onScale(other.value()).abs();
        BigDecimal least = a.min(b);
        return least.signum() == 0
                ? BigDecimal.valueOf(Long.MAX_VALUE)
                : a.max(b).divide(least, MathContext.DECIMAL64);
    }
}
