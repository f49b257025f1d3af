package org.mingzhang.assess.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mingzhang.assess.Finding;
import org.mingzhang.assess.Rule;

/** Every rule over one form: a form that it sees, and forms that are near, print nothing, or print zero, that it leaves alone. */
class FormRulesTest {
    private record Case(String rule, FormBuilder hit, List<FormBuilder> misses) {}

    private static Case of(String rule, FormBuilder hit, FormBuilder... misses) {
        return new Case(rule, hit, List.of(misses));
    }

    private static FormBuilder f() {
        return new FormBuilder();
    }

    private static List<Case> cases() {
        return List.of(
                of(
                        "restated-bound",
                        f().result("数量指标", "清淤次数", "≥3次", "≥3次", "5", "5").spent("10000", "8000", "8000", "100.00%"),
                        f().result("数量指标", "清淤次数", "=3次", "=3次", "5", "5").spent("10000", "8000", "8000", "100.00%"),
                        f().result("数量指标", "清淤次数", "<=3次", "3次", "5", "5").spent("10000", "8000", "8000", "100.00%"),
                        f().target("数量指标", "清淤次数", "≥3次"),
                        f().result("数量指标", "达标数", "≥0次", "0次", "5", "5").spent("10000", "8000", "8000", "100.00%")),
                of(
                        "target-text",
                        f().result("数量指标", "次数0", "3次", "3次", "5", "5")
                                .result("数量指标", "次数1", "3次", "3次", "5", "5")
                                .result("数量指标", "次数2", "3次", "3次", "5", "5")
                                .spent("10000", "8000", "8000", "100.00%"),
                        f().result("数量指标", "次数0", "=3次", "3次", "5", "5")
                                .result("数量指标", "次数1", "=3次", "3次", "5", "5")
                                .result("数量指标", "次数2", "=3次", "3次", "5", "5")
                                .spent("10000", "8000", "8000", "100.00%"),
                        f().result("数量指标", "次", "3次", "3次", "5", "5").spent("10000", "8000", "8000", "100.00%"),
                        f().target("数量指标", "次", "3次")),
                of(
                        "full-marks",
                        f().result("数量指标", "次数0", "=0次", "0次", "5", "5")
                                .result("数量指标", "次数1", "=1次", "1次", "5", "5")
                                .result("数量指标", "次数2", "=2次", "2次", "5", "5")
                                .result("数量指标", "次数3", "=3次", "3次", "5", "5")
                                .result("数量指标", "次数4", "=4次", "4次", "5", "5")
                                .spent("10000", "8000", "8000", "100.00%"),
                        f().result("数量指标", "次数0", "=3次", "3次", "5", "5")
                                .result("数量指标", "次数1", "=3次", "3次", "5", "5")
                                .result("数量指标", "次数2", "=3次", "3次", "5", "5")
                                .result("数量指标", "次数3", "=3次", "3次", "5", "5")
                                .spent("10000", "8000", "8000", "100.00%"),
                        f().result("数量指标", "次数0", "=3次", "3次", "4", "5")
                                .result("数量指标", "次数1", "=3次", "3次", "4", "5")
                                .result("数量指标", "次数2", "=3次", "3次", "4", "5")
                                .result("数量指标", "次数3", "=3次", "3次", "4", "5")
                                .result("数量指标", "次数4", "=3次", "3次", "4", "5")
                                .spent("10000", "8000", "8000", "100.00%"),
                        f().result("数量指标", "次数0", "=3次", "3次", "", "")
                                .result("数量指标", "次数1", "=3次", "3次", "", "")
                                .result("数量指标", "次数2", "=3次", "3次", "", "")
                                .result("数量指标", "次数3", "=3次", "3次", "", "")
                                .result("数量指标", "次数4", "=3次", "3次", "", "")
                                .spent("10000", "8000", "8000", "100.00%"),
                        f().result("数量指标", "次数0", "=3次", "3次", "0", "0")
                                .result("数量指标", "次数1", "=3次", "3次", "0", "0")
                                .result("数量指标", "次数2", "=3次", "3次", "0", "0")
                                .result("数量指标", "次数3", "=3次", "3次", "0", "0")
                                .result("数量指标", "次数4", "=3次", "3次", "0", "0")
                                .spent("10000", "8000", "8000", "100.00%")),
                of(
                        "weight-sum",
                        f().result("数量指标", "次数", "3次", "3次", "80", "80").spent("10000", "8000", "8000", "100.00%"),
                        f().result("数量指标", "次数", "3次", "3次", "90", "90").spent("10000", "8000", "8000", "100.00%"),
                        f().result("数量指标", "次数", "3次", "3次", "", "").spent("10000", "8000", "8000", "100.00%"),
                        f().result("数量指标", "次数", "3次", "3次", "100", "100").spent("10000", "8000", "8000", "100.00%")),
                of(
                        "total-score",
                        f().result("数量指标", "次数", "3次", "3次", "80", "80")
                                .totalScore("95")
                                .spent("10000", "8000", "8000", "100.00%"),
                        f().result("数量指标", "次数", "3次", "3次", "80", "80")
                                .totalScore("90")
                                .spent("10000", "8000", "8000", "100.00%"),
                        f().result("数量指标", "次数", "3次", "3次", "", "")
                                .totalScore("90")
                                .spent("10000", "8000", "8000", "100.00%"),
                        f().result("数量指标", "次数", "3次", "3次", "0", "0").totalScore("0")),
                of(
                        "score-above-weight",
                        f().result("数量指标", "次数", "3次", "3次", "6", "5").spent("10000", "8000", "8000", "100.00%"),
                        f().result("数量指标", "次数", "3次", "3次", "5", "5").spent("10000", "8000", "8000", "100.00%"),
                        f().result("数量指标", "次数", "3次", "3次", "", "5").spent("10000", "8000", "8000", "100.00%"),
                        f().result("数量指标", "次数", "3次", "3次", "0", "0").spent("10000", "8000", "8000", "100.00%")),
                of(
                        "full-score-missed",
                        f().result("数量指标", "次数", "≥3次", "2次", "5", "5").spent("10000", "8000", "8000", "100.00%"),
                        f().result("数量指标", "次数", "≥3次", "≥3次", "5", "5").spent("10000", "8000", "8000", "100.00%"),
                        f().result("数量指标", "次数", "≥3次", "2次", "4", "5").spent("10000", "8000", "8000", "100.00%"),
                        f().result("数量指标", "次数", "≥3次", "2次", "", "").spent("10000", "8000", "8000", "100.00%"),
                        f().result("数量指标", "次数", "≥3次", "2次", "0", "0").spent("10000", "8000", "8000", "100.00%")),
                of(
                        "reduced-score-met",
                        f().result("数量指标", "次数", "≥3次", "4次", "4", "5").spent("10000", "8000", "8000", "100.00%"),
                        f().result("数量指标", "次数", "≥3次", "2次", "4", "5").spent("10000", "8000", "8000", "100.00%"),
                        f().result("数量指标", "次数", "≥3次", "4次", "5", "5").spent("10000", "8000", "8000", "100.00%"),
                        f().result("数量指标", "次数", "≥3次", "4次", "", "5").spent("10000", "8000", "8000", "100.00%"),
                        f().result("数量指标", "次数", "≥3次", "4次", "0", "0").spent("10000", "8000", "8000", "100.00%")),
                of(
                        "shortfall-no-deviation",
                        f().result("数量指标", "次数", "≥3次", "2次", "4", "5").spent("10000", "8000", "8000", "100.00%"),
                        f().result("数量指标", "次数", "≥3次", "2次", "5", "5").spent("10000", "8000", "8000", "100.00%"),
                        f().result("数量指标", "次数", "≥3次", "2次", "", "5").spent("10000", "8000", "8000", "100.00%")),
                of(
                        "initial-rate",
                        f().spent("10000", "8000", "8000", "100.00%"),
                        f().spent("10000", "9950", "9950", "100.00%"),
                        f().spent("10000", "10000", "9000", "90.00%"),
                        f().spent("", "8000", "8000", "100.00%"),
                        f().spent("0", "0", "0", "0.00%")),
                of(
                        "rate-wrong",
                        f().spent("10000", "10000", "8000", "98.00%"),
                        f().spent("10000", "3207825", "3207823", "100.00%"),
                        f().spent("10000", "10000", "8000", ""),
                        f().spent("0", "0", "0", "0.00%")),
                of(
                        "part-exceeds-whole",
                        f().spent("10000", "8000", "8000", "100.00%").part("10000", "9000", ""),
                        f().spent("10000", "8000", "8000", "100.00%").part("10000", "8000", ""),
                        f().spent("10000", "8000", "8000", "100.00%").part("", "", ""),
                        f().requested("0", "0", "0", "0")),
                of(
                        "parts-sum",
                        f().requested("100", "50", "20", "20"),
                        f().requested("100", "60", "20", "20"),
                        f().requested("100", "50", "20"),
                        f().requested("100", "150", "0", "0"),
                        f().requested("0", "0", "0", "0")),
                of(
                        "negative-amount",
                        f().spent("10000", "8000", "8000", "100.00%").part("", "", "-4"),
                        f().spent("10000", "8000", "8000", "100.00%").part("", "", "4"),
                        f().spent("10000", "8000", "8000", "100.00%").part("", "", ""),
                        f().spent("10000", "8000", "8000", "100.00%").part("0", "0", "0")),
                of("printed-twice", f().printedTwice(), f()),
                of(
                        "narrative-amount",
                        f().requested("580").stated("610"),
                        f().requested("4362963.5").stated("4363000"),
                        f().requested("580"),
                        f().stated("580"),
                        f().requested("0").stated("0")),
                of(
                        "item-product",
                        f().item("", "册子", "47", "800", "38000"),
                        f().item("", "册子", "47", "800", "37600"),
                        f().item("", "经费", "11", "25", "2750000"),
                        f().item("", "册子", "47", "", "38000"),
                        f().item("", "册子", "每月400张", "800", "38000"),
                        f().item("", "册子", "0", "800", "0")),
                of(
                        "item-sum",
                        f().requested("100").item("", "甲", "", "", "60").item("", "乙", "", "", "50"),
                        f().requested("100").item("", "甲", "", "", "60").item("", "乙", "", "", "40"),
                        f().requested("100").item("", "甲", "", "", "60").item("", "乙", "", "", ""),
                        f().requested("100"),
                        f().requested("0").item("", "甲", "", "", "0")),
                of(
                        "item-no-money",
                        f().requested("100").item("", "甲", "", "", "").item("", "乙", "", "", ""),
                        f().requested("100").item("", "甲", "", "", "60").item("", "乙", "", "", "40"),
                        f().requested("100").item("", "甲", "", "", ""),
                        f().requested("100")),
                of(
                        "outputs-exceed-spent",
                        f().result("数量指标", "检测场次", "≤3次", "3次", "5", "5")
                                .result("成本指标", "检测费", "≤2000元/次", "2000元/次", "5", "5")
                                .spent("6000", "5000", "5000", ""),
                        f().result("数量指标", "检测场次", "≤3次", "3次", "5", "5")
                                .result("成本指标", "检测费", "≤2000元/次", "2000元/次", "5", "5")
                                .spent("6000", "6000", "6000", ""),
                        f().result("数量指标", "检测场次", "≤3次", "≤3次", "5", "5")
                                .result("成本指标", "检测费", "≤2000元/次", "2000元/次", "5", "5")
                                .spent("6000", "5000", "5000", ""),
                        f().result("数量指标", "检测场次", "≤3次", "三次", "5", "5")
                                .result("成本指标", "检测费", "≤2000元/次", "2000元/次", "5", "5")
                                .spent("10000", "8000", "8000", "100.00%"),
                        f().result("数量指标", "检测场次", "0次", "0次", "5", "5")
                                .result("成本指标", "检测费", "2000元/次", "2000元/次", "5", "5")
                                .spent("0", "0", "0", "0.00%")),
                of(
                        "outputs-below-spent",
                        f().target("数量指标", "发放人数", "≤2人")
                                .target("成本指标", "人均工资", "≤150元/人")
                                .requested("310"),
                        f().target("数量指标", "发放人数", "≤2人")
                                .target("成本指标", "人均工资", "≤150元/人")
                                .requested("300"),
                        f().target("数量指标", "发放人数", "≥2人")
                                .target("成本指标", "人均工资", "≤150元/人")
                                .requested("310"),
                        f().target("成本指标", "人均工资", "≤150元/人").requested("310"),
                        f().target("数量指标", "线路", "=1条")
                                .target("成本指标", "甲费", "280元/条")
                                .target("成本指标", "乙费", "2000元/条")
                                .requested("31000"),
                        f().target("数量指标", "发放人数", "≤2人").target("成本指标", "人均工资", "≤150元/人"),
                        f().target("数量指标", "发放人数", "≤2人")
                                .target("成本指标", "人均工资", "≤150元/人")
                                .requested("0")),
                of(
                        "cost-ceiling-idle",
                        f().target("成本指标", "运维总成本", "≤10万元").requested("90000"),
                        f().target("成本指标", "运维总成本", "≤10万元").requested("99900"),
                        f().target("成本指标", "运维总成本", "10万元").requested("90000"),
                        f().target("成本指标", "运维总成本", "≤10万元"),
                        f().target("成本指标", "运维总成本", "≤10万元").requested("0")),
                of(
                        "ceilings-exceed",
                        f().target("数量指标", "发放人数", "≤2人")
                                .target("成本指标", "人均工资", "≤150元/人")
                                .requested("200"),
                        f().target("数量指标", "发放人数", "≤2人")
                                .target("成本指标", "人均工资", "≤150元/人")
                                .requested("290"),
                        f().target("数量指标", "发放人数", "≥2人")
                                .target("成本指标", "人均工资", "≤150元/人")
                                .requested("200"),
                        f().target("数量指标", "发放人数", "≤2人").target("成本指标", "人均工资", "≤150元/人")),
                of(
                        "quantity-vs-budget",
                        f().target("数量指标", "接待人数", "≥5000人").item("公务接待", "餐费", "3000人", "", ""),
                        f().target("数量指标", "接待人数", "≥3000人").item("公务接待", "餐费", "3000人", "", ""),
                        f().target("数量指标", "接待人数", "≥5000人").item("公务接待", "餐费", "3000批", "", ""),
                        f().target("数量指标", "接待人数", "≥5000人"),
                        f().target("数量指标", "接待人数", "≥5000人").item("公务接待", "餐费", "0人", "", "")),
                of(
                        "rate-word",
                        f().target("数量指标", "响应及时率", "及时"),
                        f().target("数量指标", "办事效率", "提升"),
                        f().target("数量指标", "响应及时性", "及时"),
                        f().target("数量指标", "响应及时率", "≥95%"),
                        f().target("数量指标", "响应及时率", "0%")),
                of(
                        "quantity-percent",
                        f().target("数量指标", "计划完成率", "≥90%"),
                        f().target("数量指标", "计划完成数", "≥90次"),
                        f().target("数量指标", "计划完成数", "及时")),
                of(
                        "output-ceiling",
                        f().target("数量指标", "检查户数", "≤20户"),
                        f().target("数量指标", "检查户数", "≥20户"),
                        f().target("数量指标", "纠纷发生数", "≤1次"),
                        f().target("成本指标", "检查费", "≤20元"),
                        f().target("数量指标", "检查户数", "≤0户")),
                of(
                        "unit-missing",
                        f().target("数量指标", "巡检次数", "=6"),
                        f().target("数量指标", "巡检次数", "=6次"),
                        f().target("数量指标", "巡检时间", "5*8小时"),
                        f().target("满意度指标", "满意度", "≥90")),
                of(
                        "unit-impossible",
                        f().target("成本指标", "人工成本", "16000人/月"),
                        f().target("成本指标", "人工成本", "16000元/人月"),
                        f().target("成本指标", "人工成本", "20000/人月"),
                        f().target("成本指标", "成本合理性", "合理"),
                        f().target("数量指标", "成本分析数量", "≤6个")),
                of(
                        "unit-differs",
                        f().result("数量指标", "满意度", "≥90", "≥90%", "5", "5").spent("10000", "8000", "8000", "100.00%"),
                        f().result("数量指标", "满意度", "≥90%", "≥90%", "5", "5").spent("10000", "8000", "8000", "100.00%"),
                        f().result("数量指标", "费用", "12万元", "120000元", "5", "5").spent("10000", "8000", "8000", "100.00%"),
                        f().target("数量指标", "满意度", "≥90")),
                of(
                        "rate-above-100",
                        f().target("数量指标", "满意度", "≥120%"),
                        f().target("数量指标", "满意度", "≥100%"),
                        f().target("数量指标", "增长率", "≥120%"),
                        f().target("数量指标", "满意度", "满意")),
                of(
                        "rate-count",
                        f().target("数量指标", "事故发生率", "=0起"),
                        f().target("数量指标", "事故发生率", "=0%"),
                        f().target("数量指标", "事故发生数", "=0起"),
                        f().target("数量指标", "事故发生率", "低")),
                of(
                        "worded",
                        f().target("数量指标", "质量", "合格").target("数量指标", "次数", "3次"),
                        f().target("数量指标", "质量", "合格")
                                .target("数量指标", "次数", "3次")
                                .target("数量指标", "次数2", "3次"),
                        f().target("数量指标", "时长", "5*8小时"),
                        f()),
                of(
                        "word-weight",
                        f().result("数量指标", "风险", "接近0", "接近0", "20", "20").spent("10000", "8000", "8000", "100.00%"),
                        f().result("数量指标", "风险", "接近0", "接近0", "19", "19").spent("10000", "8000", "8000", "100.00%"),
                        f().result("数量指标", "风险", "=0次", "0次", "30", "30").spent("10000", "8000", "8000", "100.00%"),
                        f().target("数量指标", "风险", "接近0")),
                of(
                        "cost-word",
                        f().target("成本指标", "成本合理性", "合理").requested("40"),
                        f().target("成本指标", "成本", "≤40元"),
                        f().target("数量指标", "质量", "合格"),
                        f()),
                of(
                        "satisfaction-word",
                        f().target("满意度指标", "年度考核", "合格").requested("40"),
                        f().target("满意度指标", "满意度", "≥90%"),
                        f().target("数量指标", "质量", "合格")),
                of(
                        "cost-without-money",
                        f().target("成本指标", "符合度", "=100%").requested("40"),
                        f().target("成本指标", "成本", "≤40元"),
                        f().target("成本指标", "成本", "合理"),
                        f().target("成本指标", "人工成本", "16000人/月"),
                        f()),
                of(
                        "previous-spent",
                        f().previous("90", "100", "100"),
                        f().previous("90", "100", "99"),
                        f().previous("90", "100", ""),
                        f().previous("90", "0", "0")),
                of(
                        "previous-change",
                        f().previous("90", "100", "100"),
                        f().previous("100", "100", ""),
                        f().previous("90", "", ""),
                        f().previous("90", "0", "0")),
                of(
                        "cited-twice",
                        f().law("办法", "1号").law("办法", "1号"),
                        f().law("办法", "1号").law("办法", "2号"),
                        f()),
                of("goal-repeated", f().goal("修好河道", "修好 河道"), f().goal("修好河道", "修好了"), f().goal("", ""), f()));
    }

