package org.mingzhang.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingzhang.assess.Compared;
import org.mingzhang.chart.Mark.Bar;
import org.mingzhang.chart.Mark.Label;
import org.mingzhang.model.Amount;
import org.mingzhang.model.Basis;
import org.mingzhang.model.Bound;
import org.mingzhang.model.DateMeasure;
import org.mingzhang.model.Funding;
import org.mingzhang.model.Measure;
import org.mingzhang.model.Money;
import org.mingzhang.model.NumberMeasure;
import org.mingzhang.model.RangeMeasure;
import org.mingzhang.model.TextMeasure;

/** What holds for every chart, whatever the figures. A failure names the seed that replays it; {@code -Dseed=} tries others. */
class ChartPropertyTest {
    private static final int ROUNDS = 300;
    private static final double ROUNDING = 0.21;
    private static final List<String> UNITS = List.of("%", "‰", "元", "万元", "个工作日", "元/人次", "人", "");

    private final long seed = Long.getLong("seed", 20_240_101L);
    private final Random random = new Random(seed);

    @Test
    void noLabelLeavesTheCanvasOrTouchesAnother() {
        ChartCases.all().forEach((name, chart) -> labelsAreFree(name, chart));
        for (int i = 0; i < ROUNDS; i++) {
            DrawnPromise promise = promise();
            IndicatorChart.of("指标", promise, cell()).ifPresent(c -> labelsAreFree(named(promise), c));
            Funding asked = funding();
            MoneyChart.requested(asked, sheet()).ifPresent(c -> labelsAreFree(named(asked), c));
            DrawnPromise other = promise();
            TimelineChart.of(
                            List.of(
                                    new TimelineChart.Dated("指标", promise),
                                    new TimelineChart.Dated("另一项指标".repeat(1 + random.nextInt(9)), other)),
                            sheet())
                    .ifPresent(c -> labelsAreFree(named(List.of(promise, other)), c));
            Map<Outcome, Integer> counts = ChartCases.counts(count(), count(), count(), count(), count(), count());
            VerdictBar.of(counts, sheet()).ifPresent(c -> labelsAreFree(named(counts), c));
            rowsAreFree();
        }
    }

    private Amount adjusted() {
        return new Amount(money(), Basis.ADJUSTED, Basis.ADJUSTED.words());
    }

    private void rowsAreFree() {
        List<RecurringChart.Yearly> years = random.ints(4, 2018, 2030)
                .mapToObj(y -> new RecurringChart.Yearly(y, y % 3 == 0 ? null : promise(), y % 2 == 0 ? "放宽" : ""))
                .toList();
        RecurringChart.of("指标", years, sheet()).ifPresent(c -> labelsAreFree(named(years), c));
        List<YearsChart.YearMoney> money = random.ints(4, 2018, 2030)
                .mapToObj(y -> new YearsChart.YearMoney(y, adjusted(), random.nextBoolean() ? money() : null))
                .toList();
        YearsChart.of(money, sheet()).ifPresent(c -> labelsAreFree(named(money), c));
        DeclaredChart.Side said = new DeclaredChart.Side(count(), money());
        DeclaredChart.Side held = new DeclaredChart.Side(count(), money());
        DeclaredChart.of(said, held, sheet()).ifPresent(c -> labelsAreFree(named(said), c));
    }

    @Test
    void noLabelOfASlopeOrADumbbellLeavesTheCanvasOrTouchesAnother() {
        for (int i = 0; i < ROUNDS; i++) {
            List<SlopeChart.Line> lines = random.ints(4, 0, 9)
                    .mapToObj(m -> new SlopeChart.Line(
                            "项目名称".repeat(1 + random.nextInt(12)),
                            adjusted().money(),
                            adjusted().money()))
                    .toList();
            SlopeChart.Heads heads = new SlopeChart.Heads("2023 年年初预算数", "2024 年年度资金申请总额");
            SlopeChart.of(lines, heads, sheet()).ifPresent(c -> labelsAreFree(named(lines), c));
            Movement movement = new Movement(money(), money(), money());
            DumbbellChart.of(movement, sheet()).ifPresent(c -> labelsAreFree(named(movement), c));
        }
    }

