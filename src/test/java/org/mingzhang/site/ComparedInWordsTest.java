package org.mingzhang.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingzhang.site.LittleSite.asked;
import static org.mingzhang.site.LittleSite.indicator;
import static org.mingzhang.site.LittleSite.spent;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A page that holds forms against each other")
class ComparedInWordsTest {
    private static final String TARGET = indicator("次数", "≥3次", "");
    private static final String A = "projects/wen/a/";

    @TempDir
    private Path folder;

    private LittleSite site;

    @BeforeEach
    void oneDepartment() throws IOException {
        site = new LittleSite(folder).department("wen", "东市文化局");
    }

    @Test
    @DisplayName("calls a form of the middle of the year one, and holds its figures against no result")
    void monitoringIsNoResult() throws IOException {
        site.document("wen", 2023, "self-evaluation", "")
                .document("wen", 2024, "monitoring", "")
                .form("wen/a 2023 self-evaluation", 1, spent("9", "9", "9") + "," + indicator("断面", "≥30个", "30个"))
                .form("wen/a 2024 monitoring", 1, indicator("断面", "≥30个", "20个"))
                .build();
        String text = site.page(A);
        assertTrue(text.contains("2023年绩效自评 目标 ≥30个，实际 30个"), text);
        assertTrue(text.contains("2024年运行监控 目标不低于30个，运行监控填“20个”，尚未到期"), text);
        assertFalse(text.contains("实际比2023年"), text);
        assertTrue(text.contains("承诺 1 项指标，其中 1 项是可以核对的数字或时间，运行监控时尚未到期。"), text);
        assertTrue(text.contains("运行监控填“20个”，尚未到期。"), text);
    }

    @Test
    @DisplayName("shows no column that a form of the middle of the year leaves empty")
    void monitoringHasNoPoints() throws IOException {
        site.document("wen", 2024, "monitoring", "")
                .form("wen/a 2024 monitoring", 1, spent("9", "9", "5") + "," + indicator("断面", "≥30个", "20个"))
                .build();
        assertEquals(List.of("资金", "年初预算数", "全年预算数", "运行监控时已执行"), site.heads(A).subList(0, 4));
        assertFalse(
                site.heads(A).contains("分值") || site.heads(A).contains("得分"),
                site.heads(A).toString());
    }

    @Test
    @DisplayName("names amounts of unlike bases and says neither more nor less")
    void comparesLikeWithLike() throws IOException {
        site.document("wen", 2023, "self-evaluation", "")
                .document("wen", 2024, "target", "")
                .form("wen/a 2023 self-evaluation", 1, spent("1500000", "1400000", "9") + "," + TARGET)
                .form("wen/a 2024 target", 1, asked("2000000") + "," + TARGET)
                .build();
        String text = site.page(A);
        assertTrue(text.contains("2024 年年度资金申请总额 2,000,000 元"), text);
        assertTrue(text.contains("2023 年年初预算数 1,500,000 元：两年的金额名称不同。"), text);
        assertFalse(text.contains("增加") || text.contains("比2023年"), text);
        assertTrue(text.contains("1 项指标的目标都没有变化。"), text);
        assertFalse(text.contains("另有"), text);
    }

    @Test
    @DisplayName("gives no percentage to an amount below zero")
    void noShareOfLessThanNothing() throws IOException {
        site.document("wen", 2023, "target", "")
                .document("wen", 2024, "target", "")
                .form("wen/a 2023 target", 1, asked("500000") + "," + TARGET)
                .form("wen/a 2024 target", 1, asked("-20000") + "," + TARGET)
                .build();
        String text = site.page(A);
        assertTrue(text.contains("减少 520,000.00 元"), text);
        assertFalse(text.contains("104.0%"), text);
    }

