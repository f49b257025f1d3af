package org.mingzhang.ingest.made;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes up forms: what they say and the cells that say it. */
final class FormMaker {
    private final Words words;
    private final List<MadeCell> cells = new ArrayList<>();
    private final Map<String, String> truth = new LinkedHashMap<>();
    private final String department;
    private final int year;
    private int row;

    private FormMaker(Random random, String department, int year) {
        this.words = new Words(random);
        this.department = department;
        this.year = year;
    }

    /** The forms of a document: all of one department, year and kind. */
    static List<MadeForm> document(long seed, int count) {
        Random random = new Random(seed);
        Words words = new Words(random);
        String department = words.department();
        int year = words.between(2021, 2027);
        int kind = words.between(0, 2);
        List<MadeForm> forms = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            FormMaker maker = new FormMaker(random, department, year);
            forms.add(kind == 0 ? maker.selfEvaluation() : kind == 1 ? maker.target() : maker.national());
        }
        return forms;
    }

    /** The same of what provinces print: other columns, rows of money, units, codes, persons. */
    static List<MadeForm> ofProvince(long seed, int count) {
        Random random = new Random(seed);
        Words words = new Words(random);
        String department = words.department();
        int year = words.between(2021, 2027);
        int kind = words.between(0, 4);
        List<MadeForm> forms = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ProvinceMaker maker = new ProvinceMaker(random, department, year, words.between(0, 2));
            forms.add(
                    switch (kind) {
                        case 0 -> maker.selfEvaluation();
                        case 1 -> maker.splitTarget();
                        case 2 -> maker.longTerm();
                        case 3 -> maker.monitoring();
                        default -> maker.departmentWide();
                    });
        }
        return forms;
    }

    private void cell(int column, int rows, int columns, String text) {
        cells.add(new MadeCell(row, column, rows, columns, text));
    }

    private void field(String path, String value) {
        if (!value.isEmpty()) {
            truth.put(path, value);
        }
    }

    private MadeForm selfEvaluation() {
        String title = "财政项目支出绩效自评表";
        head(title, 9, 2, 3);
        execution();
        cell(0, 2, 1, "年度总体目标");
        cell(1, 1, 4, "预期目标");
        cell(5, 1, 4, "实际完成情况");
        row++;
        cell(1, 1, 4, words.prose());
        cell(5, 1, 4, words.prose());
        row++;
        indicators(
                List.of("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"),
                new int[] {1, 2, 3, 4, 5, 6, 7, 8, 9},
                false);
        return new MadeForm(title, year, truth, cells, row, 9);
    }

    private void head(String title, int columns, int label, int value) {
        field("form", title);
        String name = words.project();
        field("name", name);
        field("department", department);
        cell(0, 1, label, "项目名称");
        cell(label, 1, columns - label, name);
        row++;
        cell(0, 1, label, "主管部门");
        cell(label, 1, value, department);
        cell(label + value, 1, 1, "实施单位");
        cell(label + value + 1, 1, columns - label - value - 1, department);
        field("implementingUnit", department);
        row++;
    }

    private void execution() {
        cell(0, 5, 1, "项目资金（元）");
        cell(1, 1, 2, "");
        List<String> titles = List.of("年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分");
        for (int i = 0; i < titles.size(); i++) {
            cell(3 + i, 1, 1, titles.get(i));
        }
        row++;
        long initial = words.between(10_000, 9_999_999);
        long adjusted = words.chance(0.5) ? initial : initial - words.between(1, 5_000);
        long executed = words.chance(0.4) ? adjusted : adjusted - words.between(1, 4_000);
        String rate = new BigDecimal(executed * 100).divide(new BigDecimal(adjusted), 2, java.math.RoundingMode.HALF_UP)
                + "%";
        executionRow("年度资金总额", "total", List.of(money(initial), money(adjusted), money(executed), "10", rate, "10"));
        executionRow(
                "其中：当年财政拨款", "appropriation", List.of(money(initial), money(adjusted), money(executed), "—", "", ""));
        executionRow("上年结转资金", "carryOver", List.of("0.00", "0.00", "0.00", "—", "", ""));
        executionRow("其他资金", "other", List.of("0.00", "0.00", "0.00", "—", "", ""));
    }

    private int sources;

    private void executionRow(String label, String source, List<String> values) {
        List<String> fields = List.of("initialBudget", "adjustedBudget", "executed", "weight", "rate", "score");
        cell(1, 1, 2, label);
        field("execution[" + sources + "].source", source);
        for (int i = 0; i < values.size(); i++) {
            cell(3 + i, 1, 1, values.get(i));
            field(
                    "execution[" + sources + "]." + fields.get(i),
                    values.get(i).equals("—") ? "" : values.get(i).replace(",", ""));
        }
        sources++;
        row++;
    }

    private static String money(long yuan) {
        return String.format(java.util.Locale.ROOT, "%,d.00", yuan);
    }

    private MadeForm target() {
        String title = "财政项目支出绩效目标申报表";
        field("form", title);
        String name = words.project();
        triple("项目名称", name, "项目性质", "经常性项目", "项目类别", "其他运转类");
        field("name", name);
        field("nature", "经常性项目");
        field("category", "其他运转类");
        pair("主管部门", department, "实施单位", department);
        field("department", department);
        field("implementingUnit", department);
        pair("计划开始日期", year + "-01-01", "计划完成日期", year + "-12-31");
        field("start", year + "-01-01");
        field("end", year + "-12-31");
        targetFunding();
        cell(0, 2, 1, "项目绩效目标");
        cell(1, 1, 3, "项目总目标");
        cell(4, 1, 3, "年度总体目标");
        row++;
        cell(1, 1, 3, words.prose());
        cell(4, 1, 3, words.prose());
        row++;
        indicators(List.of("一级指标", "二级指标", "三级指标", "年度(/项目)指标值"), new int[] {1, 2, 3, 5, 7}, true);
        return new MadeForm(title, year, truth, cells, row, 7);
    }

    private void targetFunding() {
        long amount = words.between(10_000, 99_999_999);
        boolean left = words.chance(0.5);
        cell(0, 4, 1, "项目资金（元）");
        money4("项目资金总额", left ? money(amount) : "", "年度资金申请总额", money(amount));
        money4("其中：财政资金", left ? money(amount) : "", "其中：当年财政拨款", money(amount));
        money4("", "", "上年结转资金", "0.00");
        money4("其他资金", left ? "0.00" : "", "其他资金", "0.00");
        String plain = amount + ".00";
        field("funding.total", left ? plain : "");
        field("funding.totalFiscal", left ? plain : "");
        field("funding.totalOther", left ? "0.00" : "");
        field("funding.requested", plain);
        field("funding.appropriation", plain);
        field("funding.carryOver", "0.00");
        field("funding.other", "0.00");
    }

    private void money4(String left, String leftValue, String right, String rightValue) {
        cell(1, 1, 1, left);
        cell(2, 1, 1, leftValue);
        cell(3, 1, 2, right);
        cell(5, 1, 2, rightValue);
        row++;
    }

    private void triple(String... texts) {
        cell(0, 1, 1, texts[0]);
        cell(1, 1, 2, texts[1]);
        cell(3, 1, 1, texts[2]);
        cell(4, 1, 1, texts[3]);
        cell(5, 1, 1, texts[4]);
        cell(6, 1, 1, texts[5]);
        row++;
    }

    private void pair(String... texts) {
        cell(0, 1, 1, texts[0]);
        cell(1, 1, 2, texts[1]);
        cell(3, 1, 1, texts[2]);
        cell(4, 1, 3, texts[3]);
        row++;
    }

    /** The national template: one column of amounts, in ten thousand yuan. */
    private MadeForm national() {
        String title = "项目支出绩效目标表";
        head(title, 7, 1, 2);
        long hundreds = words.between(100, 999_999);
        cell(0, 3, 1, "项目资金（万元）");
        String printed = new BigDecimal(hundreds).movePointLeft(2).toPlainString();
        for (String label : List.of("年度资金总额：", "其中：财政拨款", "其他资金")) {
            cell(1, 1, 3, label);
            cell(4, 1, 3, label.equals("其他资金") ? "0.00" : printed);
            row++;
        }
        field("funding.requested", printed + "万元");
        field("funding.requestedAs", "年度资金总额");
        field("funding.appropriation", printed + "万元");
        field("funding.other", "0.00万元");
        cell(0, 1, 1, "年度总体目标");
        cell(1, 1, 6, words.prose());
        row++;
        indicators(List.of("一级指标", "二级指标", "三级指标", "指标值"), new int[] {1, 2, 3, 5, 7}, true);
        return new MadeForm(title, year, truth, cells, row, 7);
    }

    private record Kind(String first, String second, String kind) {}

    private List<Kind> kinds(boolean costFirst) {
        List<Kind> kinds = new ArrayList<>();
        if (costFirst) {
            many(kinds, "成本指标", "经济成本指标", "成本", 1, 2);
        }
        many(kinds, "产出指标", "数量指标", "数量指标", 1, 4);
        many(kinds, "产出指标", "质量指标", "质量指标", 1, 3);
        many(kinds, "产出指标", "时效指标", "时效指标", 1, 2);
        if (!costFirst) {
            many(kinds, "产出指标", "成本指标", "成本", 0, 2);
        }
        many(kinds, "效益指标", "社会效益指标", "效益", 1, 3);
        many(kinds, "效益指标", words.chance(0.5) ? "可持续影响指标" : "生态效益指标", "效益", 0, 1);
        many(kinds, "满意度指标", "服务对象满意度指标", "满意度", 1, 1);
        return kinds;
    }

    private void many(List<Kind> kinds, String first, String second, String kind, int least, int most) {
        for (int i = words.between(least, most); i > 0; i--) {
            kinds.add(new Kind(first, second, kind));
        }
    }

    private void indicators(List<String> titles, int[] columns, boolean costFirst) {
        List<Kind> kinds = kinds(costFirst);
        boolean scored = titles.size() > 4;
        cell(0, kinds.size() + 1, 1, "绩效指标");
        for (int i = 0; i < titles.size(); i++) {
            cell(columns[i], 1, columns[i + 1] - columns[i], titles.get(i));
        }
        row++;
        int left = 90;
        for (int i = 0; i < kinds.size(); i++) {
            int weight = i + 1 == kinds.size() ? left : Math.max(1, 90 / kinds.size());
            left -= weight;
            levels(kinds, i);
            indicator(i, kinds.get(i), columns, scored ? weight : 0);
            row++;
        }
        if (scored) {
            cell(0, 1, 6, "总分");
            cell(6, 1, 1, "100");
            cell(7, 1, 1, "100");
            cell(8, 1, 1, "");
            field("totalWeight", "100");
            field("totalScore", "100");
            row++;
        }
    }

    private void levels(List<Kind> kinds, int i) {
        Kind kind = kinds.get(i);
        if (i == 0 || !kinds.get(i - 1).first().equals(kind.first())) {
            cell(
                    1,
                    (int) kinds.stream()
                            .filter(k -> k.first().equals(kind.first()))
                            .count(),
                    1,
                    kind.first());
        }
        if (i == 0
                || !kinds.get(i - 1).second().equals(kind.second())
                || !kinds.get(i - 1).first().equals(kind.first())) {
            int rows = (int) kinds.stream()
                    .filter(k -> k.first().equals(kind.first()) && k.second().equals(kind.second()))
                    .count();
            cell(2, rows, 1, kind.second());
        }
    }

    private void indicator(int i, Kind kind, int[] columns, int weight) {
        String path = "indicators[" + i + "].";
        field(path + "category", kind.first());
        field(path + "subcategory", kind.second());
        List<String> fields = new ArrayList<>(List.of("name", "target"));
        List<String> values = new ArrayList<>(List.of(words.name(kind.kind()), words.value(kind.kind())));
        if (weight > 0) {
            fields.addAll(List.of("actual", "weight", "score", "deviation"));
            values.addAll(List.of(
                    words.chance(0.7) ? values.get(1).replace("≥", "") : words.value(kind.kind()),
                    String.valueOf(weight),
                    String.valueOf(weight),
                    words.chance(0.1) ? words.reason() : ""));
        }
        for (int f = 0; f < fields.size(); f++) {
            cell(columns[2 + f], 1, columns[3 + f] - columns[2 + f], values.get(f));
            field(path + fields.get(f), values.get(f));
        }
    }
}
