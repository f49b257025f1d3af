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
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A page that holds indicators of one name against each other")
class IndicatorPagesTest {
    @TempDir
    private Path folder;

    private LittleSite site;

    @BeforeEach
    void oneDepartment() throws IOException {
        site = new LittleSite(folder).department("min", "东市民政局").document("min", 2024, "target", "");
    }

    private void targets(String... targets) throws IOException {
        for (int i = 0; i < targets.length; i++) {
            site.form("min/p" + i + " 2024 target", i + 1, indicator("服务数量", targets[i], ""));
        }
        site.build();
    }

    /** The page of the only name that recurs. */
    private Document page() throws IOException {
        Document index = html("indicators/");
        String address = index.select("tbody th a").attr("href");
        return html("indicators/" + address);
    }

    private Document html(String path) throws IOException {
        Document page = Jsoup.parse(Files.readString(site.folder().resolve(path + "index.html")));
        page.select("svg").remove();
        return page;
    }

    private List<String> line() throws IOException {
        return html("indicators/").select("tbody td").eachText();
    }

    @Test
    @DisplayName("names every unit, and counts what is no single figure")
    void namesEveryUnit() throws IOException {
        targets("≥5000人", "≥6500人", "≥5000户", "3-5次", "每月≥4次");
        assertEquals(
                "出现在 5 个项目、印了 5 次，2 个数字目标，从 ≥5000人 到 ≥6500人；另有 1 个单位不同：≥5000户；2 个目标不是单个数字。",
                page().select(".lead").text());
        assertEquals("≥5000人 到 ≥6500人；≥5000户", line().get(1));
        assertTrue(page().text().contains("只画单位相同的数字。"), page().text());
    }

    @Test
    @DisplayName("prints no equals sign in front of a figure, and calls no floor and ceiling the same")
    void signs() throws IOException {
        targets("=42家", "758家", "≥50家");
        assertEquals("42家 到 758家", line().get(1));
        site = new LittleSite(folder.resolve("signs"))
                .department("min", "东市民政局")
                .document("min", 2024, "target", "");
        targets("≥15户", "≤15户", "15户");
        assertEquals(
                "出现在 3 个项目、印了 3 次，3 个数字目标的数都是 15户，符号不同。", page().select(".lead").text());
        assertEquals("15户", line().get(1));
        site = new LittleSite(folder.resolve("same")).department("min", "东市民政局").document("min", 2024, "target", "");
        targets("≥1万人", "≥10000人", ">=10000人");
        assertEquals("出现在 3 个项目、印了 3 次，3 个数字目标都是 ≥1万人。", page().select(".lead").text());
    }

    @Test
    @DisplayName("calls no range words")
    void ranges() throws IOException {
        targets("3-5次", "4-6次", "≥3次且≤9次");
        assertEquals("出现在 3 个项目、印了 3 次，没有一个目标是单个数字。", page().select(".lead").text());
    }

    @Test
    @DisplayName("tells projects of one name apart by department, year, form or document")
    void equalNames() throws IOException {
        site.department("xian", "西县民政局").document("xian", 2024, "target", "").document("min", 2023, "target", "");
        String name = "城乡低保";
        site.named(name, "min/a 2024 target", 1, indicator("人数", "≥5000人", ""))
                .named(name, "min/b 2024 target", 2, indicator("人数", "≥6000人", ""))
                .named(name, "min/c 2023 target", 1, indicator("人数", "≥7000人", ""))
                .named(name, "xian/d 2024 target", 1, indicator("人数", "≥8000人", ""))
                .build();
        List<String> rows = page().select("tbody tr").eachText();
        assertEquals(4, rows.stream().distinct().count());
        assertEquals(
                List.of(
                        "城乡低保（第 1 张表） 东市民政局 2024 年绩效目标 ≥5000人 申报表，无结果栏",
                        "城乡低保（第 2 张表） 东市民政局 2024 年绩效目标 ≥6000人 申报表，无结果栏",
                        "城乡低保 东市民政局 2023 年绩效目标 ≥7000人 申报表，无结果栏",
                        "城乡低保 西县民政局 2024 年绩效目标 ≥8000人 申报表，无结果栏"),
                rows);
        String drawn = Files.readString(site.folder()
                .resolve(
                        "indicators/" + html("indicators/").select("tbody th a").attr("href") + "index.html"));
        assertTrue(drawn.contains("城乡低保（第 1 张表） 2024年 人数") && drawn.contains("城乡低保（第 2 张表） 2024年 人数"), drawn);
        List<String> ranked =
                html("departments/min/").select("table.ranked tbody th").eachText();
        assertTrue(ranked.containsAll(List.of("城乡低保（第 1 张表）", "城乡低保（第 2 张表）")), ranked.toString());
    }

    @Test
    @DisplayName("of a theme counts all of it, and says what is in another unit")
    void themes() throws IOException {
        for (int i = 0; i < 30; i++) {
            site.form(
                    "min/p" + i + " 2024 target",
                    i + 1,
                    asked("9") + ","
                            + indicator("群众" + i + "满意度", i == 0 ? "≥60%" : i == 29 ? "≥99%" : "≥9" + i % 3 + "%", ""));
        }
        site.document("min", 2023, "self-evaluation", "")
                .form("min/q 2023 self-evaluation", 1, spent("9", "9", "9") + "," + indicator("企业满意度", "≥95分", "96分"))
                .build();
        String page = html("indicators/satisfaction/").text();
        assertTrue(page.contains("1 个部门的 31 个项目承诺了满意度：从 60% 到 99%，最多的是 91%。另有 1 项单位不同或不是单个数字。"), page);
        assertTrue(page.contains("另有 7 项没有列出。"), page);
        List<String> line = html("indicators/")
                .select("table")
                .getFirst()
                .select("tbody td")
                .eachText();
        assertEquals(List.of("31", "60% 到 99%", "1"), line);
        String raw = Files.readString(site.folder().resolve("indicators/index.html"));
        assertEquals(1, Jsoup.parse(raw).select("tbody td.drawing svg").size());
        assertFalse(page.contains("没有填结果"), page);
    }
}
