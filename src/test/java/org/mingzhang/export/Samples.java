package org.mingzhang.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingzhang.assess.AssessedDisclosure;
import org.mingzhang.assess.AssessedIndicator;
import org.mingzhang.assess.AssessedProject;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.Operand;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Spot;
import org.mingzhang.assess.finding.Text;
import org.mingzhang.model.BudgetItem;
import org.mingzhang.model.Department;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.Disclosure.Goal;
import org.mingzhang.model.Document;
import org.mingzhang.model.Document.Declared;
import org.mingzhang.model.Execution;
import org.mingzhang.model.FormKey;
import org.mingzhang.model.Funding;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.LegalBasis;
import org.mingzhang.model.Markup;
import org.mingzhang.model.Money;
import org.mingzhang.model.Particulars;
import org.mingzhang.model.Project;
import org.mingzhang.model.ProjectId;
import org.mingzhang.model.Region;
import org.mingzhang.model.Source;
import org.mingzhang.model.Stage;

/** An invented department with an invented project that uses every component of the model once. */
final class Samples {
    static final ProjectId ID = new ProjectId("yunxi-yuanlinju", "gongyuan-zuoyi");
    static final Department DEPARTMENT =
            new Department("yunxi-yuanlinju", "青石市云溪区园林局", new Region("yunxi", "云溪区", List.of("青石市", "云溪区")), "园林部门");
    static final Document DOCUMENT = new Document(
            "yunxi-yuanlinju-2031",
            "青石市云溪区园林局2031年度自评表",
            "yunxi-yuanlinju",
            2031,
            Stage.SELF_EVALUATION,
            3,
            12,
            "00ff",
            "https://example.org/2031.pdf",
            new Declared(2, "48.60万元"),
            null);

    private Samples() {}

    static Context context() {
        return new Context(
                DEPARTMENT, "https://example.org/projects/" + ID + "/", Map.of("yunxi-yuanlinju-2031", DOCUMENT));
    }

    static AssessedProject project() {
        AssessedDisclosure evaluated = evaluated();
        AssessedDisclosure planned = planned();
        Project project = new Project(
                ID,
                "公园座椅",
                List.of("公园长椅"),
                List.of(new Project.Former(new ProjectId("yunxi-linyeju", "gongyuan-changyi"), 2029)),
                List.of(new ProjectId("yunxi-yuanlinju", "zuoyi-caigou")),
                "两张表的名称不同。",
                new Markup("<p>座椅在<em>东园</em>。</p>", Map.of(), Map.of()),
                List.of(),
                List.of(new ProjectId("yunxi-yuanlinju", "gongyuan-shideng")),
                List.of(planned.disclosure(), evaluated.disclosure()));
        return new AssessedProject(
                project,
                List.of(evaluated, planned),
                List.of(finding(Scope.PROJECT, null, "两年的名称不同", "2030=长椅; 2031=座椅")));
    }

    static Finding finding(Scope scope, @Nullable Integer sequence, String message, String evidence) {
        boolean ofProject = scope == Scope.PROJECT;
        return new Finding(
                "sample-" + scope.id(),
                ofProject ? Severity.NOTE : Severity.QUESTION,
                scope,
                new Finding.Subject(
                        scope == Scope.DOCUMENT ? null : ID,
                        2031,
                        Stage.SELF_EVALUATION,
                        sequence,
                        "yunxi-yuanlinju-2031",
                        "公园座椅 2031"),
                Text.of(message, "A sample finding"),
                operands(evidence),
                new Finding.Stake(Money.of("36000"), ofProject ? null : BigDecimal.TEN));
    }

    private static List<Operand> operands(String evidence) {
        return Stream.of(evidence.split("; "))
                .map(pair -> new Operand(
                        pair.substring(0, pair.indexOf('=')),
                        pair.substring(pair.indexOf('=') + 1),
                        new Spot(ID, 2031, Stage.SELF_EVALUATION, Spot.Part.INDICATOR, 1)))
                .toList();
    }

    private static AssessedDisclosure evaluated() {
        Disclosure disclosure = new Disclosure(
                2031,
                Stage.SELF_EVALUATION,
                "公园座椅（含\"树下\"座椅）",
                "项目支出绩效自评表",
                "云溪区公园管理所, 东园",
                "经常性项目",
                "其他运转类",
                "其他类",
                true,
                LocalDate.of(2031, 1, 1),
                LocalDate.of(2031, 12, 31),
                "在公园里安装座椅。",
                new Goal("人人有座", "安装一批座椅", "已安装\n一批座椅"),
                funding(),
                execution(),
                List.of(new LegalBasis("座椅办法", "云园〔2030〕7号", "保证措施")),
                List.of(
                        new BudgetItem("采购", "座椅", "120把", "300元/把", "1期", Money.of("36000")),
                        new BudgetItem(null, "=HYPERLINK(\"https://example.org\")", null, null, null, null)),
                Money.of("36000"),
                "约3.6万元",
                indicators().stream().map(AssessedIndicator::indicator).toList(),
                new BigDecimal("100"),
                new BigDecimal("96.5"),
                new Source("yunxi-yuanlinju-2031", List.of(2, 3), List.of(), List.of("坐倚")),
                "第三页缺一角。");
        return AssessedDisclosure.of(disclosure, indicators(), true)
                .with(List.of(finding(Scope.INDICATOR, 1, "只写了下限，没有结果", "target=>=120把")));
    }

