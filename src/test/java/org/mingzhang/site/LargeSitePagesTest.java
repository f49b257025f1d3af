package org.mingzhang.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages that list stay short on a site of many departments with many findings, and say what they leave out. */
class LargeSitePagesTest {
    private static final int DEPARTMENTS = 130;
    private static final int YEARS = 2;
    private static final int MOST_BYTES = 150_000;

    @TempDir
    private static Path folder;

    private static Path site;

    @BeforeAll
    static void build() throws IOException {
        LittleSite large = new LittleSite(folder);
        for (int i = 0; i < DEPARTMENTS; i++) {
            large.department("d" + i, "东市第" + i + "局");
            for (int year = 2022; year < 2022 + YEARS; year++) {
                large.document("d" + i, year, "self-evaluation", "");
                large.form("d" + i + "/deng " + year + " self-evaluation", 1, money(i) + indicators(i + year));
            }
        }
        large.build();
        site = large.folder();
    }

    private static String money(int i) {
        return LittleSite.spent(
                        Integer.toString(90_000 + 7 * i), Integer.toString(80_000 + i), Integer.toString(100_000 + i))
                + ", ";
    }

    /** Results that repeat their targets, costs without money, and shares of satisfaction that differ from form to form. */
    private static String indicators(int seed) {
        StringBuilder indicators = new StringBuilder("\"indicators\": [");
        for (int i = 0; i < 8; i++) {
            indicators.append("""
                    {"category": "产出指标", "subcategory": "数量指标", "name": "第%d种养护设施抽检批次", "target": "≥%d批", "actual": "≥%d批"},
                    """.formatted(i, seed + i, seed + i));
            indicators.append("""
                    {"category": "产出指标", "subcategory": "成本指标", "name": "第%d种养护设施费用", "target": "不超过预算", "actual": "不超过预算"},
                    """.formatted(i));
        }
        for (String asked : List.of("养护对象", "居民", "商户", "游客")) {
            indicators.append("""
                    {"category": "满意度指标", "subcategory": "服务对象满意度指标", "name": "%s满意度", "target": "≥%d%%", "actual": "≥%d%%"},
                    """.formatted(asked, 70 + seed % 29, 70 + seed % 29));
        }
        return indicators
                .delete(indicators.lastIndexOf(","), indicators.length())
                .append("]")
                .toString();
    }

    private static Document page(String path) throws IOException {
        return Jsoup.parse(Files.readString(site.resolve(path + "index.html")));
    }

    @Test
    void noListIsLargerThan150KilobytesBeforeCompression() throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            List<String> large = files.filter(file -> file.toString().endsWith(".html"))
                    .filter(file -> !file.startsWith(site.resolve("projects"))) // it grows with its own forms
                    .filter(file -> size(file) > MOST_BYTES)
                    .map(file -> site.relativize(file) + " " + size(file))
                    .toList();
            assertEquals(List.of(), large);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whatAListLeavesOutIsCounted() throws IOException {
        int ofYear = listed("years/2023/");
        assertTrue(ofYear > 10, ofYear + " rows");
        assertEquals(
                "另有 " + (DEPARTMENTS - ofYear) + " 行没有列出，见部门列表。",
                page("years/2023/").select("p.note:contains(没有列出)").text());
        int ofRegion = listed("regions/shi/");
        assertTrue(ofRegion > 5, ofRegion + " rows");
        assertTrue(page("regions/shi/").text().contains("另有 " + (DEPARTMENTS - ofRegion) + " 行没有列出"));
        assertTrue(
                page("findings/").text().contains("只列疑点最多的；另有 70 行没有列出。"),
                page("findings/").text());
        Document theme = page("indicators/satisfaction/");
        assertTrue(theme.text().contains("另有 118 个部门没有列出"), theme.text());
        assertEquals(72, theme.select("table tbody tr").size());
    }

    private static int listed(String path) throws IOException {
        return page(path).select("table.ranked").getFirst().select("tbody tr").size();
    }

    @Test
    void aListOfStoriesSaysHowManyMoreThereAre() throws IOException {
        Document notes = page("findings/severities/note/");
        int listed = notes.select("ol.findings > li").size();
        int all = Integer.parseInt(notes.select("main")
                .text()
                .replaceAll("^.*?共 ([0-9,]+) 件.*", "$1")
                .replace(",", ""));
        assertTrue(listed > 10 && listed < all, listed + " of " + all);
        assertTrue(notes.text().contains("另有 " + (all - listed) + " 件没有列在这里"), notes.text());
        assertFalse(page("departments/all/2/").select("tbody tr").isEmpty());
    }
}
