package org.mingzhang.chart;

import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingzhang.assess.Compared;
import org.mingzhang.model.Amount;
import org.mingzhang.model.Basis;
import org.mingzhang.model.Bound;
import org.mingzhang.model.BudgetItem;
import org.mingzhang.model.DateMeasure;
import org.mingzhang.model.Funding;
import org.mingzhang.model.Measure;
import org.mingzhang.model.Money;
import org.mingzhang.model.NumberMeasure;
import org.mingzhang.model.RangeMeasure;
import org.mingzhang.model.TextMeasure;
import org.mingzhang.page.Words;

/** Every chart in every case that once needed thought: real figures first, then edges. */
final class ChartCases {
    static final ChartWords CHINESE = Words.of("zh-CN").charts();
    static final ChartWords ENGLISH = Words.of("en").charts();
    static final Sheet ROW = new Sheet(280, CHINESE);
    static final RowSheet BULLET = new RowSheet(220, CHINESE);
    static final Sheet COLUMN = new Sheet(640, CHINESE);
    static final Sheet PHONE = new Sheet(320, CHINESE);

    private static final RowSheet CELL = new RowSheet(200, CHINESE);

    private final Map<String, Chart> charts = new LinkedHashMap<>();

    private ChartCases() {}

    /** By file name, in reading order. */
    static Map<String, Chart> all() {
        ChartCases cases = new ChartCases();
        cases.printed();
        cases.edges();
        cases.bounds();
        cases.months();
        cases.strips();
        cases.waterfalls();
        cases.money();
        cases.items();
        cases.verdicts();
        cases.points();
        cases.years();
        cases.declared();
        cases.recurring();
        cases.comparison();
        cases.movements();
        cases.squares();
        cases.bars();
        cases.parts();
        cases.slopes();
        cases.english();
        return cases.charts;
    }

    private void printed() {
        bullet("bullet-people-at-target", "专家评审人次", number("<=", "20", "人次"), number("", "20", "人次"));
        bullet("bullet-times-at-target", "检验、检测、鉴定场次", number("<=", "3", "次"), number("", "3", "次"));
        bullet("bullet-days-restated", "投诉处理时限", number("<=", "30", "个工作日"), number("<=", "30", "个工作日"));
        bullet("bullet-unit-cost", "专家评审费", number("<=", "700", "元/人次"), number("", "700", "元/人次"));
        bullet("bullet-percent-restated", "信访答复满意率", number(">=", "90", "%"), number(">=", "90", "%"));
        bullet("bullet-equal", "预算单位数", number("=", "758", "家"), number("=", "758", "家"));
        bullet("bullet-hundred-percent", "投诉项目原评审专家复核率", number("=", "100", "%"), number("", "100", "%"));
        bullet("bullet-no-comparator", "小微企业会计培训单价成本", number("", "80", "元/人"), number("", "80", "元/人"));
        bullet("bullet-ten-thousand-yuan", "集中处置服务费", number("<=", "107.78", "万元"), number("<=", "107.78", "万元"));
    }

    private void edges() {
        bullet("bullet-over", "巡检次数", number(">=", "12", "次"), number("", "15", "次"));
        bullet("bullet-under", "巡检次数", number(">=", "12", "次"), number("", "7", "次"));
        bullet("bullet-over-ceiling", "人均培训成本", number("<=", "7500", "元/人"), number("", "9120.50", "元/人"));
        bullet("bullet-dwarfed-target", "服务户数", number(">=", "15", "户"), number("", "4800", "户"));
        bullet("bullet-dwarfed-actual", "培训人数", number(">=", "3000", "人"), number("", "12", "人"));
        bullet("bullet-mixed-units", "评价费用", number("<=", "12", "万元"), number("", "98000", "元"));
        bullet("bullet-mixed-per-mille", "差错率", number("<=", "0.5", "%"), number("", "3", "‰"));
        bullet("bullet-zero-target-met", "安全事故", number("=", "0", "起"), number("", "0", "起"));
        bullet("bullet-zero-target-missed", "安全事故", number("=", "0", "起"), number("", "2", "起"));
        bullet("bullet-zero-ceiling", "投诉件数", number("<=", "0", "件"), number("", "0", "件"));
        bullet("bullet-zero-result", "培训场次", number(">=", "4", "场"), number("", "0", "场"));
        bullet("bullet-negative", "成本变化", number("<=", "-5", "%"), number("", "-8", "%"));
        bullet("bullet-across-zero", "收入变化", number(">=", "5", "%"), number("", "-3", "%"));
    }