    private static Funding funding() {
        return new Funding(
                Money.of("90000"),
                Money.of("80000"),
                Money.of("10000"),
                Money.of("36000"),
                Money.of("30000"),
                Money.of("6000"),
                Money.ZERO,
                Money.of("12000.5"),
                Money.of("11999.99"),
                "项目总预算",
                "项目当年预算",
                List.of());
    }

    private static List<Execution> execution() {
        return List.of(
                new Execution(
                        Execution.Source.TOTAL,
                        Money.of("36000"),
                        Money.of("35000"),
                        Money.of("34999.93"),
                        BigDecimal.TEN,
                        "100.00%",
                        new BigDecimal("9.5")),
                new Execution(Execution.Source.CARRY_OVER, Money.of("-7"), null, null, null, null, null));
    }

    private static List<AssessedIndicator> indicators() {
        return List.of(
                indicator(
                        1,
                        new Indicator(
                                "产出指标", "数量指标", "座椅数", ">=120把", ">=120把", new BigDecimal("20"), BigDecimal.TEN, "缺货")),
                indicator(2, new Indicator("产出指标", "成本指标", "单价", "≥200元且≤300元", "=280元", null, null, null)),
                indicator(3, new Indicator("产出指标", "质量指标", "安放位置", "树荫处优先", "=树荫处优先", null, null, null)));
    }

    private static AssessedIndicator indicator(int sequence, Indicator indicator) {
        return AssessedIndicator.of(sequence, indicator, 2029, Stage.SELF_EVALUATION);
    }

    /** The project with a form that prints all that only some forms print. */
    static AssessedProject withParticulars() {
        AssessedProject project = project();
        List<AssessedDisclosure> disclosures = new ArrayList<>(project.disclosures());
        Finding first = finding(Scope.INDICATOR, 1, "另一张表", "a=1");
        Finding.Subject subject =
                new Finding.Subject(ID, new FormKey(2030, Stage.TARGET, 2), 1, "yunxi-yuanlinju-2030", "公园长椅 2030");
        Finding second = new Finding(
                first.rule(),
                first.severity(),
                first.scope(),
                subject,
                first.words(),
                List.of(new Operand("a", "1", new Spot(ID, subject.key(), Spot.Part.INDICATOR, 1))),
                first.stake());
        disclosures.add(particular().with(List.of(second)));
        return new AssessedProject(project.project(), disclosures, project.findings());
    }

    private static AssessedDisclosure particular() {
        Indicator indicator = new Indicator(
                "产出指标",
                "数量指标",
                "长椅数",
                "≥13把",
                null,
                null,
                null,
                null,
                new Indicator.Beside("≥", "13", "把", "≥40把", "14把", "确定能", "含矮凳", "/", "/"));
        Disclosure planned = planned().disclosure();
        Disclosure disclosure = new Disclosure(
                2030,
                Stage.TARGET,
                2,
                planned.name(),
                planned.form(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Goal.NONE,
                new Funding(
                        null,
                        null,
                        null,
                        Money.of("805000"),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(new Funding.Part(Execution.Source.NAMED, true, "社会捐赠", Money.of("5000")))),
                List.of(new Execution(
                        Execution.Source.UPPER,
                        Money.of("1"),
                        null,
                        null,
                        null,
                        null,
                        null,
                        new Execution.Beside("省级补助", Money.of("2"), "未到账", "/", "/"))),
                List.of(),
                List.of(new BudgetItem(
                        null,
                        "巡护",
                        null,
                        null,
                        null,
                        Money.of("3"),
                        new BudgetItem.Beside("巡护两次", Money.of("2"), Money.of("1")))),
                null,
                null,
                List.of(indicator),
                null,
                null,
                planned.source(),
                null,
                new Particulars(
                        true,
                        new Particulars.Codes("P1", "205", "205003"),
                        "3年",
                        "1-7月",
                        new Particulars.Approach("园林局", "招标", "三年", "安装"),
                        new Particulars.Conclusions("良", "慢", "快"),
                        "备注",
                        true,
                        Map.of("/funding/requested", "80.5万元")));
        return AssessedDisclosure.of(
                disclosure, List.of(AssessedIndicator.of(1, indicator, 2030, Stage.TARGET)), false);
    }

    /** A target form that prints almost nothing. */
    private static AssessedDisclosure planned() {
        Indicator indicator = new Indicator("满意度指标", "服务对象满意度", "游客满意度", "=100%", null, null, null, null);
        Disclosure disclosure = new Disclosure(
                2030,
                Stage.TARGET,
                "公园长椅",
                "绩效目标申报表",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Goal.NONE,
                Funding.NONE,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                List.of(indicator),
                null,
                null,
                new Source("yunxi-yuanlinju-2030", List.of(1)),
                null);
        var assessed = AssessedIndicator.of(1, indicator, 2030, Stage.TARGET);
        return AssessedDisclosure.of(disclosure, List.of(assessed), false);
    }
}