    @Test
    @DisplayName("has no table of changes without a change, and counts no zero of them")
    void noTableWithoutRows() throws IOException {
        site.document("wen", 2023, "target", "")
                .document("wen", 2023, "self-evaluation", "")
                .form("wen/a 2023 target", 1, TARGET)
                .form("wen/a 2023 self-evaluation", 1, spent("", "", "7") + "," + TARGET)
                .form("wen/b 2023 target", 2, TARGET)
                .form("wen/b 2023 self-evaluation", 2, indicator("次数", "≥4次", "4次"))
                .build();
        assertFalse(site.heads(A).contains("之前"), site.heads(A).toString());
        String changed = site.page("projects/wen/b/");
        assertTrue(changed.contains("次数 ≥3次 ≥4次 收紧"), changed);
        assertFalse(changed.contains("没有变化"), changed);
    }

    @Test
    @DisplayName("takes a unit that is left out for no change")
    void aMissingUnitIsNoChange() throws IOException {
        site.document("wen", 2023, "target", "")
                .document("wen", 2024, "target", "")
                .form("wen/a 2023 target", 1, indicator("满意度", "≥90%", ""))
                .form("wen/a 2024 target", 1, indicator("满意度", "≥90", ""))
                .build();
        String text = site.page(A);
        assertTrue(text.contains("1 项指标的目标都没有变化。"), text);
        assertTrue(text.contains("目标与2023年相同"), text);
        assertFalse(text.contains("改变") || text.contains("不同尺") || text.contains("改为"), text);
    }

    @Test
    @DisplayName("says of a sign that one form leaves out that it is written differently, not that the target changed")
    void aMissingSignIsNoChange() throws IOException {
        site.document("wen", 2023, "target", "")
                .document("wen", 2024, "target", "")
                .form("wen/a 2023 target", 1, indicator("接种率", "≥95%", ""))
                .form("wen/a 2024 target", 1, indicator("接种率", "95%", ""))
                .form("wen/b 2023 target", 2, indicator("次数", "=12次", ""))
                .form("wen/b 2024 target", 2, indicator("次数", "12次", ""))
                .build();
        String text = site.page(A);
        assertTrue(text.contains("接种率 ≥95% 95% 写法不同"), text);
        assertTrue(text.contains("目标与2023年写法不同（“≥95%” → “95%”）"), text);
        assertFalse(text.contains("改变") || text.contains("改为") || text.contains("没有变化"), text);
        assertTrue(site.page("projects/wen/b/").contains("1 项指标的目标都没有变化。"), site.page("projects/wen/b/"));
    }

    @Test
    @DisplayName("tells the money that counts, with its stage, where the last form prints none")
    void tellsTheMoneyThatCounts() throws IOException {
        site.document("wen", 2020, "self-evaluation", "")
                .document("wen", 2020, "evaluation", "")
                .form("wen/a 2020 self-evaluation", 1, spent("6000000", "6000000", "5400000") + "," + TARGET)
                .form("wen/a 2020 evaluation", 1, indicator("次数", "≥3次", "3次"))
                .build();
        String text = site.page(A);
        assertTrue(text.contains("按绩效自评表，2020 年年初预算 6,000,000 元，支出 5,400,000 元；绩效评价表的 1 项指标中，1 项报告的数字或时间达到目标。"), text);
        assertTrue(text.contains("2020 年绩效自评 2020 年年初预算 6,000,000 元，支出 5,400,000 元；"), text);
        assertFalse(site.description(A).contains("没有印出"), site.description(A));
    }

    @Test
    @DisplayName("does not say that nothing is printed where parts are")
    void partsArePrinted() throws IOException {
        site.document("wen", 2023, "self-evaluation", "")
                .form("wen/a 2023 self-evaluation", 1, """
                        "execution": [{"source": "appropriation", "initialBudget": 9, "adjustedBudget": 9, "executed": 8}],""" + TARGET)
                .build();
        String text = site.page(A);
        assertTrue(text.contains("2023 年绩效自评表没有印出资金总额，只印出其中的部分；"), text);
        assertFalse(text.contains("没有印出支出"), text);
    }

