package org.mingzhang.assess.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingzhang.assess.AssessedProject;
import org.mingzhang.assess.Assessor;
import org.mingzhang.assess.CrossAssessor;
import org.mingzhang.assess.Entry;
import org.mingzhang.assess.ProjectRow;
import org.mingzhang.assess.RuleSet;
import org.mingzhang.assess.Survey;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.model.Document;
import org.mingzhang.model.Project;
import org.mingzhang.model.ProjectId;
import org.mingzhang.model.RuleSetting;
import org.mingzhang.model.Stage;

/** Rules over two years of a project, over a form beside its neighbours, and over a document. */
class RulesAcrossTest {
    private static final RuleSet RULES = RuleSet.of(
            AllRules.list(),
            Map.of(
                    "target-word-changed", new RuleSetting(false, null),
                    "worded", new RuleSetting(true, null)));

    private static FormBuilder f() {
        return new FormBuilder();
    }

    private static FormBuilder f(int place) {
        return f().project("p" + place, "项目" + place, place);
    }

    @Test
    void aFloorThatBecameACeilingIsSeenOnce() {
        assertEquals(
                List.of("direction-flipped"),
                years(f().target("数量指标", "户数", "≥15户"), f().target("数量指标", "户数", "≤15户")));
        assertEquals(List.of(), years(f().target("数量指标", "户数", "≥15户"), f().target("数量指标", "户数", "≥15.00(户)")));
    }

    @Test
    void aPriceThatChangedByAFactorIsNotAlsoLooser() {
        assertEquals(
                List.of("price-factor"),
                years(f().target("成本指标", "费用", "≤1200元/户"), f().target("成本指标", "费用", "≤1万元/户/年")));
        assertEquals(List.of(), years(f().target("成本指标", "费用", "≤12万元"), f().target("成本指标", "费用", "≤120000元")));
        assertEquals(List.of(), years(f().target("成本指标", "费用", "≤0元"), f().target("成本指标", "费用", "合理")));
    }

    @Test
    void loosenedAndTightenedAreToldApart() {
        assertEquals(
                List.of("target-loosened"), years(f().target("满意度", "满意度", "≥95%"), f().target("满意度", "满意度", "≥90%")));
        assertEquals(
                List.of("target-tightened"), years(f().target("时效指标", "天数", "≤9天"), f().target("时效指标", "天数", "≤7天")));
        assertEquals(
                List.of("output-ceiling-moved"),
                years(f().target("数量指标", "户数", "≤18"), f().target("数量指标", "户数", "≤12个")));
    }

    @Test
    void wordsAndIndicatorsThatChangedAreListed() {
        assertEquals(
                List.of("target-word-changed"), years(f().target("质量指标", "效果", "提高"), f().target("质量指标", "效果", "提升")));
        assertEquals(
                List.of("indicators-replaced"),
                years(f().target("质量指标", "评价费用单价", "好"), f().target("质量指标", "绩效评价费用单价", "好")));
        assertEquals(
                List.of(),
                years(
                        f().target("质量指标", "效果", "好"),
                        f().target("质量指标", "效果", "好").target("质量指标", "新", "好")));
    }

    @Test
    void theRequestIsComparedWithBudgetAndSpending() {
        FormBuilder before = f().spent("1000", "900", "900", "100.00%");
        assertTrue(findings(before, f().requested("1200"))
                .getLast()
                .message()
                .chinese()
                .contains("+33.3%"));
        assertEquals(List.of("budget-repeated"), years(f().requested("100"), f().requested("100")));
        assertEquals(List.of(), years(f().requested("0"), f().requested("100")));
        assertEquals(List.of(), years(f(), f().requested("100")));
    }

