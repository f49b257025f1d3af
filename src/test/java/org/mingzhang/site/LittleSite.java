package org.mingzhang.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A site of a few forms, written down in a test, and what its pages say. Departments and documents come before what names them. */
public final class LittleSite {
    private final Path content;
    private final Path site;

    /** Begins with the regions, as members of {@code site.json}. */
    public LittleSite(Path folder, String regions) throws IOException {
        content = folder.resolve("content");
        site = folder.resolve("site");
        write("site.json", """
                {"title": "试账", "description": "供测试使用。", "publisher": "试账编辑部", "languages": ["zh-CN"],
                 "licence": {"name": "CC BY 4.0", "url": "https://creativecommons.org/licenses/by/4.0/"},
                 "links": [], "regions": [%s]}
                """.formatted(regions));
        for (String needed : List.of("departments", "documents", "projects")) {
            Files.createDirectories(content.resolve(needed));
        }
    }

    /** With one town. */
    public LittleSite(Path folder) throws IOException {
        this(folder, "{\"id\": \"shi\", \"name\": \"东市\"}");
    }

    public LittleSite department(String id, String name, String region, String more) throws IOException {
        write("departments/" + id + ".json", """
                {"name": "%s", "region": "%s", "kind": "部门"%s}""".formatted(name, region, more));
        return this;
    }

    public LittleSite department(String id, String name) throws IOException {
        return department(id, name, "shi", "");
    }

    /** A document whose id is that of its department, year and stage: {@code wen-2023-target}. */
    public LittleSite document(String department, int year, String stage, String more) throws IOException {
        return document(department + "-" + year + "-" + stage, department, year + "年" + stage + "表", year, stage, more);
    }

    private LittleSite document(String id, String department, String title, int year, String stage, String more)
            throws IOException {
        write("documents/" + id + ".json", """
                {"title": "%s", "department": "%s", "year": %d, "stage": "%s"%s}""".formatted(title, department, year, stage, more));
        return this;
    }

    /** A form, {@code wen/deng 2023 self-evaluation}, printed as the n-th of the document of its department or of {@code in}. */
    public LittleSite form(String form, int number, String in, String members) throws IOException {
        String id = form.substring(0, form.indexOf(' '));
        return write(
                form,
                "项目" + id.substring(id.indexOf('/') + 1),
                members,
                "\"%s\", \"forms\": [%d]".formatted(in, number));
    }

    /** One whose project has another name than its id. */
    LittleSite named(String name, String form, int number, String members) throws IOException {
        return write(form, name, members, "\"%s\", \"forms\": [%d]".formatted(document(form), number));
    }

    private LittleSite write(String form, String name, String members, String source) throws IOException {
        String[] parts = form.split(" ", -1);
        return write("projects/" + parts[0] + "/" + parts[1] + "-" + parts[2] + ".json", """
                {"name": "%s", "form": "项目支出绩效表", %s, "source": {"document": %s}}""".formatted(
                        name, members, source));
    }

    private static String document(String form) {
        String[] parts = form.split(" ", -1);
        return parts[0].substring(0, parts[0].indexOf('/')) + "-" + parts[1] + "-" + parts[2];
    }

    public LittleSite form(String form, int number, String members) throws IOException {
        return form(form, number, document(form), members);
    }

    public LittleSite project(String id, String members) throws IOException {
        return write("projects/" + id + "/project.json", "{" + members + "}");
    }

    private LittleSite write(String file, String text) throws IOException {
        Path target = content.resolve(file);
        Files.createDirectories(target.getParent());
        Files.writeString(target, text);
        return this;
    }

    /** Budget and spending of a self-evaluation. */
    public static String spent(String initial, String adjusted, String executed) {
        return "\"execution\": [{\"source\": \"total\"" + amount("initialBudget", initial)
                + amount("adjustedBudget", adjusted) + amount("executed", executed) + "}]";
    }

    private static String amount(String name, String value) {
        return value.isEmpty() ? "" : ", \"" + name + "\": " + value;
    }

    public static String asked(String amount) {
        return "\"funding\": {\"requested\": " + amount + "}";
    }

    /** One indicator of quantity; no actual if that is empty. */
    public static String indicator(String name, String target, String actual) {
        return """
                "indicators": [{"category": "产出指标", "subcategory": "数量指标", "name": "%s", "target": "%s"%s}]""".formatted(name, target, actual.isEmpty() ? "" : ", \"actual\": \"" + actual + "\"");
    }

    public LittleSite build() {
        assertEquals("", Builds.build(content, site));
        return this;
    }

    public Path folder() {
        return site;
    }

    /** The text of a page, blanks as one. */
    String page(String path) throws IOException {
        Document page = Jsoup.parse(Files.readString(site.resolve(path + "index.html")));
        page.select("small").before(" ");
        return page.body().text();
    }

    /** What search engines are told of a page. */
    String description(String path) throws IOException {
        return Jsoup.parse(Files.readString(site.resolve(path + "index.html")))
                .select("meta[name=description]")
                .attr("content");
    }

    /** The heads of the columns of a page's tables. */
    List<String> heads(String path) throws IOException {
        return Jsoup.parse(Files.readString(site.resolve(path + "index.html")))
                .select("thead th")
                .eachText();
    }

    /** The rows of a table with these words in them. */
    List<String> rows(String table, String words) throws IOException {
        try (Stream<String> rows = Files.lines(site.resolve("data/" + table + ".csv"), StandardCharsets.UTF_8)) {
            return rows.filter(row -> row.contains(words)).toList();
        }
    }
}
