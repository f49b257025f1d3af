package org.mingzhang.site;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.problem.Problems;

@DisplayName("What only some forms print")
class ParticularsTest {
    private static final Path CONTENT = Path.of("src/test/resources/sites/ok-provinces/content");
    private static final String SCHOOL = "projects/lanshan-jiaoyuju/xiaoshe-weixiu/index.html";
    private static final String BOOKS = "projects/lanshan-jiaoyuju/tushu-gouzhi/index.html";
    private static final String WIDE = "projects/lanshan-jiaoyuju/bumen-zhengti/index.html";

    @TempDir
    private Path site;

    @BeforeEach
    void build() {
        assertEquals("", Builds.build(CONTENT, site));
    }

    private Document page(String file) throws IOException {
        return Jsoup.parse(Files.readString(site.resolve(file)));
    }

    private List<Map<String, String>> rows(String table) throws IOException {
        return new Recomputed(site).rows(table);
    }

    private static boolean isWide(Map<String, String> row) {
        return "department".equals(row.get("scope"));
    }

    /** What some rows of a table have in a column. */
    private List<String> values(String table, String column, Predicate<Map<String, String>> rows) throws IOException {
        return rows(table).stream()
                .filter(rows)
                .map(row -> row.getOrDefault(column, "missing"))
                .toList();
    }

    private Element part(String file, String id) throws IOException {
        return requireNonNull(page(file).getElementById(id), id);
    }

    @Test
    void amountsInOtherUnitsAreShownAsPrintedAndAddedUpInYuan() throws IOException {
        String money = page(SCHOOL).select("#2024-target-money").text();
        assertTrue(money.contains("3,005,000.00 300.50万元"), money);
        Map<String, String> form = rows("disclosures").stream()
                .filter(row -> "P2024-0017".equals(row.get("project_code")))
                .findFirst()
                .orElseThrow();
        assertEquals("3005000.00", form.get("requested_yuan"));
        assertEquals("300.50万元", form.get("amount_printed"));
    }

    @Test
    void moneyOfEveryKindHasItsRow() throws IOException {
        String target = page(SCHOOL).select("#2024-target table.narrow").text();
        for (String row : List.of(
                "省级补助资金 2,000,000.00 200.00万元", "本级资金 805,000.00", "财政专户管理资金", "单位资金", "专项债券", "社会捐赠 5,000.00")) {
            assertTrue(target.contains(row), row + " in " + target);
        }
        String spent = page(BOOKS).select("#2024-self-evaluation table.ledger").text();
        for (String row : List.of("一批书没有到货", "财政专户管理资金", "其中：捐赠 1,000.00", "/")) {
            assertTrue(spent.contains(row), row + " in " + spent);
        }
        assertEquals(
                List.of("upper", "own", "fiscalAccount", "unit", "named"),
                values("funding", "source", row -> "year".equals(row.get("of"))).stream()
                        .filter(Set.of("upper", "own", "fiscalAccount", "unit", "bonds", "named")::contains)
                        .toList());
    }

    @Test
    void severalFormsOfAYearStandApartAndAreAllCounted() throws IOException {
        Document page = page(SCHOOL);
        for (String anchor : List.of(
                "2024-target",
                "2024-target-form-2",
                "2024-target-form-2-1",
                "2024-monitoring",
                "2024-monitoring-form-2")) {
            assertTrue(page.getElementById(anchor) != null, anchor);
        }
        assertTrue(page.text().contains("第 2 张表"), page.text());
        assertEquals(
                List.of("40000.00", "3005000.00"),
                values("disclosures", "counted_yuan", row -> "校舍维修".equals(row.get("project"))).stream()
                        .filter(yuan -> !yuan.isEmpty())
                        .sorted(Comparator.comparing(BigDecimal::new))
                        .toList());
        assertEquals(
                List.of("", "", "2", "2"),
                values("disclosures", "part", row -> "校舍维修".equals(row.get("project"))).stream()
                        .sorted()
                        .toList());
    }