    private void bounds() {
        bullet("bullet-strict-floor", "覆盖单位", number(">", "500", "家"), number("", "500", "家"));
        bullet("bullet-strict-ceiling", "错误率", number("<", "2", "%"), number("", "1.2", "%"));
        bullet("bullet-range-inside", "单笔金额", range("2", "5", "万元"), number("", "3.5", "万元"));
        bullet("bullet-range-above", "单笔金额", range("2", "5", "万元"), number("", "63000", "元"));
        bullet("bullet-range-restated", "单笔金额", range("2", "5", "万元"), range("2", "5", "万元"));
        bullet("bullet-range-dwarfed", "单笔金额", range("2", "5", "万元"), number("", "240", "万元"));
        bullet("bullet-near-hundred", "系统可用率", number(">=", "99.95", "%"), number("", "99.99", "%"));
    }

    private void months() {
        time("months-span", "绩效前评价完成及时性", date("", 901, 1130, "9-11月"), date("", 901, 1130, "9-11月"));
        time("months-end", "会计监督检查工作完成时间", date("=", 1130, 1130, "11月底"), date("", 1130, 1130, "11月底"));
        time("months-ten-days", "购买代理记账服务完成时间", date("=", 1201, 1210, "12月上旬"), date("", 1201, 1210, "12月上旬"));
        time("months-late", "验收时间", date("<=", 2024, 1101, 1130, "11月"), date("", 2025, 115, 115, "1月15日"));
        time("months-early", "验收时间", date("<=", 1031, 1031, "10月底"), date("", 615, 615, "6月15日"));
        time("months-restated", "验收时间", date("<=", 1031, 1031, "10月底"), date("<=", 1031, 1031, "10月底"));
        time("months-before", "启动时间", date("<", 1101, 1130, "11月"), date("", 1021, 1031, "10月下旬"));
        time("months-after", "启动时间", date(">", 301, 331, "3月"), date(">=", 401, 430, "4月"));
        time("months-year-on-one-side", "验收时间", date("<=", 2024, 1101, 1130, "11月"), date("", 1115, 1115, "11月15日"));
        time("months-words", "验收时间", date("<=", 1231, 1231, "12月底"), new TextMeasure("按时"));
        time("months-far", "验收时间", date("<=", 2024, 1231, 1231, "12月底"), date("", 2029, 115, 115, "1月15日"));
        List<TimelineChart.Dated> several = List.of(
                dated("合同签订时间", date("<=", 331, 331, "3月底"), date("", 315, 315, "3月15日")),
                dated("小微企业会计培训完成时间", date("<=", 1130, 1130, "11月底"), date("", 1130, 1130, "11月底")),
                dated("预算编制、决算编报、绩效评价培训完成时间", date("<=", 1130, 1130, "11月底"), date("", 1130, 1130, "11月底")),
                dated("培训人数", number(">=", "90", "人"), number("", "90", "人")),
                dated("绩效前评价完成及时性", date("", 901, 1130, "9-11月"), null));
        put("timeline", TimelineChart.of(several, COLUMN));
        put("timeline-phone", TimelineChart.of(several, PHONE));
        put(
                "timeline-two-years",
                TimelineChart.of(
                        List.of(
                                dated("验收时间", date("<=", 2024, 1101, 1130, "11月"), date("", 2025, 115, 115, "1月15日")),
                                dated("合同签订时间", date("<=", 2024, 331, 331, "3月底"), date("", 2024, 301, 301, "3月1日"))),
                        COLUMN));
    }

    private void strips() {
        List<StripPlot.Row> satisfied = List.of(
                new StripPlot.Row("上海市财政局", promised(">=", "%", "85", "85", "90", "98")),
                new StripPlot.Row(
                        "上海市松江区人民代表大会常务委员会办公室", promised(">=", "%", "80", "80", "80", "80", "80", "80", "90", "95")),
                new StripPlot.Row("只有文字的部门", List.of(new StripPlot.Promised("项目", new TextMeasure("满意"), "满意"))));
        put("strips", StripPlot.of("满意度", satisfied, COLUMN));
        put("strips-phone", StripPlot.of("满意度", satisfied, PHONE));
        List<StripPlot.Row> far = List.of(
                new StripPlot.Row("甲局", promised("<=", "人次", "20", "200", "3000")),
                new StripPlot.Row("乙局", promised(">=", "人次", "60000", "59000")));
        put("strips-far", StripPlot.of("人次", far, COLUMN));
        put("strips-far-phone", StripPlot.of("人次", far, PHONE));
        put("strip-cell", StripPlot.cell("满意度", promised(">=", "%", "85", "85", "85", "90", "98"), CELL));
        put("strip-cell-ceilings", StripPlot.cell("单价", promised("<=", "元/人", "20", "80", "1200"), CELL));
    }

