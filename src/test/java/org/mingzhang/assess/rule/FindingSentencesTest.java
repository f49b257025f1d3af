package org.mingzhang.assess.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.Severity;

/** What findings say about sums, names and other forms, word for word, and how strongly. */
class FindingSentencesTest {
    private static Finding seen(String rule, String scene) {
        Rule of = AllRules.list().stream()
                .filter(r -> r.info().id().equals(rule))
                .findFirst()
                .orElseThrow();
        return new Scene(scene).seenBy(of).getFirst();
    }

    private static void says(String rule, String scene, Severity severity, String words) {
        Finding finding = seen(rule, scene);
        assertEquals(words, finding.words().chinese());
        assertEquals(severity, finding.severity(), words);
    }

    @Test
    void smallRestsAndPartsOfACostAskNothing() {
        says(
                "outputs-below-spent",
                "t 数量 发放人数 ≤2人; t 成本 人均工资 ≤150元/人; asked 310",
                Severity.NOTE,
                "成本指标与数量指标所列最多计 300.00 元（2人 × 150元/人），年度资金申请总额 310.00 元，其余 10.00 元没有列为成本指标。");
        says(
                "outputs-below-spent",
                "t 数量 发放人数 ≤2人; t 成本 人均工资 ≤150元/人; asked 400",
                Severity.QUESTION,
                "成本指标与数量指标所列最多计 300.00 元（2人 × 150元/人），年度资金申请总额 400.00 元，其余 100.00 元没有列为成本指标。这笔钱用于什么？");
        says(
                "outputs-below-spent",
                "t 成本 服务费尾款 ≤1000元; asked 1500",
                Severity.NOTE,
                "成本指标与数量指标所列最多计 1,000.00 元，年度资金申请总额 1,500.00 元，其余 500.00 元没有列为成本指标。从名称看，“服务费尾款”只是其中一部分。");
    }

    @Test
    void monthsAreThoseThatTheFormPrints() {
        assertTrue(seen("outputs-below-spent", "t 数量 岗位人数 ≤50人; t 成本 岗位人均补贴 ≤2000元/人/月; t 时效 实施周期 =6个月; asked 900000")
                .words()
                .chinese()
                .contains("50人 × 2,000元/人/月 × 6月"));
    }

    @Test
    void aSumIsAContradictionOnlyWhereNamesPair() {
        String costs = "; spent 6000 5000 5000 -";
        assertEquals(
                Severity.QUESTION,
                seen("outputs-exceed-spent", "r 数量 检测场次 3次 3次 5/5; r 成本 化验费 2000元/次 2000元/次 5/5" + costs)
                        .severity());
        assertEquals(
                Severity.CONTRADICTION,
                seen("outputs-exceed-spent", "r 数量 水质检测场次 3次 3次 5/5; r 成本 水质检测费 2000元/次 2000元/次 5/5" + costs)
                        .severity());
    }

    @Test
    void aNearMissWithFullPointsIsAskedAbout() {
        says("full-score-missed", "r 数量 次数 ≥100次 95次 5/5", Severity.QUESTION, "“次数”目标 ≥100次，实际 95次，仍得满分 5 分。按什么评的分？");
        assertEquals(
                Severity.CONTRADICTION,
                seen("full-score-missed", "r 数量 次数 ≥100次 94次 5/5").severity());
    }

    @Test
    void lastYearIsToldOnceAndOfHowManyForms() {
        says(
                "document-previous-spent",
                "before 90 100 100 / before 90 101 101 / before 90 102 102 / asked 9",
                Severity.NOTE,
                "4 张表中有 3 张印有上年数，这 3 张的上年预算额与执行数都相同，合计 303.00 元。");
    }

    @Test
    void theLargestProjectIsAskedAboutOnlyWhereItsIndicatorsAreFew() {
        says(
                "largest-project",
                "asked 80; *2 t 数量 甲# 3次 / asked 10; *2 t 数量 乙# 3次 / asked 10; *2 t 数量 丙# 3次",
                Severity.NOTE,
                "“项目1”年度资金申请总额 80.00 元，占 3 个项目合计 100.00 元的 80.0%。");
        says(
                "largest-project",
                "asked 80; t 数量 甲 3次 / asked 10; *5 t 数量 乙# 3次 / asked 10; *5 t 数量 丙# 3次",
                Severity.QUESTION,
                "“项目1”年度资金申请总额 80.00 元，占 3 个项目合计 100.00 元的 80.0%；11 个指标中有 1 个（9.1%）是它的。这笔钱要办成的事，指标都写了吗？");
    }