    @Test
    void theLargestProjectIsToldWithAllOfItsForms() throws IOException {
        String home = page("departments/lanshan-jiaoyuju/index.html").text();
        assertTrue(home.contains("2024 年年度资金申请总额最多的是“校舍维修”，印在 2 张表上。"), home);
    }

    @Test
    void aFormAboutAllOfADepartmentIsInNoSum() throws IOException {
        assertTrue(page(WIDE).title().contains("部门整体支出"), page(WIDE).title());
        assertTrue(page(WIDE).text().contains("不计入任何合计"));
        assertEquals(List.of("true", "true"), values("disclosures", "roll_up", ParticularsTest::isWide));
        assertEquals(List.of("", ""), values("disclosures", "counted_yuan", ParticularsTest::isWide));
        String department = page("departments/lanshan-jiaoyuju/index.html").text();
        assertTrue(department.contains("310.5") || department.contains("3,105,000"), department);
        assertFalse(department.contains("8,105,000"), department);
    }

    @Test
    void whatStillHasToBeReviewedIsSaidOnThePageAndByTheCheck() throws IOException {
        assertTrue(part(SCHOOL, "2024-target-form-2").text().contains("还没有核对完"));
        assertFalse(part(SCHOOL, "2024-target").text().contains("还没有核对完"));
        Problems problems = new Problems();
        SiteChecker.Remarks remarks = SiteChecker.check(CONTENT, problems, Progress.NONE);
        assertEquals(List.of(), problems.sorted());
        assertEquals(1, remarks.toReview().size());
        assertTrue(remarks.toReview().getFirst().toString().contains("2024-target-2.json:16:"), remarks::toString);
    }

    @Test
    void columnsOfTheirOwnAreReadTogetherAndKept() throws IOException {
        Map<String, String> split = rows("indicators").stream()
                .filter(row -> "≥".equals(row.get("target_nature")))
                .findFirst()
                .orElseThrow();
        assertEquals("≥1300平方米", split.get("target"));
        assertEquals(
                ">= 1300 平方米",
                split.get("target_comparator") + " " + split.get("target_value") + " " + split.get("target_unit"));
        assertEquals(
                "≥ 1300 平方米 ≥4000平方米 含走廊",
                String.join(
                        " ",
                        List.of(
                                split.get("target_nature"),
                                split.get("target_number"),
                                split.get("target_unit_printed"),
                                split.get("long_term_target"),
                                split.get("remark"))));
        String about = part(SCHOOL, "2024-target-1").text();
        assertTrue(about.contains("实施期指标值：≥4000平方米") && about.contains("备注：含走廊"), about);
        String blank = part(SCHOOL, "2024-target-3").text();
        assertTrue(blank.contains("—") && blank.contains("≥2000人"), blank);
        assertTrue(part(SCHOOL, "2024-target-2").text().contains("/"));
    }

    @Test
    void aFormOfTheMiddleOfTheYearSaysWhatItExpects() throws IOException {
        String form = part(SCHOOL, "2024-monitoring-form-2").text();
        for (String text : List.of("1-8月", "全年预计完成情况：1320平方米", "确定能", "全年预计执行数")) {
            assertTrue(form.contains(text), text + " in " + form);
        }
    }

    @Test
    void theEnglishPagesSayTheSame() throws IOException {
        String page = page("en/" + SCHOOL).text();
        for (String text : List.of(
                "(form 2)", "Target of the whole period", "Project code", "300.50万元", "has not been checked yet")) {
            assertTrue(page.contains(text), text + " in " + page);
        }
        assertTrue(page("en/" + WIDE).title().contains("whole department"));
    }

    @Test
    void theRecordHasAllOfIt() throws IOException {
        String record = Files.readString(site.resolve("data/projects/lanshan-jiaoyuju/xiaoshe-weixiu.json"));
        for (String text :
                List.of("\"part\": 2", "\"at\": \"/funding/parts/0/amount\"", "\"months\": \"1-8月\"", "\"approach\"")) {
            assertTrue(
                    record.replace("\":\"", "\": \"")
                            .replace("\":", "\": ")
                            .replace(":  ", ": ")
                            .contains(text),
                    text);
        }
    }
}