    private static List<StripPlot.Promised> promised(String bound, String unit, String... values) {
        return Stream.of(values)
                .map(v -> new StripPlot.Promised("项目", number(bound, v, unit), bound + v + unit))
                .toList();
    }

    private void waterfalls() {
        WaterfallChart.Step printed = new WaterfallChart.Step("印出的 28 张表", Money.of("40884960"));
        List<WaterfallChart.Step> steps = List.of(
                new WaterfallChart.Step("重复印出的 9 张", Money.of("18442480")),
                new WaterfallChart.Step("汇总表 2 张", Money.of("7000000")));
        put("waterfall", WaterfallChart.of(printed, steps, "不重复合计", COLUMN));
        put("waterfall-phone", WaterfallChart.of(printed, steps, "不重复合计", PHONE));
        put(
                "waterfall-nothing-left",
                WaterfallChart.of(
                        new WaterfallChart.Step("印出的 2 张表", Money.of("90682.50")),
                        List.of(new WaterfallChart.Step("汇总表 2 张", Money.of("90682.50"))),
                        "不重复合计",
                        PHONE));
    }

    private void time(String file, String name, Measure target, @Nullable Measure actual) {
        put(file, TimelineChart.of(List.of(dated(name, target, actual)), ROW));
    }

    private static TimelineChart.Dated dated(String name, Measure target, @Nullable Measure actual) {
        return new TimelineChart.Dated(name, Compared.promise(target, actual));
    }

    private void money() {
        put("money-requested", MoneyChart.requested(funding("1060000", "800000", "260000", "0"), COLUMN));
        put("money-requested-phone", MoneyChart.requested(funding("37780000", "37000000", "0", "780000"), PHONE));
    }

    private void items() {
        List<BudgetItem> items = List.of(
                item("国内差旅", "住宿费（市外）", "2000人", "450元/人", "900000"),
                item("国内差旅", "餐费（市外）", "2000人", "150元/人", "300000"),
                item("国内差旅", "交通费", null, null, "35000"),
                item("会务", "会议材料的印刷、装订与寄送，含历次会议纪要汇编和代表手册的重印及全部人工费用在内", "12次", "2,816.50元/次", "33798"),
                item("会务", "场地费", null, null, null),
                item(null, "不可预见费", null, "按5%计提", "63439.90"));
        put("items", BudgetItemChart.of(items, null, COLUMN));
        List<BudgetItem> parts =
                List.of(item(null, "援版纳项目", null, null, "12600000"), item(null, "援昭通项目", null, null, "25255000"));
        put("items-differ", BudgetItemChart.of(parts, requested("37780000"), COLUMN));
        put("items-differ-phone", BudgetItemChart.of(parts, requested("37780000"), PHONE));
        put("items-phone", BudgetItemChart.of(items, null, PHONE));
    }

    private void verdicts() {
        put("verdicts", VerdictBar.of(counts(30, 8, 2, 41, 25, 0), COLUMN));
        put("verdicts-phone", VerdictBar.of(counts(30, 8, 2, 41, 25, 0), PHONE));
        put("verdicts-row", VerdictBar.of(counts(3, 0, 1, 4, 2, 1), ROW));
        put("verdicts-slivers", VerdictBar.of(counts(1, 1, 1, 1, 1, 996), COLUMN));
        put("verdicts-one", VerdictBar.of(counts(0, 0, 0, 0, 0, 12), ROW));
    }

    private void points() {
        List<PointsChart.Points> points = List.of(
                points("预算执行", "10", "10"),
                points("产出指标", "50", "44.5"),
                points("效益指标", "30", "30"),
                points("满意度指标", "10", null));
        put("points", PointsChart.of(points, COLUMN));
        put("points-phone", PointsChart.of(points, PHONE));
    }

    private static PointsChart.Points points(String category, String weight, @Nullable String score) {
        return new PointsChart.Points(category, new BigDecimal(weight), score == null ? null : new BigDecimal(score));
    }