    @Test
    void formsWithoutMoneyAreOnlyCounted() {
        says("document-forms", "twice; t 数量 次数 3次 / asked 5", Severity.NOTE, "文件印有 3 张表；不重复的有 2 张。");
    }

    @Test
    void aNumberWithTwoTitlesIsAskedAboutWhereItHasAYearOrOneFormCitesBoth() {
        says(
                "number-two-titles",
                "law 信息公开规定 令第35号 / law 决策程序规定 令第35号",
                Severity.NOTE,
                "“令第35号”在本文件中对应 2 个标题：信息公开规定（1 个项目）、决策程序规定（1 个项目）。");
        assertEquals(
                Severity.QUESTION,
                seen("number-two-titles", "law 信息公开规定 令第35号; law 决策程序规定 令第35号").severity());
        assertEquals(
                Severity.QUESTION,
                seen("number-two-titles", "law 信息公开规定 府发〔2020〕5号 / law 决策程序规定 府发〔2020〕5号")
                        .severity());
    }

    @Test
    void theBudgetsOwnCountsAreQuoted() {
        says(
                "quantity-vs-budget",
                "t 数量 接待人数 ≥5000人; item 公务接待 午餐 2000人 - -; item 公务接待 晚餐 1000人 - -",
                Severity.QUESTION,
                "“接待人数”目标 ≥5000人，预算明细里“午餐”2000人、“晚餐”1000人，合计 3,000人。两个数为什么不同？");
    }

    @Test
    void bothItemsAndTheirPrintedAmountsAreQuoted() {
        says(
                "charged-twice",
                "item - 合同审核 50件 800元/件 40000 / item - 合同审查 47件 800元/件 38000",
                Severity.NOTE,
                "“项目1”的“合同审核”50件 × 800元/件（40,000.00 元）与“项目2”的“合同审查”47件 × 800元/件（38,000.00 元），单价相同、数量相近。");
    }

    @Test
    void pointsOfABlockAreThoseOfEachForm() {
        assertTrue(seen("same-block", "*5 r 其他 指标# #次 #次 8/8 / *5 r 其他 指标# #次 #次 8/8")
                .words()
                .chinese()
                .contains("这些指标在每张表上占 40 分。"));
    }

    @Test
    void aContainedFormIsNamedByItsNumber() {
        String words =
                seen("contained-block", "*5 t 数量 甲# #次 / *6 t 数量 甲# #次").words().chinese();
        assertTrue(words.startsWith("“项目1”（第 1 张表）的 5 个指标中 5 个都在“项目2”（第 2 张表）的 6 个指标里。"), words);
    }

    @Test
    void aSumOfOthersTellsWhichFormHasItsName() {
        String words = seen("roll-up", "name 甲; asked 100 / asked 200 / name 甲; asked 300")
                .words()
                .chinese();
        assertTrue(words.endsWith("本表（第 3 张）与第 1 张表同名。"), words);
        assertFalse(words.contains("倍"), words);
    }

    @Test
    void aChangeOfMoneyIsAskedAboutByTheLikeBasisOnly() {
        Finding note = seen("budget-change", "spent 1000 800 800 100.00% / asked 1080");
        assertEquals(Severity.NOTE, note.severity());
        Finding question = seen("budget-change", "asked 100 / asked 200");
        assertEquals(Severity.QUESTION, question.severity());
        assertTrue(question.words().chinese().endsWith("为什么变动？"));
    }

    @Test
    void moneyBelowTheInitialBudgetIsNotCalledUnused() {
        String words = seen(
                        "document-rates",
                        "spent 1000 900 900 100.00% / spent 1000 800 800 100.00% / spent 1000 700 700 100.00%")
                .words()
                .chinese();
        assertTrue(words.endsWith("支出为年初预算的 80.0%，少 600.00 元。"), words);
        assertFalse(
                seen("initial-rate", "spent 10000 8000 8000 100.00%").evidence().contains("未用"));
    }

    @Test
    void whatADocumentDeclaresIsAskedAbout() {
        says(
                "declared",
                "declares 2 0.06万元; counted 2; asked 400 / asked 104",
                Severity.QUESTION,
                "文件写明共 0.06万元；所载各项目合计 504.00 元。为什么不同？");
    }
}