    @Test
    void theGoodSideFollowsTheComparator() {
        for (int i = 0; i < ROUNDS; i++) {
            NumberMeasure target = number();
            DrawnPromise promise = Compared.promise(target, new NumberMeasure(Bound.NONE, positive(), target.unit()));
            Chart chart = IndicatorChart.of("指标", promise, cell()).orElseThrow();
            List<Bar> good = bars(chart, Role.GOOD);
            assertEquals(target.bound().open() ? 1 : 0, good.size(), named(promise));
            if (target.bound().open()) {
                goodSideIsRight(target, good.getFirst(), new Seen(chart, named(promise)));
            }
        }
    }

    private record Seen(Chart chart, String name) {}

    private static void goodSideIsRight(NumberMeasure target, Bar good, Seen seen) {
        double tick = seen.chart.marks().stream()
                .filter(m -> m.role() == Role.TARGET)
                .map(Mark.Lines.class::cast)
                .mapToDouble(l -> l.ends().getFirst().x())
                .findFirst()
                .orElseThrow();
        boolean right = good.x() >= tick - ROUNDING;
        boolean left = good.x() + good.width() <= tick + ROUNDING;
        assertTrue(target.bound().floor() ? right : left, seen.name);
        boolean strict = target.bound() == Bound.MORE_THAN || target.bound() == Bound.LESS_THAN;
        boolean flag =
                seen.chart.marks().stream().anyMatch(m -> m.role() == (strict ? Role.TOWARD_STRICT : Role.TOWARD));
        assertTrue(flag, seen.name);
    }

    @Test
    void aResultIsProportionalToItsTargetUnlessTheAxisIsCut() {
        for (int i = 0; i < ROUNDS; i++) {
            BigDecimal target = positive();
            BigDecimal actual = positive();
            DrawnPromise promise = Compared.promise(
                    new NumberMeasure(Bound.AT_LEAST, target, "次"), new NumberMeasure(Bound.NONE, actual, "次"));
            Chart chart = IndicatorChart.of("指标", promise, cell()).orElseThrow();
            boolean cut = chart.marks().stream().anyMatch(m -> m.role() == Role.CUT);
            double ratio = target.max(actual).doubleValue() / target.min(actual).doubleValue();
            assertEquals(ratio >= 8, cut, named(promise));
            if (actual.compareTo(target) == 0) {
                assertEquals(List.of(), bars(chart, Role.ACTUAL), named(promise));
            } else if (!cut) {
                proportional(chart, actual.doubleValue() / target.doubleValue(), named(promise));
            }
        }
    }

    private static void proportional(Chart chart, double ratio, String name) {
        Bar bar = bars(chart, Role.ACTUAL).getFirst();
        Bar track = bars(chart, Role.TRACK).getFirst();
        double tick = track.x() + bar.width() / ratio;
        assertEquals(track.x(), bar.x(), ROUNDING, name);
        assertEquals(tick, bars(chart, Role.GOOD).getFirst().x(), ROUNDING + ROUNDING / ratio, name);
    }

    @Test
    void aResultThatIsTheTargetIsADotOnItsTick() {
        for (Bound bound : Bound.values()) {
            BigDecimal value = positive();
            DrawnPromise promise =
                    Compared.promise(new NumberMeasure(bound, value, "次"), new NumberMeasure(Bound.NONE, value, "次"));
            Chart chart = IndicatorChart.of("指标", promise, cell()).orElseThrow();
            List<Mark.Dot> dots = chart.marks().stream()
                    .filter(Mark.Dot.class::isInstance)
                    .map(Mark.Dot.class::cast)
                    .toList();
            double tick = chart.marks().stream()
                    .filter(m -> m.role() == Role.TARGET)
                    .map(Mark.Lines.class::cast)
                    .mapToDouble(l -> l.ends().getFirst().x())
                    .findFirst()
                    .orElseThrow();
            assertEquals(1, dots.size(), named(promise));
            assertEquals(tick, dots.getFirst().x(), ROUNDING, named(promise));
        }
    }

    @Test
    void whatDoesNotDifferIsNotPlotted() {
        List<StripPlot.Promised> alike = List.of(
                new StripPlot.Promised("甲", new NumberMeasure(Bound.AT_LEAST, BigDecimal.TEN, "人"), "≥10人"),
                new StripPlot.Promised("乙", new NumberMeasure(Bound.AT_LEAST, BigDecimal.TEN, "人"), "≥10人"));
        assertTrue(StripPlot.cell("指标", alike, cell()).isEmpty());
        assertTrue(StripPlot.of("指标", List.of(new StripPlot.Row("部门", alike)), sheet())
                .isEmpty());
    }

