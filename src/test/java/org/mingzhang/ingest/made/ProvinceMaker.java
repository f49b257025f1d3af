package org.mingzhang.ingest.made;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes up forms as provinces print them: columns, rows of money, units, codes and names of persons that the common forms lack. */
final class ProvinceMaker {
    private final Words words;
    private final List<MadeCell> cells = new ArrayList<>();
    private final Map<String, String> truth = new LinkedHashMap<>();
    private final String department;
    private final int year;
    private final int unit;
    private int row;
    private int sources;

    /** A form of a department; its amounts are in yuan, ten thousand yuan or a hundred million. */
    ProvinceMaker(Random random, String department, int year, int unit) {
        this.words = new Words(random);
        this.department = department;
        this.year = year;
        this.unit = unit;
    }

    private void cell(int column, int rows, int columns, String text) {
        cells.add(new MadeCell(row, column, rows, columns, text));
    }

    private void field(String path, String value) {
        if (!value.isEmpty()) {
            truth.put(path, value);
        }
    }

    private String unitWord() {
        return List.of("元", "万元", "亿元").get(unit);
    }

    /** An amount as printed in a cell. */
    private String amount(long hundredths) {
        return new BigDecimal(hundredths).movePointLeft(2).toPlainString();
    }

    /** The same as content has it. */
    private String written(String printed) {
        return printed.isEmpty() || printed.equals("—") ? "" : printed + (unit == 0 ? "" : unitWord());
    }

    private void head(String title, int columns) {
        field("form", title);
        String name = words.project();
        cell(0, 1, 2, "项目名称");
        cell(2, 1, columns - 2, name);
        field("name", name);
        row++;
        boolean coded = words.chance(0.5);
        String code = String.valueOf(words.between(100, 999));
        cell(0, 1, 2, coded ? "主管部门及代码" : "主管部门");
        cell(2, 1, 2, coded ? "[" + code + "]" + department : department);
        cell(4, 1, 1, "实施单位");
        String unitName = department + words.one(List.of("本级", "服务中心", "信息站"));
        cell(5, 1, columns - 5, unitName);
        field("department", department);
        field("codes.department", coded ? code : "");
        field("implementingUnit", unitName);
        row++;
        if (words.chance(0.5)) {
            cell(0, 1, 2, "项目负责人");
            cell(2, 1, 2, words.one(List.of("赵启明", "钱小雨", "孙立")));
            cell(4, 1, 1, "联系电话");
            cell(5, 1, columns - 5, "0" + words.between(100, 999) + "-" + words.between(1_000_000, 9_999_999));
            row++;
        }
    }