    @Test
    void aFormThatLacksWhatTheOthersHave() {
        assertEquals(
                List.of("missing-kind p3"),
                document(f(1).target("成本指标", "甲", "1元"), f(2).target("成本指标", "乙", "1元"), f(3).target("其他", "丙", "1次")));
        assertEquals(List.of("no-basis p3"), document(f(1).law("办法", ""), f(2).law("办法", ""), f(3)));
        assertEquals(List.of(), document(f(1), f(2).law("办法", ""), f(3)));
    }

    @Test
    void weightsOffTheSchemeOfTheDocument() {
        List<FormBuilder> forms = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            forms.add(f(i).result("其他", "指标" + i, "9次", "8次", "1", i == 5 ? "60" : "90"));
        }
        assertTrue(document(forms.toArray(FormBuilder[]::new)).contains("category-weights p5"));
    }

    @Test
    void aDocumentAgainstWhatItDeclares() {
        Document declares = document(new Document.Declared(2, "0.05万元"));
        assertEquals(List.of("declared"), ids(declares, f(1).requested("400")));
        assertEquals(List.of(), ids(declares, f(1).requested("400"), f(2).requested("104")));
        assertEquals(List.of(), ids(undeclared(), f(1).requested("400")));
    }

    @Test
    void oneNameOverTwoAmounts() {
        FormBuilder same = f().project("p2", "项目1", 2).requested("500");
        assertTrue(document(f(1).requested("400"), same).contains("same-name p2"));
        assertEquals(List.of(), document(f(1).requested("500"), same));
    }

    @Test
    void anAmountThatIsTheSumOfItsNeighbours() {
        FormBuilder whole = f(3).requested("300");
        assertTrue(document(f(1).requested("100"), f(2).requested("200"), whole).contains("roll-up p3"));
        assertEquals(
                List.of(),
                document(f(1).requested("100"), f(2).requested("7"), f(4).requested("200"), f(5).requested("300")));
        assertEquals(List.of(), document(f(1).requested("0"), f(2).requested("0"), f(3).requested("0")));
    }

    @Test
    void aBlockOfIndicatorsOnThreeProjects() {
        FormBuilder[] forms = {block(1, 4), block(2, 4), block(3, 4), f(4).target("其他", "别的", "3次")};
        assertEquals(List.of("same-block"), blocks(forms));
        assertEquals(List.of(), blocks(block(1, 3), block(2, 3), block(3, 3)));
        assertEquals(List.of(), blocks(block(1, 4), block(2, 4)));
        assertEquals(List.of("same-block"), blocks(block(1, 5), block(2, 5)));
    }

    private static List<String> blocks(FormBuilder... forms) {
        return ids(undeclared(), forms).stream().filter("same-block"::equals).toList();
    }

    private static FormBuilder block(int place, int size) {
        FormBuilder form = f(place);
        for (int i = 1; i <= size; i++) {
            form.target("其他", "指标" + i, i + "次");
        }
        return form;
    }

    @Test
    void citationsThatDoNotAgree() {
        assertEquals(
                List.of("number-two-titles"),
                ids(undeclared(), f(1).law("信息公开规定", "令第35号"), f(2).law("决策程序规定", "令第35号")));
        assertEquals(
                List.of("title-two-numbers"),
                ids(undeclared(), f(1).law("信息公开规定", "〔2017〕1号"), f(2).law("信息公开规定", "[2018]1号")));
        assertEquals(
                List.of("near-title"),
                ids(undeclared(), f(1).law("关于乡镇人民代表大会工作的若干规定", ""), f(2).law("关于乡镇人民代表大会工作的若干规则", "")));
        assertEquals(
                List.of(), ids(undeclared(), f(1).law("关于印发<会议费办法>的通知", "〔2017〕1号"), f(2).law("会议费办法", "[2017]1号")));
    }

    @Test
    void oneGoalTextOnTwoProjects() {
        assertEquals(List.of("same-goal"), ids(undeclared(), f(1).goal("修好河道", "修了"), f(2).goal("修好 河道", "做了")));
        assertEquals(List.of(), ids(undeclared(), f(1), f(2)));
    }

    @Test
    void aDocumentOfSelfEvaluationsAtFullPoints() {
        List<FormBuilder> forms = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            FormBuilder form = f(i).spent("1000", "90" + i, "90" + i, "100.00%");
            for (int j = 0; j < 5; j++) {
                form.result("其他", "指标" + i + j, "≥" + (i + j) + "次", "≥" + (i + j) + "次", "5", "5");
            }
            forms.add(form);
        }
        assertEquals(
                new TreeSet<>(List.of(
                        "document-full-marks",
                        "document-missing-kind",
                        "document-rates",
                        "document-restated-bound",
                        "document-target-text")),
                new TreeSet<>(ids(undeclared(), forms.toArray(FormBuilder[]::new))));
    }

    @Test
    void aDocumentOfTargetsInWords() {
        FormBuilder[] forms = new FormBuilder[3];
        for (int i = 0; i < 3; i++) {
            forms[i] = f(i + 1).previous("10" + i, "100", "100")
                    .target("成本指标", "成本" + i, "合理")
                    .target("质量指标", "效果" + i, "良好")
                    .target("质量指标", "影响" + i, "显著")
                    .target("满意度", "满意度" + i, "≥90%");
        }
        assertEquals(
                new TreeSet<>(List.of("document-cost-words", "document-previous-spent", "document-words")),
                new TreeSet<>(ids(undeclared(), forms)));
        assertEquals(
                List.of("document-forms"), ids(undeclared(), f().printedTwice().requested("5")));
    }

    private static List<String> years(FormBuilder earlier, FormBuilder later) {
        return findings(earlier, later).stream().map(Finding::rule).toList();
    }

    private static List<Finding> findings(FormBuilder earlier, FormBuilder later) {
        Project one = earlier.year(2030).project();
        Project both = new Project(
                one.id(),
                null,
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                List.of(earlier.disclosure(), later.year(2031).disclosure()));
        return Assessor.assess(both, RULES).findings();
    }

    private static Document undeclared() {
        return document((Document.@Nullable Declared) null);
    }

    private static Document document(Document.@Nullable Declared declared) {
        return new Document("wenjian", "文件", "shuiwuju", 2031, Stage.TARGET, 1, null, null, null, declared, null);
    }

    private static CrossAssessor cross(Document document, FormBuilder... forms) {
        return new CrossAssessor(new Survey(rows(forms)), List.of(document), RULES, Scene.printed(forms));
    }

    private static List<ProjectRow> rows(FormBuilder... forms) {
        return Arrays.stream(forms)
                .map(f -> ProjectRow.of(Assessor.assess(f.project(), RULES)))
                .toList();
    }

    /** The findings about the document. */
    private static List<String> ids(Document document, FormBuilder... forms) {
        return cross(document, forms).ofDocuments().values().stream()
                .flatMap(List::stream)
                .map(Finding::rule)
                .toList();
    }

    /** The findings about one project that the document shows. */
    private static List<String> document(FormBuilder... forms) {
        CrossAssessor cross = cross(undeclared(), forms);
        List<String> found = new ArrayList<>();
        for (ProjectRow row : rows(forms)) {
            cross.of(new Entry(row, row.disclosures().getFirst()))
                    .forEach(f -> found.add(f.rule() + " " + row.id().project()));
        }
        return found;
    }

    @Test
    void aSiteSwitchesRulesOffAndOnAndSetsThresholds() {
        AssessedProject words = Assessor.assess(f().target("其他", "质量", "合格").project(), RULES);
        assertEquals(List.of(), words.allFindings());
        RuleSet strict = RuleSet.of(
                AllRules.list(), Map.of("narrative-amount", new RuleSetting(null, new java.math.BigDecimal("0.5"))));
        assertEquals(
                List.of(),
                Assessor.assess(f().requested("100").stated("120").project(), strict)
                        .allFindings());
        assertEquals(new ProjectId("shuiwuju", "hedao"), words.project().id());
    }
}