    @Test
    void everyDotStandsAtItsFigureAndLeadsToItsOwnPromise() {
        for (int i = 0; i < ROUNDS; i++) {
            List<StripPlot.Row> rows = random.ints(3, 1, 9)
                    .mapToObj(n -> new StripPlot.Row(
                            "部门".repeat(n),
                            Stream.generate(() -> new StripPlot.Promised(
                                            "项目", new NumberMeasure(Bound.AT_LEAST, positive(), "人"), ""))
                                    .limit(n)
                                    .toList()))
                    .toList();
            Optional<Chart> drawn = StripPlot.of("指标", rows, sheet());
            drawn.ifPresent(c -> labelsAreFree(named(rows), c));
            List<StripPlot.Promised> all =
                    rows.stream().flatMap(r -> r.promises().stream()).toList();
            drawn.ifPresent(chart -> {
                List<Mark.Spot> spots = chart.marks().stream()
                        .filter(Mark.Spot.class::isInstance)
                        .map(Mark.Spot.class::cast)
                        .sorted(Comparator.comparing(s -> value(all.get(s.link()))))
                        .toList();
                assertEquals(all.size(), spots.size(), named(rows));
                for (int k = 1; k < spots.size(); k++) {
                    assertTrue(spots.get(k - 1).dot().x() <= spots.get(k).dot().x() + ROUNDING, named(rows));
                }
            });
        }
    }

    private static BigDecimal value(StripPlot.Promised promised) {
        return ((NumberMeasure) promised.target()).value();
    }

    @Test
    void theStepsOfAWaterfallAreAsLongAsWhatTheyTake() {
        for (int i = 0; i < ROUNDS; i++) {
            Money first = Money.of("" + (1 + random.nextInt(5000)));
            Money second = Money.of("" + (1 + random.nextInt(5000)));
            Money rest = Money.of("" + random.nextInt(5000));
            Money sum = Money.sum(List.of(first, second, rest));
            Chart chart = WaterfallChart.of(
                            new WaterfallChart.Step("印出", sum),
                            List.of(new WaterfallChart.Step("重复", first), new WaterfallChart.Step("汇总", second)),
                            "余下",
                            sheet())
                    .orElseThrow();
            labelsAreFree(named(sum), chart);
            List<Bar> solid = bars(chart, Role.ACTUAL);
            List<Bar> steps = bars(chart, Role.PLAN);
            double unit = solid.getFirst().width() / sum.yuan().doubleValue();
            assertEquals(first.yuan().doubleValue() * unit, steps.get(0).width(), ROUNDING, named(sum));
            assertEquals(second.yuan().doubleValue() * unit, steps.get(1).width(), ROUNDING, named(sum));
            assertEquals(rest.yuan().doubleValue() * unit, solid.getLast().width(), ROUNDING, named(sum));
            assertEquals(steps.get(0).x(), steps.get(1).x() + steps.get(1).width(), ROUNDING, named(sum));
        }
    }

    @Test
    void aTargetWithoutAResultOnItsScaleIsNotDrawn() {
        NumberMeasure target = new NumberMeasure(Bound.AT_LEAST, BigDecimal.TEN, "人");
        assertTrue(
                IndicatorChart.of("指标", Compared.promise(target, null), cell()).isEmpty());
        assertTrue(IndicatorChart.of(
                        "指标", Compared.promise(target, new NumberMeasure(Bound.NONE, BigDecimal.TEN, "%")), cell())
                .isEmpty());
        assertTrue(IndicatorChart.of("指标", Compared.promise(target, new TextMeasure("已完成")), cell())
                .isEmpty());
    }