    private void years() {
        List<YearsChart.YearMoney> years = List.of(
                year(2024, "450000", null),
                year(2023, "364900", "364900"),
                year(2021, "500000", "128800.50"),
                year(2025, "450000", null),
                year(2020, null, "90000"));
        put("years", YearsChart.of(years, COLUMN));
        put("years-phone", YearsChart.of(years, PHONE));
    }

    private static YearsChart.YearMoney year(int year, @Nullable String budget, @Nullable String executed) {
        return new YearsChart.YearMoney(
                year, budget == null ? null : requested(budget), executed == null ? null : Money.of(executed));
    }

    private static Amount requested(String yuan) {
        return new Amount(Money.of(yuan), Basis.REQUESTED, Basis.REQUESTED.words());
    }

    private void declared() {
        DeclaredChart.Side said = new DeclaredChart.Side(9, Money.of("4363000"));
        put("declared-agree", DeclaredChart.of(said, said, COLUMN));
        DeclaredChart.Side rounded = new DeclaredChart.Side(9, Money.of("4363000"), Money.of("100"));
        put("declared-rounded", DeclaredChart.of(rounded, new DeclaredChart.Side(9, Money.of("4362963.50")), COLUMN));
        put("declared-less", DeclaredChart.of(said, new DeclaredChart.Side(8, Money.of("4163000.50")), PHONE));
        put(
                "declared-count",
                DeclaredChart.of(new DeclaredChart.Side(10, null), new DeclaredChart.Side(12, null), PHONE));
    }

    private void recurring() {
        List<RecurringChart.Yearly> rate = List.of(
                yearly(2022, number(">=", "80", "%"), number("", "86", "%")),
                yearly(2023, number(">=", "85", "%"), number(">=", "85", "%")),
                yearly(2024, number(">=", "85", "%"), null),
                new RecurringChart.Yearly(2025, null, "不再出现"),
                new RecurringChart.Yearly(2026, Compared.promise(number("=", "90", "%"), null), "新增"));
        put("recurring-rate", RecurringChart.of("绩效评价满意度", rate, COLUMN));
        put("recurring-rate-phone", RecurringChart.of("绩效评价满意度", rate, PHONE));
        List<RecurringChart.Yearly> units = List.of(
                yearly(2022, number("<=", "12", "万元"), number("", "11.5", "万元")),
                yearly(2023, number("<=", "100000", "元"), number("", "98000", "元")),
                yearly(2024, new TextMeasure("控制在预算之内"), null),
                yearly(2025, number("<=", "9", "个"), null));
        List<RecurringChart.Yearly> flipped = List.of(
                yearly(2023, number(">=", "20", "户"), number(">=", "20", "户")),
                new RecurringChart.Yearly(2024, Compared.promise(number("<=", "20", "户"), null), "方向反转"),
                new RecurringChart.Yearly(2025, Compared.promise(number("<=", "25", "户"), null), "放宽"));
        put("recurring-flipped", RecurringChart.of("会计监督检查户数", flipped, COLUMN));
        put("recurring-flipped-phone", RecurringChart.of("会计监督检查户数", flipped, PHONE));
        put("recurring-units", RecurringChart.of("评价费用单价成本", units, COLUMN));
        List<RecurringChart.Yearly> months = List.of(
                yearly(2023, date("=", 1130, 1130, "11月底"), date("", 1130, 1130, "11月底")),
                yearly(2024, date("<=", 1130, 1130, "11月底"), null),
                yearly(2025, date("", 901, 1130, "9-11月"), date("", 901, 1215, "9月至12月中旬")));
        put("recurring-months", RecurringChart.of("会计监督检查工作完成时间", months, COLUMN));
        put("recurring-months-phone", RecurringChart.of("会计监督检查工作完成时间", months, PHONE));
    }

    private static RecurringChart.Yearly yearly(int year, Measure target, @Nullable Measure actual) {
        return new RecurringChart.Yearly(year, Compared.promise(target, actual), "");
    }