    /** A self-evaluation with rows of money that only some provinces have, strokes for points, a reason beside a row. */
    MadeForm selfEvaluation() {
        String title = words.one(List.of("项目支出绩效自评表", "部门预算项目支出绩效自评表"));
        head(title, 9);
        List<String> rows = new ArrayList<>(List.of("total", "appropriation"));
        List<String> more = List.of("fiscalAccount", "unit", "upper", "own", "bonds", "named", "other", "carryOver");
        more.forEach(m -> {
            if (words.chance(0.4)) {
                rows.add(m);
            }
        });
        cell(0, rows.size() + 1, 1, "项目资金（" + unitWord() + "）");
        cell(1, 1, 1, "");
        List<String> titles = List.of("年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分", "偏差原因");
        for (int i = 0; i < titles.size(); i++) {
            cell(2 + i, 1, 1, titles.get(i));
        }
        row++;
        long whole = words.between(1_000, 9_999_999);
        for (int i = 0; i < rows.size(); i++) {
            moneyRow(rows.get(i), whole, i);
        }
        goals(9, "预期目标", "实际完成情况");
        table(
                List.of("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "备注"),
                List.of("category", "subcategory", "name", "target", "actual", "weight", "score", "remark"));
        cell(0, 1, 6, "总分");
        cell(6, 1, 1, "100");
        cell(7, 1, 1, "100");
        cell(8, 1, 1, "");
        field("totalWeight", "100");
        field("totalScore", "100");
        row++;
        return new MadeForm(title, year, truth, cells, row, 9);
    }

    private void moneyRow(String source, long whole, int place) {
        String label = switch (source) {
            case "total" -> "年度资金总额";
            case "appropriation" -> words.one(List.of("其中：财政拨款", "其中：当年财政拨款"));
            case "fiscalAccount" -> "财政专户管理资金";
            case "unit" -> "单位资金";
            case "upper" -> words.one(List.of("上级资金", "上级补助资金"));
            case "own" -> "本级资金";
            case "bonds" -> "专项债券";
            case "named" -> words.one(List.of("社会捐赠", "彩票公益金", "东西部协作资金"));
            case "other" -> "其他资金";
            default -> "上年结转资金";
        };
        String path = "execution[" + sources++ + "].";
        boolean all = source.equals("total") || source.equals("appropriation");
        String printed = all ? amount(whole) : "0.00";
        cell(1, 1, 1, label);
        field(path + "source", source);
        String as = switch (label) {
            case "其中：财政拨款" -> "财政拨款";
            case "上级补助资金" -> label;
            default -> source.equals("named") ? label : "";
        };
        field(path + "as", as);
        for (String column : List.of("initialBudget", "adjustedBudget", "executed")) {
            field(path + column, written(printed));
        }
        cell(2, 1, 1, printed);
        cell(3, 1, 1, printed);
        cell(4, 1, 1, printed);
        String points = place == 0 ? "10" : words.one(List.of("/", "—"));
        cell(5, 1, 1, points);
        field(path + "weight", points.equals("—") ? "" : points);
        cell(6, 1, 1, place == 0 ? "100.00%" : "");
        field(path + "rate", place == 0 ? "100.00%" : "");
        cell(7, 1, 1, points);
        field(path + "score", points.equals("—") ? "" : points);
        String reason = words.chance(0.2) ? words.reason() : "";
        cell(8, 1, 1, reason);
        field(path + "reason", reason);
        row++;
    }

    private void goals(int columns, String left, String right) {
        cell(0, 2, 1, "年度总体目标");
        cell(1, 1, 4, left);
        cell(5, 1, columns - 5, right);
        row++;
        cell(1, 1, 4, words.prose());
        cell(5, 1, columns - 5, words.prose());
        row++;
    }

    /** A target whose sign, figure and unit have columns of their own. */
    MadeForm splitTarget() {
        String title = words.one(List.of("项目支出绩效目标表", "项目支出绩效目标申报表"));
        head(title, 9);
        long whole = words.between(1_000, 9_999_999);
        cell(0, 4, 2, "项目资金（" + unitWord() + "）");
        money("年度资金总额", "funding.requested", amount(whole), 9);
        field("funding.requestedAs", "年度资金总额");
        money("其中：财政拨款", "funding.appropriation", amount(whole), 9);
        part("财政专户管理资金", "fiscalAccount", 0);
        part("单位资金", "unit", 1);
        cell(0, 1, 2, "年度目标");
        cell(2, 1, 7, words.prose());
        row++;
        table(
                List.of("一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位", "权重", "备注"),
                List.of("category", "subcategory", "name", "nature", "target", "unit", "weight", "remark"));
        return new MadeForm(title, year, truth, cells, row, 9);
    }

    private void money(String label, String path, String printed, int columns) {
        cell(2, 1, 3, label);
        cell(5, 1, columns - 5, printed);
        field(path, written(printed));
        row++;
    }

    private void part(String label, String source, int number) {
        cell(2, 1, 3, label);
        cell(5, 1, 4, "0.00");
        field("funding.parts[" + number + "].source", source);
        field("funding.parts[" + number + "].amount", written("0.00"));
        row++;
    }

    /** The indicators of the whole period beside those of the year. */
    MadeForm longTerm() {
        String title = "项目支出绩效目标表";
        head(title, 9);
        cell(0, 1, 2, "项目属性");
        cell(2, 1, 2, "延续项目");
        field("nature", "延续项目");
        cell(4, 1, 1, "项目期");
        String period = words.between(2, 5) + "年";
        cell(5, 1, 4, period);
        field("period", period);
        row++;
        long all = words.between(10_000, 9_999_999);
        long part = words.between(1_000, 9_999);
        cell(0, 3, 2, "项目资金（" + unitWord() + "）");
        twice("实施期资金总额：", "funding.total", amount(all), "年度资金总额：", "funding.requested", amount(part));
        field("funding.totalAs", "实施期资金总额");
        field("funding.requestedAs", "年度资金总额");
        twice("其中：财政拨款", "funding.totalFiscal", amount(all), "其中：财政拨款", "funding.appropriation", amount(part));
        twice("其他资金", "funding.totalOther", "0.00", "其他资金", "funding.other", "0.00");
        cell(0, 2, 1, "总体目标");
        cell(1, 1, 4, "实施期目标");
        cell(5, 1, 4, "年度目标");
        row++;
        cell(1, 1, 4, words.prose());
        cell(5, 1, 4, words.prose());
        row++;
        sides();
        return new MadeForm(title, year, truth, cells, row, 9);
    }

    private void twice(String left, String leftPath, String leftSum, String right, String rightPath, String rightSum) {
        cell(2, 1, 1, left);
        cell(3, 1, 2, leftSum);
        cell(5, 1, 2, right);
        cell(7, 1, 2, rightSum);
        field(leftPath, written(leftSum));
        field(rightPath, written(rightSum));
        row++;
    }

    private void sides() {
        List<Kind> kinds = kinds();
        cell(0, kinds.size() + 1, 1, "绩效指标");
        List<String> titles = List.of("一级指标", "二级指标", "三级指标", "指标值", "二级指标", "三级指标", "指标值");
        for (int i = 0; i < titles.size(); i++) {
            cell(1 + i, 1, i == 6 ? 2 : 1, titles.get(i));
        }
        row++;
        for (int i = 0; i < kinds.size(); i++) {
            Kind kind = kinds.get(i);
            String path = "indicators[" + i + "].";
            String name = words.name(kind.kind());
            String longTerm = words.value(kind.kind());
            String target = words.value(kind.kind());
            level(kinds, i, 1, Kind::first);
            level(kinds, i, 2, Kind::second);
            cell(3, 1, 1, name);
            cell(4, 1, 1, longTerm);
            level(kinds, i, 5, Kind::second);
            cell(6, 1, 1, name);
            cell(7, 1, 2, target);
            field(path + "category", kind.first());
            field(path + "subcategory", kind.second());
            field(path + "name", name);
            field(path + "target", target);
            field(path + "longTerm", longTerm);
            row++;
        }
    }

    /** A form of the middle of the year. */
    MadeForm monitoring() {
        String title = words.one(List.of("项目支出绩效运行监控表", "项目绩效运行监控表"));
        head(title, 9);
        String months = "1-" + words.between(4, 10) + "月";
        cell(0, 3, 1, "项目资金（" + unitWord() + "）");
        cell(1, 1, 1, "");
        List<String> titles = List.of("年初预算数", months + "执行数", months + "执行率", "全年预计执行数");
        int[] edges = {2, 4, 6, 7, 9};
        for (int i = 0; i < titles.size(); i++) {
            cell(edges[i], 1, edges[i + 1] - edges[i], titles.get(i));
        }
        field("months", months);
        row++;
        long whole = words.between(1_000, 999_999);
        long spent = words.between(100, (int) whole);
        for (String source : List.of("total", "appropriation")) {
            String path = "execution[" + sources++ + "].";
            String rate = new BigDecimal(spent * 100).divide(new BigDecimal(whole), 2, RoundingMode.HALF_UP) + "%";
            List<String> values = List.of(amount(whole), amount(spent), rate, amount(whole));
            List<String> fields = List.of("initialBudget", "executed", "rate", "expected");
            cell(1, 1, 1, source.equals("total") ? "年度资金总额" : "其中：当年财政拨款");
            field(path + "source", source);
            for (int i = 0; i < values.size(); i++) {
                cell(edges[i], 1, edges[i + 1] - edges[i], values.get(i));
                field(path + fields.get(i), i == 2 ? values.get(i) : written(values.get(i)));
            }
            row++;
        }
        cell(0, 1, 1, "年度总体目标");
        cell(1, 1, 8, words.prose());
        row++;
        table(
                List.of("一级指标", "二级指标", "三级指标", "年度指标值", months + "执行情况", "全年预计完成情况", "完成目标可能性", "备注"),
                List.of("category", "subcategory", "name", "target", "actual", "expected", "likelihood", "remark"));
        return new MadeForm(title, year, truth, cells, row, 9);
    }

    /** A form about all of a department, with its tasks. */
    MadeForm departmentWide() {
        String title = words.one(List.of("部门整体支出绩效目标表", "部门（单位）整体支出绩效目标表"));
        field("form", title);
        cell(0, 1, 2, "部门（单位）名称");
        cell(2, 1, 7, department);
        field("department", department);
        field("name", department);
        field("scope", "department");
        row++;
        int tasks = words.between(1, 4);
        cell(0, tasks + 2, 1, "年度主要任务");
        List<String> titles = List.of("任务名称", "主要内容", "预算金额（" + unitWord() + "）", "其中：财政拨款", "其他资金");
        int[] edges = {1, 3, 6, 7, 8, 9};
        for (int i = 0; i < titles.size(); i++) {
            cell(edges[i], 1, edges[i + 1] - edges[i], titles.get(i));
        }
        row++;
        long sum = 0;
        for (int i = 0; i < tasks; i++) {
            long amount = words.between(100, 99_999);
            sum += amount;
            String path = "budgetItems[" + i + "].";
            List<String> values = List.of(words.project(), words.prose(), amount(amount), amount(amount), "0.00");
            List<String> fields = List.of("item", "content", "amount", "fiscal", "other");
            field(path + "group", "年度主要任务");
            for (int f = 0; f < fields.size(); f++) {
                cell(edges[f], 1, edges[f + 1] - edges[f], values.get(f));
                field(path + fields.get(f), f < 2 ? values.get(f) : written(values.get(f)));
            }
            row++;
        }
        cell(1, 1, 5, "金额合计");
        cell(6, 1, 1, amount(sum));
        cell(7, 1, 1, amount(sum));
        cell(8, 1, 1, "0.00");
        field("funding.requested", written(amount(sum)));
        field("funding.requestedAs", "金额合计");
        field("funding.appropriation", written(amount(sum)));
        field("funding.other", written("0.00"));
        row++;
        cell(0, 1, 1, "年度总体目标");
        cell(1, 1, 8, words.prose());
        row++;
        table(
                List.of("一级指标", "二级指标", "三级指标", "指标值", "权重", "计量单位", "备注", "序号"),
                List.of("category", "subcategory", "name", "target", "weight", "unit", "remark", ""));
        return new MadeForm(title, year, truth, cells, row, 9);
    }

    private record Kind(String first, String second, String kind) {}

    private List<Kind> kinds() {
        List<Kind> kinds = new ArrayList<>();
        many(kinds, "产出指标", "数量指标", "数量指标", 1, 4);
        many(kinds, "产出指标", "质量指标", "质量指标", 1, 3);
        many(kinds, "产出指标", "时效指标", "时效指标", 0, 2);
        many(kinds, "效益指标", "社会效益指标", "效益", 1, 2);
        many(kinds, "满意度指标", "服务对象满意度指标", "满意度", 1, 1);
        return kinds;
    }

    private void many(List<Kind> kinds, String first, String second, String kind, int least, int most) {
        for (int i = words.between(least, most); i > 0; i--) {
            kinds.add(new Kind(first, second, kind));
        }
    }

    private void level(List<Kind> kinds, int i, int column, java.util.function.Function<Kind, String> of) {
        String level = of.apply(kinds.get(i));
        if (i == 0 || !of.apply(kinds.get(i - 1)).equals(level)) {
            cell(
                    column,
                    (int) kinds.stream().filter(k -> of.apply(k).equals(level)).count(),
                    1,
                    level);
        }
    }

    private void table(List<String> titles, List<String> fields) {
        List<Kind> kinds = kinds();
        cell(0, kinds.size() + 1, 1, "绩效指标");
        for (int i = 0; i < titles.size(); i++) {
            cell(1 + i, 1, 1, titles.get(i));
        }
        row++;
        int left = fields.contains("score") ? 90 : 100;
        for (int i = 0; i < kinds.size(); i++) {
            int weight = i + 1 == kinds.size() ? left : Math.max(1, 80 / kinds.size());
            left -= weight;
            level(kinds, i, 1, Kind::first);
            level(kinds, i, 2, Kind::second);
            indicator(i, kinds.get(i), fields, weight);
            row++;
        }
    }

    private void indicator(int i, Kind kind, List<String> fields, int weight) {
        String path = "indicators[" + i + "].";
        field(path + "category", kind.first());
        field(path + "subcategory", kind.second());
        boolean worded = words.chance(0.3);
        boolean blank = words.chance(0.05);
        for (int f = 2; f < fields.size(); f++) {
            String field = fields.get(f);
            String value = switch (field) {
                case "name" -> words.name(kind.kind());
                case "nature" -> worded ? "定性" : words.one(List.of("≥", "≤", "＝"));
                case "target" -> blank ? "" : target(fields, kind, worded);
                case "unit" -> worded || !fields.contains("nature") ? "" : words.one(List.of("次", "公里", "%", "万元"));
                case "actual", "expected" -> words.value(kind.kind());
                case "weight", "score" -> String.valueOf(weight);
                case "likelihood" -> words.one(List.of("确定能", "有可能", "完全不可能"));
                case "remark" -> words.chance(0.2) ? "见附件" + words.between(1, 9) : "";
                default -> String.valueOf(i + 1);
            };
            cell(1 + f, 1, 1, value);
            field(field.isEmpty() ? "" : path + field, field.isEmpty() ? "" : value);
        }
    }

    private String target(List<String> fields, Kind kind, boolean worded) {
        if (!fields.contains("nature")) {
            return words.value(kind.kind());
        }
        return worded ? words.one(List.of("明显改善", "合格", "逐步完善")) : String.valueOf(words.between(1, 9_999));
    }
}
