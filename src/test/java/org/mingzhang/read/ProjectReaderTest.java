package org.mingzhang.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mingzhang.model.BudgetItem;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.Execution;
import org.mingzhang.model.Funding;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.LegalBasis;
import org.mingzhang.model.Money;
import org.mingzhang.model.Project;
import org.mingzhang.model.ProjectId;
import org.mingzhang.model.Source;
import org.mingzhang.model.Stage;
import org.mingzhang.problem.Problems;

class ProjectReaderTest {
    private static final Path OK_SMALL = Sites.content("ok-small");
    private static final ProjectId LIBRARY = new ProjectId("jiangcheng-wenhuaju", "shequ-tushuguan");

    private final Problems problems = new Problems();
    private final Content content = ContentReader.open(OK_SMALL, problems);
    private final ProjectReader reader = ProjectReader.of(OK_SMALL, content);

    @Test
    void readsEveryProjectOfAGoodSite() {
        List<Project> projects = Sites.projects(OK_SMALL, problems);
        assertEquals(List.of(), Sites.texts(problems));
        assertEquals(content.projects(), projects.stream().map(Project::id).toList());
    }

    @Test
    void readsWhatEditorsKnow() {
        Project library = read(LIBRARY);
        assertEquals("社区图书馆", library.curatedName());
        assertEquals(List.of("街道阅览室"), library.earlierNames());
        assertEquals("2022年以前叫“街道阅览室”。", library.note());
        Project dredging = read(new ProjectId("jiangcheng-shuiwuju", "hedao-qingyu"));
        assertEquals(List.of(LIBRARY, new ProjectId("jiangcheng-wenhuaju", "chunjie-dengcai")), dredging.rollUpOf());
    }

    @Test
    void putsNotesUnderTheHeadingsOfTheirPage() {
        assertEquals("""
                        <h3 id="实地看过">实地看过</h3>
                        <p>2023 年 11 月去过<a href="../../../regions/donghu/">东湖区</a>的两处图书室，见<a href="../../../fangfa/#读数">办法</a>。</p>
                        <h4 id="还不清楚的">还不清楚的</h4>
                        <p>书架修补没有印金额。</p>
                        """, Objects.requireNonNull(read(LIBRARY).markup()).html());
    }

    @Test
    void readsASelfEvaluationAsPrinted() {
        Disclosure form = read(LIBRARY).disclosures().get(1);
        assertEquals(2023, form.year());
        assertEquals(Stage.SELF_EVALUATION, form.stage());
        assertEquals("江城市图书馆", form.implementingUnit());
        assertEquals(List.of("经常性项目", "其他运转类", "其他类"), List.of(form.nature(), form.category(), form.performanceType()));
        assertEquals(true, form.governmentPurchase());
        assertEquals(LocalDate.of(2023, 1, 1), form.start());
        assertEquals(LocalDate.of(2023, 12, 31), form.end());
        assertEquals("给十二个社区的图书室添书，并请人轮流值守。", form.summary());
        assertEquals(new Disclosure.Goal("让居民在步行十五分钟内借到书。", "添书六千册，周末照常开放。\n十月底前完成。", "添书五千八百册，周末全部开放。"), form.goal());
        assertEquals(Funding.NONE, form.funding());
        assertEquals(
                List.of(
                        new Execution(
                                Execution.Source.TOTAL,
                                Money.of("520000"),
                                Money.of("500000"),
                                Money.of("487654.32"),
                                new BigDecimal("10"),
                                "97.53%",
                                new BigDecimal("9.75")),
                        new Execution(
                                Execution.Source.APPROPRIATION,
                                Money.of("520000"),
                                Money.of("500000"),
                                Money.of("-7"),
                                null,
                                null,
                                null),
                        new Execution(Execution.Source.CARRY_OVER, Money.ZERO, null, null, null, null, null),
                        new Execution(Execution.Source.OTHER, null, null, null, null, null, null)),
                form.execution());
        assertEquals(4, form.indicators().size());
        assertEquals(
                new Indicator(
                        "产出指标",
                        "数量指标",
                        "添书册数",
                        "≥6000册",
                        "5800册",
                        new BigDecimal("30"),
                        new BigDecimal("29"),
                        "两家书商缺货，余款结转下年。"),
                form.indicators().get(0));
        assertEquals(new BigDecimal("100"), form.totalWeight());
        assertEquals(new BigDecimal("98.75"), form.totalScore());
        assertEquals(new Source("jiangcheng-wenhuaju-2023-self-evaluation", List.of(2, 3)), form.source());
        assertEquals("当年财政拨款一行的执行数印作“-7”，照录。", form.note());
    }

    @Test
    void readsATargetAsPrinted() {
        assertEquals(
                new Disclosure(
                        2024,
                        Stage.TARGET,
                        "社区图书馆（二期）",
                        "项目支出绩效目标申报表",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        Disclosure.Goal.NONE,
                        new Funding(
                                Money.of("1650000"),
                                Money.of("1600000"),
                                Money.of("50000"),
                                Money.of("550000"),
                                Money.of("537654.32"),
                                Money.of("12345.68"),
                                Money.ZERO,
                                Money.of("500000"),
                                Money.of("487654.32")),
                        List.of(),
                        List.of(
                                new LegalBasis("江城市公共阅读办法", "江府〔2019〕8号", null),
                                new LegalBasis("江城市采购管理细则", null, "保证项目实施的制度、措施"),
                                new LegalBasis(null, "江文〔2022〕31号", null)),
                        List.of(
                                new BudgetItem("图书", "新书", "8000册", "50元/册", null, Money.of("400000")),
                                new BudgetItem("人员", "周末值守", "12处", null, null, Money.of("150000")),
                                new BudgetItem(null, "书架修补", null, null, null, null)),
                        Money.of("550000"),
                        null,
                        List.of(
                                new Indicator("成本指标", "经济成本指标", "每册均价", "≤50元/册", null, null, null, null),
                                new Indicator("产出指标", "数量指标", "添书册数", "≥8000册", null, null, null, null)),
                        null,
                        null,
                        new Source("jiangcheng-2024-target", List.of(4)),
                        null),
                read(LIBRARY).disclosures().get(0));
    }

    @Test
    void anyNumberOfThreadsReadTheSame() {
        Project alone = read(LIBRARY);
        List<Project> together = IntStream.range(0, 200)
                .parallel()
                .mapToObj(i -> reader.read(LIBRARY, problems).orElseThrow())
                .toList();
        assertEquals(Collections.nCopies(200, alone), together);
    }

    @Test
    void aProjectThatIsNotThereIsNothing() {
        assertTrue(reader.read(new ProjectId("jiangcheng-wenhuaju", "nowhere"), problems)
                .isEmpty());
    }

    private Project read(ProjectId id) {
        return reader.read(id, problems).orElseThrow();
    }
}