    @Test
    @DisplayName("calls an amount what the form calls it, in picture, caption and table")
    void theFormsOwnWords() throws IOException {
        site.document("wen", 2023, "target", "")
                .form("wen/a 2023 target", 1, """
                        "funding": {"requested": 40, "appropriation": 40, "requestedAs": "本年度预算"},""" + TARGET)
                .build();
        String text = site.page(A);
        assertTrue(text.contains("2023 年本年度预算 40 元") && text.contains("本年度预算 40.00"), text);
        assertFalse(text.contains("申请"), text);
        assertFalse(text.contains("没有填结果"), "a form that asks for no result");
        assertTrue(site.rows("disclosures", "wen/a").getFirst().contains(",本年度预算,"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.03亿元|2|2|一致",
                "3000千元|2|2|一致",
                "3百万元|2|2|一致",
                "299.99万元|2|2|不一致",
                "300万元以上|2|2|写的不是一个确定的金额，不核对",
                "不超过300万元|2|2|写的不是一个确定的金额，不核对",
                "见附表|2|2|写的不是一个确定的金额，不核对",
                "400万元|3|2|项目数不符，不核对金额",
                "400万元|3|4|没有收录全部各表，不核对",
                "9000万元|2|2|文件说的是更大的范围，不核对"
            })
    @DisplayName("holds a declared total against a sum only where both are of the same, in whatever unit")
    void declared(String total, int projects, int forms, String result) throws IOException {
        site.document("wen", 2024, "target", """
                        , "forms": %d, "declared": {"projects": %d, "total": "%s"}""".formatted(forms, projects, total))
                .form("wen/a 2024 target", 1, asked("1000000") + "," + TARGET)
                .form("wen/b 2024 target", 2, asked("2000000") + "," + TARGET)
                .build();
        String text = site.page("documents/wen-2024-target/");
        assertTrue(text.contains("金额合计 " + total + " 3,000,000.00 年度资金申请总额，2 个项目（共 2 个） " + result + " "), text);
        assertEquals(result.endsWith("一致"), text.contains("本站收录 3"), text);
    }

    @Test
    @DisplayName("knows every department that a project was with, its money and what is found about it")
    void everyMove() throws IOException {
        site.department("shui", "东市水务局")
                .department("tu", "东市国土局")
                .document("shui", 2016, "self-evaluation", "")
                .document("tu", 2018, "self-evaluation", "")
                .document("wen", 2019, "self-evaluation", "")
                .form(
                        "wen/a 2016 self-evaluation",
                        1,
                        "shui-2016-self-evaluation",
                        spent("9", "9", "9") + "," + indicator("次数", "≥3次", "≥3次"))
                .form(
                        "wen/a 2018 self-evaluation",
                        1,
                        "tu-2018-self-evaluation",
                        spent("9", "9", "9") + "," + indicator("次数", "≥3次", "3次"))
                .form("wen/a 2019 self-evaluation", 1, spent("9", "9", "9") + "," + indicator("次数", "≥3次", "3次"))
                .project("wen/a", """
                        "formerly": [{"project": "shui/a", "until": 2017}, {"project": "tu/a", "until": 2018}]""")
                .build();
        assertTrue(
                site.page("projects/shui/a/").contains("从 2018 年起由东市国土局负责，从 2019 年起由东市文化局负责；到 2017 年为止的资金仍计在东市水务局名下。"),
                site.page("projects/shui/a/"));
        String project = site.page(A);
        assertTrue(project.contains("2017 年及以前由东市水务局申请资金"), project);
        assertTrue(project.contains("2018 年由东市国土局申请资金"), project);
        assertTrue(site.page("departments/").contains("其中 1 个项目后来由别的部门负责"));
        String then = site.page("findings/departments/shui/");
        String now = site.page("findings/departments/wen/");
        assertTrue(then.contains("项目a 2016 东市水务局 1 个有实际完成值的指标"), then);
        assertFalse(now.contains("2016"), now);
        assertTrue(then.contains("共 1 件，含 1 处疑点"), then);
    }

    @Test
    @DisplayName("tells departments, regions and documents of one name apart by as much of the way as differs")
    void equalNames() throws IOException {
        site = new LittleSite(folder.resolve("towns"), """
                        {"id": "bei", "name": "北京市"}, {"id": "bei-zhao", "name": "朝阳区", "within": "bei"},
                        {"id": "chang", "name": "长春市"}, {"id": "chang-zhao", "name": "朝阳区", "within": "chang"}""")
                .department("b", "朝阳区教育局", "bei-zhao", "")
                .department("c", "朝阳区教育局", "chang-zhao", "")
                .document("b", 2024, "target", "")
                .document("c", 2024, "target", "")
                .form("b/a 2024 target", 1, TARGET)
                .form("c/a 2024 target", 1, TARGET)
                .build();
        assertEquals("朝阳区教育局（北京市朝阳区）", heading("departments/b/"));
        assertEquals("朝阳区教育局（长春市朝阳区）", heading("departments/c/"));
        assertEquals("长春市朝阳区", heading("regions/chang-zhao/"));
        assertEquals("2024年target表 · 朝阳区教育局（长春市朝阳区）", heading("documents/c-2024-target/"));
    }

    @Test
    @DisplayName("of a department lists every document with its forms, and only its own forms")
    void documentsOfADepartment() throws IOException {
        site.department("cai", "东市财政局", "shi", "")
                .department("jiao", "东市教育局", "shi", "")
                .document("cai", 2024, "target", "")
                .form("cai/a 2024 target", 1, asked("5000000") + "," + TARGET)
                .form("jiao/a 2024 target", 2, "cai-2024-target", asked("25000000") + "," + TARGET)
                .build();
        String own = site.page("departments/cai/");
        assertTrue(own.contains("2024年target表 2024 年绩效目标，1 张表 · 另载其他部门的 1 张表"), own);
        assertFalse(own.contains("30,000,000"), own);
        String other = site.page("departments/jiao/");
        assertTrue(other.contains("2024年target表 2024 年绩效目标，1 张表 · 由东市财政局发布 · 另载其他部门的 1 张表"), other);
        assertTrue(own.contains("5,000,000.00") && other.contains("25,000,000.00"), own + other);
    }

    @Test
    @DisplayName("takes parts of a roll-up that are not published for no zeros")
    void partsThatAreNotPublished() throws IOException {
        site.document("wen", 2024, "target", "")
                .document("wen", 2023, "target", "")
                .form("wen/a 2023 target", 1, asked("10") + "," + TARGET)
                .form("wen/b 2023 target", 2, asked("20") + "," + TARGET)
                .form("wen/z 2024 target", 1, asked("30") + "," + TARGET)
                .project("wen/z", "\"rollUpOf\": [\"wen/a\", \"wen/b\"]")
                .build();
        String rollUp = site.page("projects/wen/z/");
        assertTrue(rollUp.contains("项目z（汇总）"), rollUp);
        assertTrue(rollUp.contains("金额由下列 2 个项目汇总而成"), rollUp);
        String part = site.page("projects/wen/a/");
        assertTrue(part.contains("这个项目的金额也被计入汇总表： 项目z（汇总） · 2024 年"), part);
    }

    @Test
    @DisplayName("keeps the line breaks of a reason and of numbered goals")
    void keepsLines() throws IOException {
        site.document("wen", 2023, "self-evaluation", "")
                .form("wen/a 2023 self-evaluation", 1, spent("9", "9", "9") + """
                        ,"indicators": [{"category": "产出指标", "subcategory": "数量指标", "name": "次数", "target": "≥3次",
                         "actual": "2次", "weight": 90, "score": 80, "deviation": "1. 选址变更；\\n2. 招标流标。"}],
                        "goal": {"annual": "1. 维修校舍；\\n2. 完成验收。"}""")
                .build();
        String page = Files.readString(site.folder().resolve(A + "index.html"));
        assertTrue(page.contains("1. 选址变更；\n2. 招标流标。"), page);
        String style = Files.readString(Path.of("src/main/web/site.css"));
        assertTrue(style.contains(".deviation { white-space: pre-line; }"));
        assertTrue(page.contains("<dd>1. 维修校舍；\n2. 完成验收。</dd>"), page);
        assertTrue(style.contains(".facts dd { margin: 0; white-space: pre-line; }"));
    }

    private String heading(String path) throws IOException {
        return Jsoup.parse(Files.readString(site.folder().resolve(path + "index.html")))
                .select("h1")
                .text();
    }
}