    @TestFactory
    Stream<DynamicTest> seesTheHitOnce() {
        return cases().stream()
                .map(c -> dynamicTest(c.rule(), () -> assertEquals(List.of(c.rule()), ids(c.rule(), c.hit()))));
    }

    @TestFactory
    Stream<DynamicTest> leavesNearMissesAlone() {
        return cases().stream()
                .flatMap(c -> IntStream.range(0, c.misses().size())
                        .mapToObj(i -> dynamicTest(
                                c.rule() + " " + i,
                                () -> assertEquals(
                                        List.of(), ids(c.rule(), c.misses().get(i))))));
    }

    @TestFactory
    Stream<DynamicTest> saysNothingAboutAnEmptyForm() {
        return cases().stream().map(c -> dynamicTest(c.rule(), () -> assertEquals(List.of(), ids(c.rule(), f()))));
    }

    @Test
    void everyRuleOverAFormHasItsCases() {
        assertEquals(
                AllRules.list().stream()
                        .filter(Rule.OfForm.class::isInstance)
                        .map(r -> r.info().id())
                        .sorted()
                        .toList(),
                cases().stream().map(Case::rule).sorted().toList());
    }

    private static List<String> ids(String id, FormBuilder form) {
        for (Rule rule : AllRules.list()) {
            if (rule instanceof Rule.OfForm one && rule.info().id().equals(id)) {
                BigDecimal threshold = Objects.requireNonNullElse(rule.info().threshold(), BigDecimal.ZERO);
                return one.check(form.form(), threshold).stream()
                        .map(Finding::rule)
                        .toList();
            }
        }
        throw new IllegalArgumentException(id);
    }
}