    private void movements() {
        put("dumbbell", DumbbellChart.of(movement("480000", "364900", "364900"), COLUMN));
        put("dumbbell-phone", DumbbellChart.of(movement("3566125", "3207825", "3207823"), PHONE));
        put("dumbbell-raised", DumbbellChart.of(movement("200000", "560000", "130000.50"), COLUMN));
        put("dumbbell-unchanged", DumbbellChart.of(movement("90000", "90000", "90000"), PHONE));
        put("dumbbell-no-initial", DumbbellChart.of(movement(null, "90000", "0"), PHONE));
        put("dumbbell-row", DumbbellChart.row(movement("480000", "364900", "300000"), BigDecimal.ONE, CELL));
        put("dumbbell-row-cut", DumbbellChart.row(movement("20000", "5600", "5600"), BigDecimal.ONE, CELL));
        put("dumbbell-row-raised", DumbbellChart.row(movement("5000", "9000", "8000"), new BigDecimal("2"), CELL));
        put("dumbbell-row-beyond", DumbbellChart.row(movement("5000", "90000", "80000"), new BigDecimal("2"), CELL));
        put("dumbbell-row-unspent", DumbbellChart.row(movement("5000", "5000", "0"), BigDecimal.ONE, CELL));
    }

    private static Movement movement(@Nullable String initial, @Nullable String adjusted, @Nullable String spent) {
        return new Movement(money(initial), money(adjusted), money(spent));
    }

    private static @Nullable Money money(@Nullable String yuan) {
        return yuan == null ? null : Money.of(yuan);
    }

    private void squares() {
        put("squares", UnitSquares.of(counts(6, 5, 1, 4, 2, 0), new RowSheet(460, CHINESE)));
        put("squares-wrapped", UnitSquares.of(counts(16, 9, 3, 14, 5, 2), CELL));
        put("squares-many", UnitSquares.of(counts(160, 90, 3, 140, 50, 20), CELL));
        put("squares-one", UnitSquares.of(counts(0, 0, 0, 1, 0, 0), CELL));
    }

    private void bars() {
        put("bar-row", AmountBar.of(of(2024, "450000"), of(2023, "480000"), Money.of("3860000"), CELL));
        put("bar-row-largest", AmountBar.of(of(2024, "3860000"), of(2023, "4860000"), Money.of("3860000"), CELL));
        put("bar-row-alone", AmountBar.of(of(2024, "35000"), null, Money.of("3860000"), CELL));
        put("bar-row-nothing", AmountBar.of(of(2024, "0"), of(2023, "70000"), Money.of("100000"), CELL));
    }

    private static AmountBar.Yearly of(int year, String yuan) {
        return new AmountBar.Yearly(year, requested(yuan));
    }

    private void parts() {
        List<PartsBar.Part> parts =
                List.of(part("东西部扶贫帮困", "37780000"), part("外事交流管理", "5800000"), part("财政监督绩效评价服务", "3860000"));
        Money end = Money.of("64852480");
        put("parts", PartsBar.of(parts, part("其余 22 个项目", "17412480"), end, new RowSheet(640, CHINESE)));
        put("parts-small", PartsBar.of(List.of(part("履职培训", "1060000")), part("", "0"), end, CELL));
    }

    private static PartsBar.Part part(String name, String yuan) {
        return new PartsBar.Part(name, Money.of(yuan));
    }

    private void slopes() {
        List<SlopeChart.Line> lines = List.of(
                slope("财政监督绩效评价服务", "3566125", "3860000"),
                slope("会计管理", "480000", "450000"),
                slope("业务培训", "373500", "336000"),
                slope("中小微企业政策性融资担保业务补贴和奖励资金管理专项经费", "0", "1400000"),
                slope("业务培训", "373500", "336000"));
        SlopeChart.Heads heads = new SlopeChart.Heads("2023 年年初预算数", "2024 年年度资金申请总额");
        put("slopes", SlopeChart.of(lines, heads, COLUMN));
        put("slopes-phone", SlopeChart.of(lines, heads, PHONE));
        put("slopes-one", SlopeChart.of(lines.subList(1, 2), heads, PHONE));
    }

    private static SlopeChart.Line slope(String name, String from, String to) {
        return new SlopeChart.Line(name, Money.of(from), Money.of(to));
    }

