package org.mingzhang.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A monitoring form, printed in the middle of the year")
class MonitoringTest {
    private static final Path SMALL = Path.of("src/test/resources/sites/ok-small/content");
    private static final String PROJECT = "projects/jiangcheng-wenhuaju/chunjie-dengcai/";

    private static final String DOCUMENT = """
            {"title": "江城市2024年绩效运行监控表", "department": "jiangcheng-wenhuaju", "year": 2024, "stage": "monitoring"}
            """;

    private static final String FORM = """
            {
              "name": "春节灯彩",
              "form": "项目支出绩效运行监控表（1-7月）",
              "execution": [
                {"source": "total", "initialBudget": 90000, "adjustedBudget": 90000, "executed": 34567, "rate": "38.41%"}
              ],
              "indicators": [
                {"category": "产出指标", "subcategory": "数量指标", "name": "布置广场数", "target": "≥3处", "actual": "1处"},
                {"category": "产出指标", "subcategory": "数量指标", "name": "灯组数", "target": "≥20组", "actual": "≥20组"},
                {"category": "产出指标", "subcategory": "质量指标", "name": "验收", "target": "合格", "actual": "合格"}
              ],
              "source": {"document": "jiangcheng-2024-monitoring", "forms": [1]}
            }
            """;

    @TempDir
    private Path folder;

    private Path site;

    @BeforeEach
    void build() throws IOException {
        Path content = folder.resolve("content");
        try (Stream<Path> files = Files.walk(SMALL)) {
            for (Path file : files.toList()) {
                Path copy = content.resolve(SMALL.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
        Files.writeString(content.resolve("documents/jiangcheng-2024-monitoring.json"), DOCUMENT);
        Files.writeString(content.resolve(PROJECT + "2024-monitoring.json"), FORM);
        site = folder.resolve("site");
        assertEquals("", Builds.build(content, site));
    }

    @Test
    @DisplayName("gives no verdict, no basis and no reported result in the open data")
    void givesNoVerdict() throws IOException {
        List<String> rows = Files.readAllLines(site.resolve("data/indicators.csv"), StandardCharsets.UTF_8).stream()
                .filter(row -> row.contains(",monitoring,"))
                .toList();
        assertEquals(3, rows.size());
        rows.forEach(row ->
                assertTrue(row.contains(",pending,") && row.endsWith(",,false,false" + ",".repeat(10)), row));
    }

    @Test
    @DisplayName("says up to which month it is and that nothing is due")
    void saysThatNothingIsDue() throws IOException {
        String page = Files.readString(site.resolve(PROJECT + "index.html"));
        assertTrue(page.contains("截至 7 月，尚未到期"), page);
        assertTrue(page.contains("尚未到期</span>"), page);
        assertTrue(page.contains("运行监控填“1处”"), page);
    }

    @Test
    @DisplayName("is held as such, beside no self-evaluation, and its budgets tell no spending of the year")
    void isNoSelfEvaluation() throws IOException {
        LittleSite little = new LittleSite(folder.resolve("little")).department("wen", "东市文化局");
        String inds = LittleSite.indicator("次数", "≥3次", "2次");
        little.document(
                        "wen",
                        2024,
                        "monitoring",
                        ", \"forms\": 2, \"declared\": {\"projects\": 2, \"total\": \"25元\"}")
                .document("wen", 2023, "monitoring", "")
                .document("wen", 2023, "target", "")
                .form("wen/a 2024 monitoring", 1, LittleSite.spent("10", "10", "10") + "," + inds)
                .form("wen/b 2024 monitoring", 2, LittleSite.spent("10", "8", "8") + "," + inds)
                .form("wen/a 2023 monitoring", 1, LittleSite.spent("10", "10", "4") + "," + inds)
                .form("wen/c 2023 target", 1, LittleSite.asked("7") + "," + LittleSite.indicator("次数", "≥3次", ""))
                .build();
        String home = little.page("");
        assertTrue(home.contains("东市文化局 监控 2 申报 2"), home);
        assertFalse(home.contains("自评 "), home);
        String department = little.page("departments/wen/");
        assertTrue(department.contains("年初、全年相同，没有全年支出"), department);
        assertTrue(department.contains("10 → 8 · 没有全年支出"), department);
        assertFalse(department.contains("支出相同") || department.contains("支出为年初的"), department);
        String year = little.page("years/2023/");
        assertTrue(year.contains("2023 年计入合计的年度资金申请总额只有“项目c”一个项目的：7 元。"), year);
        assertFalse(year.contains("一个项目印了金额"), year);
        assertEquals(List.of(), little.rows("findings", "declared,"));
    }

    @Test
    @DisplayName("names its money as spent so far, with no rate, and outside every sum")
    void itsMoneyIsNotTheYears() throws IOException {
        String page = Files.readString(site.resolve(PROJECT + "index.html"));
        assertTrue(page.contains("运行监控时已执行"), page);
        assertTrue(page.contains("运行监控时已支出"), page);
        for (String list :
                List.of("index.html", "departments/jiangcheng-wenhuaju/index.html", "years/2024/index.html")) {
            String text = Files.readString(site.resolve(list));
            assertFalse(text.contains("34,567") || text.contains("3.46 万"), list);
        }
    }
}
