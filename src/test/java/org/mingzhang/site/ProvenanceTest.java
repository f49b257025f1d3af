package org.mingzhang.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Where a form is printed")
class ProvenanceTest {
    @TempDir
    private Path folder;

    private Path content;

    @BeforeEach
    void prepare() throws IOException {
        content = folder.resolve("content");
        write("site.json", """
                {"title": "试账", "description": "供测试使用。", "publisher": "试账编辑部", "languages": ["zh-CN", "en"],
                 "licence": {"name": "CC BY 4.0"}, "links": [], "regions": [{"id": "shi", "name": "东市"}]}
                """);
        write("departments/ju.json", "{\"name\": \"江城市某局\", \"region\": \"shi\", \"kind\": \"部门\"}");
        write("documents/files/ju-2024.pdf", "%PDF-1.7");
        write("documents/files/not-named.pdf", "%PDF-1.7");
    }

    private void write(String file, String text) throws IOException {
        Path target = content.resolve(file);
        Files.createDirectories(target.getParent());
        Files.writeString(target, text);
    }

    private String build(String document, String source) throws IOException {
        write("documents/ju-2024-target.json", """
            {"title": "江城市某局2024年绩效目标申报表", "department": "ju", "year": 2024, "stage": "target", "pages": 40,
             "publishedAt": "https://example.org/2024.pdf", "capturedOn": "2024-03-05"%s}
            """.formatted(document));
        write("projects/ju/lu/2024-target.json", """
            {"name": "修路", "form": "项目支出绩效目标申报表", "funding": {"requested": 100},
             "indicators": [{"category": "产出指标", "subcategory": "数量指标", "name": "长度", "target": "≥3公里"}],
             "source": {"document": "ju-2024-target", "forms": [3, 4]%s}}
            """.formatted(source));
        return Builds.build(content, folder.resolve("site"));
    }

    private Document page(String path) throws IOException {
        return Jsoup.parse(Files.readString(folder.resolve("site/" + path + "index.html"), StandardCharsets.UTF_8));
    }

    @Test
    void aProjectLeadsToThePageOfItsForm() throws IOException {
        assertEquals("", build(", \"file\": \"ju-2024.pdf\"", ", \"pages\": [12, 14]"));
        Document page = page("projects/ju/lu/");
        assertTrue(page.select(".printed-at").text().contains("第 3、4 张表（同一张表印了 2 遍），第 12、14 页"), page.text());
        assertEquals(
                List.of("https://example.org/2024.pdf#page=12", "../../../documents/files/ju-2024.pdf#page=12"),
                page.select(".printed-at a[href*=page]").eachAttr("href"));
        assertTrue(page("en/projects/ju/lu/").select(".printed-at").text().contains(", p. 12, 14"));
    }

    @Test
    void aDocumentSaysWhenItWasFetchedAndOffersItsFile() throws IOException {
        assertEquals("", build(", \"file\": \"ju-2024.pdf\"", ""));
        Document page = page("documents/ju-2024-target/");
        assertTrue(page.select(".facts").text().contains("存档日期 2024-03-05"), page.text());
        assertEquals(
                "../../documents/files/ju-2024.pdf",
                page.select("a:contains(存档文件)").attr("href"));
        assertEquals("%PDF-1.7", Files.readString(folder.resolve("site/documents/files/ju-2024.pdf")));
        assertFalse(Files.exists(folder.resolve("site/documents/files/not-named.pdf")), "no document names it");
        assertEquals(
                "../../../documents/files/ju-2024.pdf",
                page("projects/ju/lu/").select("a:contains(存档文件)").attr("href"));
    }

    @Test
    void whatCannotBeIsReported() throws IOException {
        assertTrue(build(", \"file\": \"gone.pdf\"", "").contains("M009: there is no file documents/files/gone.pdf."));
        assertTrue(build("", ", \"pages\": [12]").contains("M027: pages has 1 numbers, forms 2."));
        assertTrue(build("", ", \"pages\": [12, 41]")
                .contains("M027: the document ju-2024-target has 40 pages, found page 41."));
    }
}