    private void comparison() {
        List<ComparisonChart.Compared> projects = List.of(
                compared("财政监督绩效评价服务", number(">=", "85", "%"), number(">=", "85", "%")),
                compared("会计管理", number(">=", "85", "%"), number("", "91", "%")),
                compared("中小微企业政策性融资担保业务补贴和奖励资金管理专项经费", number(">=", "90", "%"), number("", "72.5", "%")),
                compared("资产管理与监督", number(">=", "90", ""), number(">=", "90", "%")),
                compared("外事交流管理", new TextMeasure("满意"), null),
                compared("业务培训", number(">", "95", "%"), null));
        put("comparison", ComparisonChart.of("服务对象满意度", projects, COLUMN));
        put("comparison-phone", ComparisonChart.of("服务对象满意度", projects, PHONE));
        List<ComparisonChart.Compared> dwarfed = List.of(
                compared("小微基地会计培训", number("<=", "3000", "人"), null),
                compared("预算编制培训", number("<=", "40", "人"), number("", "38", "人")),
                compared("履职培训", number(">=", "28", "人"), number("", "0", "人")));
        put("comparison-cut", ComparisonChart.of("培训人数", dwarfed, COLUMN));
    }

    private static ComparisonChart.Compared compared(String project, Measure target, @Nullable Measure actual) {
        return new ComparisonChart.Compared(project, Compared.promise(target, actual));
    }

    private void english() {
        Sheet english = new Sheet(280, ENGLISH);
        RowSheet cell = new RowSheet(220, ENGLISH);
        put(
                "english-bullet",
                IndicatorChart.of("专家评审人次", Compared.promise(number("<=", "20", "人次"), number("", "25", "人次")), cell));
        put(
                "english-restated",
                IndicatorChart.of("信访答复满意率", Compared.promise(number(">=", "90", "%"), number(">=", "90", "%")), cell));
        put(
                "english-money",
                MoneyChart.requested(funding("1060000", "800000", "260000", "0"), new Sheet(640, ENGLISH)));
        put("english-dumbbell", DumbbellChart.of(movement("480000", "364900", "364900"), english));
        put("english-squares", UnitSquares.of(counts(2, 1, 1, 4, 2, 1), new RowSheet(200, ENGLISH)));
        put("english-verdicts", VerdictBar.of(counts(2, 1, 1, 4, 2, 1), english));
        // The earlier amounts have no room before the lines.
        put(
                "english-slopes",
                SlopeChart.of(
                        List.of(slope("财政监督绩效评价服务", "3566125", "3860000"), slope("会计管理", "480000", "450000")),
                        new SlopeChart.Heads("initial budget, 2023", "amount requested for the year, 2024"),
                        new Sheet(320, ENGLISH)));
    }

    private void bullet(String file, String name, Measure target, @Nullable Measure actual) {
        put(file, IndicatorChart.of(name, Compared.promise(target, actual), BULLET));
    }

    private void put(String file, Optional<Chart> chart) {
        charts.put(file, chart.orElseThrow());
    }

    static NumberMeasure number(String symbol, String value, String unit) {
        return new NumberMeasure(bound(symbol), new BigDecimal(value), unit);
    }

    private static RangeMeasure range(String lower, String upper, String unit) {
        return new RangeMeasure(Bound.AT_LEAST, new BigDecimal(lower), Bound.AT_MOST, new BigDecimal(upper), unit);
    }

    private static DateMeasure date(String symbol, int from, int to, String text) {
        return new DateMeasure(bound(symbol), null, day(from), day(to), text);
    }

    private static DateMeasure date(String symbol, int year, int from, int to, String text) {
        return new DateMeasure(bound(symbol), year, day(from), day(to), text);
    }

    private static MonthDay day(int monthAndDay) {
        return MonthDay.of(monthAndDay / 100, monthAndDay % 100);
    }

    private static Bound bound(String symbol) {
        return List.of(Bound.values()).stream()
                .filter(b -> b.symbol().equals(symbol))
                .findFirst()
                .orElseThrow();
    }

    private static Funding funding(String requested, String appropriation, String carryOver, String other) {
        return new Funding(
                null,
                null,
                null,
                Money.of(requested),
                Money.of(appropriation),
                Money.of(carryOver),
                Money.of(other),
                null,
                null);
    }

    private static BudgetItem item(
            @Nullable String group,
            String item,
            @Nullable String quantity,
            @Nullable String price,
            @Nullable String amount) {
        return new BudgetItem(group, item, quantity, price, null, amount == null ? null : Money.of(amount));
    }

    static Map<Outcome, Integer> counts(int... counts) {
        Map<Outcome, Integer> byOutcome = new EnumMap<>(Outcome.class);
        int next = 0;
        for (Outcome outcome : Outcome.values()) {
            byOutcome.put(outcome, counts[next++]);
        }
        return byOutcome;
    }
}