    @Test
    void amountsShareOneScaleFromZero() {
        for (int i = 0; i < ROUNDS; i++) {
            Funding row = funding();
            Optional<Chart> drawn = MoneyChart.requested(row, sheet());
            if (drawn.isEmpty()) {
                continue;
            }
            Chart chart = drawn.get();
            List<BigDecimal> amounts = Stream.of(row.requested(), row.appropriation(), row.carryOver(), row.other())
                    .flatMap(Stream::ofNullable)
                    .map(Money::yuan)
                    .filter(y -> y.signum() != 0)
                    .toList();
            List<Bar> bars = new ArrayList<>(bars(chart, Role.PLAN));
            bars.addAll(bars(chart, Role.ACTUAL));
            double unit = bars.stream().mapToDouble(Bar::width).max().orElse(0)
                    / amounts.stream()
                            .mapToDouble(BigDecimal::doubleValue)
                            .max()
                            .orElse(1);
            for (int k = 0; k < amounts.size(); k++) {
                assertEquals(amounts.get(k).doubleValue() * unit, bars.get(k).width(), ROUNDING, named(row));
                assertEquals(bars.getFirst().x(), bars.get(k).x(), ROUNDING, named(row));
            }
        }
    }

    private void labelsAreFree(String name, Chart chart) {
        List<Label> labels = chart.marks().stream()
                .filter(Label.class::isInstance)
                .map(Label.class::cast)
                .toList();
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            assertTrue(inside(label, chart), () -> name + ": " + label + " leaves " + chart);
            for (Label other : labels.subList(i + 1, labels.size())) {
                assertTrue(apart(label, other), () -> name + ": " + label + " touches " + other);
            }
        }
    }

    private static boolean inside(Label label, Chart chart) {
        Span across = label.columns();
        Span down = rows(label);
        return across.start() >= -ROUNDING
                && across.end() <= chart.width() + ROUNDING
                && down.start() >= 0
                && down.end() <= chart.height() + ROUNDING;
    }

    private static boolean apart(Label one, Label other) {
        return !inner(one.columns()).overlaps(inner(other.columns()))
                || !rows(one).overlaps(rows(other));
    }

    private static Span inner(Span span) {
        return new Span(span.start() + ROUNDING, span.end() - ROUNDING);
    }

    private static Span rows(Label label) {
        return new Span(label.y() - 0.85 * label.size(), label.y() + 0.15 * label.size());
    }

    private static List<Bar> bars(Chart chart, Role role) {
        return chart.marks().stream()
                .filter(m -> m.role() == role && m instanceof Bar)
                .map(Bar.class::cast)
                .toList();
    }

    private String named(Object input) {
        return "-Dseed=" + seed + " " + input;
    }

    private RowSheet cell() {
        return new RowSheet(60 + random.nextInt(400), ChartCases.CHINESE);
    }

    private Funding funding() {
        return new Funding(null, null, null, money(), money(), money(), money(), null, null);
    }

    private Sheet sheet() {
        return new Sheet(240 + random.nextInt(500), one(List.of(ChartCases.CHINESE, ChartCases.ENGLISH)));
    }

    private DrawnPromise promise() {
        return Compared.promise(measure(), random.nextInt(4) == 0 ? null : measure());
    }

    private Measure measure() {
        return switch (random.nextInt(6)) {
            case 0 -> range();
            case 1 -> date();
            case 2 -> new TextMeasure("按计划完成并经过验收".repeat(1 + random.nextInt(9)));
            default -> number();
        };
    }

    private NumberMeasure number() {
        BigDecimal value = random.nextInt(8) == 0 ? BigDecimal.ZERO : positive();
        BigDecimal signed = random.nextInt(9) == 0 ? value.negate() : value;
        return new NumberMeasure(one(List.of(Bound.values())), signed, one(UNITS));
    }

    private RangeMeasure range() {
        BigDecimal one = positive();
        BigDecimal other = positive();
        return new RangeMeasure(Bound.AT_LEAST, one.min(other), Bound.AT_MOST, one.max(other), one(UNITS));
    }

    private DateMeasure date() {
        int from = 1 + random.nextInt(12);
        int to = from + random.nextInt(13 - from);
        @Nullable Integer year = random.nextBoolean() ? null : 2020 + random.nextInt(4);
        return new DateMeasure(
                one(List.of(Bound.values())), year, MonthDay.of(from, 1), MonthDay.of(to, 28), from + "-" + to + "月");
    }

    private Money money() {
        return new Money(BigDecimal.valueOf(random.nextLong() >>> random.nextInt(20, 62), 2));
    }

    private BigDecimal positive() {
        return BigDecimal.valueOf(1 + random.nextInt(1 << (1 + random.nextInt(20))), random.nextInt(3));
    }

    private int count() {
        return random.nextInt(3) == 0 ? 0 : random.nextInt(60);
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
