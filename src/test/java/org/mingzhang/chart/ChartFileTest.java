package org.mingzhang.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.mingzhang.assess.Compared;
import org.w3c.dom.Document;

class ChartFileTest {
    private static final Path GALLERY = Path.of("target", "gallery");

    @Test
    void carriesTitleUnitSourceAndSite() throws Exception {
        Chart chart = Objects.requireNonNull(ChartCases.all().get("money-executed"));
        String svg = Svg.of(file(chart, "会计管理（2023 年）：资金"));
        Files.createDirectories(GALLERY);
        Files.writeString(GALLERY.resolve("file.svg"), svg, StandardCharsets.UTF_8);
        Document document = parse(svg);
        assertEquals(
                "会计管理（2023 年）：资金",
                document.getElementsByTagName("title").item(0).getTextContent());
        assertEquals(
                chart.description(),
                document.getElementsByTagName("desc").item(0).getTextContent());
        assertTrue(svg.contains(">单位：元</text>"));
        assertTrue(svg.contains(">来源：上海市松江区财政局2023年度财政项目支出绩效自评表</text>"));
        assertTrue(svg.contains(">明账</text>"));
        assertEquals(1, document.getElementsByTagName("style").getLength());
    }

    @Test
    void everyChartIsWellFormedAlone() throws Exception {
        for (Chart chart : ChartCases.all().values()) {
            parse(Svg.of(file(chart, chart.title())));
        }
    }

    /** Every role that is drawn has its rule, and no other is carried along. */
    @Test
    void carriesTheStyleOfItsOwnMarksOnly() throws Exception {
        String css = Files.readString(Path.of("src", "main", "web", "chart.css"));
        for (Chart chart : ChartCases.all().values()) {
            ChartFile file = file(chart, chart.title());
            for (Role role : Role.values()) {
                boolean drawn = file.chart().marks().stream().anyMatch(m -> m.role() == role);
                boolean styled = css.contains("." + role.css() + " {");
                assertEquals(drawn && styled, file.css().contains("." + role.css() + " {"), role.css());
            }
        }
    }

    @Test
    void printedTextCannotBreakOut() throws Exception {
        String hostile = "</title><script>alert(1)</script>\"'&<\u0000\u0008\uFFFF\u202E]]>";
        Chart chart = IndicatorChart.of(
                        hostile,
                        Compared.promise(ChartCases.number("<=", "3", hostile), ChartCases.number("", "2", hostile)),
                        ChartCases.ROW)
                .orElseThrow();
        String page = Svg.of(chart);
        assertFalse(page.contains("<script"));
        Document document = parse(Svg.of(file(chart, hostile)));
        assertEquals(0, document.getElementsByTagName("script").getLength());
        parse(page);
    }

    @Test
    void aChartInAPageHasNoStyleOfItsOwn() {
        ChartCases.all().values().stream().map(Svg::of).forEach(svg -> assertFalse(svg.contains("style"), svg));
    }

    private static ChartFile file(Chart chart, String title) throws IOException {
        String css = Files.readString(Path.of("src", "main", "web", "chart.css"));
        ChartFile.Citation citation = new ChartFile.Citation(title, "元", "上海市松江区财政局2023年度财政项目支出绩效自评表", "明账");
        return ChartFile.of(chart, citation, ChartCases.COLUMN, css);
    }

    private static Document parse(String svg) throws Exception {
        byte[] bytes = svg.getBytes(StandardCharsets.UTF_8);
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }
}
