package org.mingzhang.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.problem.Problem;
import org.mingzhang.problem.Problems;

/** What a build refuses for what editors wrote is told where they wrote it, and a check finds the same. */
class EditorsLinksTest {
    private static final Path SMALL = Path.of("src/test/resources/sites/ok-small/content");

    @TempDir
    Path temp;

    private Path content;

    @BeforeEach
    void copy() throws IOException {
        content = temp.resolve("content");
        try (Stream<Path> files = Files.walk(SMALL)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = content.resolve(SMALL.relativize(file).toString());
                Files.createDirectories(target.resolveSibling(""));
                Files.copy(file, target);
            }
        }
    }

    private void write(String path, String text) {
        try {
            Path file = content.resolve(path);
            Files.createDirectories(file.resolveSibling(""));
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String checked() {
        Problems problems = new Problems();
        SiteChecker.check(content, problems, Progress.NONE);
        return problems.sorted().stream().map(Problem::text).map(this::bare).collect(Collectors.joining("\n"));
    }

    private String built() {
        return bare(Builds.build(content, temp.resolve("site")).strip());
    }

    private String bare(String told) {
        return told.replace(temp + "/", "");
    }

    private void assertBothTell(String expected) {
        assertEquals(expected, checked(), "check");
        assertEquals(expected, built(), "build");
        assertFalse(Files.exists(temp.resolve("site/index.html")));
    }

    @Test
    void linksOfAPageThatLeadNowhereAreToldInItsText() {
        write("pages/lianjie.md", """
                # 链接

                见[没有](/projects/a/b/)，[没有的表](/departments/jiangcheng-wenhuaju/#2020)，[好的](/departments/jiangcheng-wenhuaju/)。

                本页的[好](#下面)与[坏](#上面)，[少了斜线](/data)，![图](/assets/none.png)，[参考][r]。

                ## 下面

                [r]: /years/1999/
                """);
        assertBothTell("""
                content/pages/lianjie.md:3:2: error M050: the address "../projects/a/b/" leads to projects/a/b/index.html, which the site does not have. Correct the address, or add what it should lead to.
                content/pages/lianjie.md:3:23: error M050: the address "../departments/jiangcheng-wenhuaju/#2020" leads to the anchor "2020" in departments/jiangcheng-wenhuaju/index.html, which has none of that name. Correct what follows the #, or give the place that id.
                content/pages/lianjie.md:5:13: error M050: the address "#上面" leads to the anchor "上面" in lianjie/index.html, which has none of that name. Correct what follows the #, or give the place that id.
                content/pages/lianjie.md:5:22: error M050: the address "../data" leads to the folder data/ without its slash, which not every server mends. Add a slash at the end.
                content/pages/lianjie.md:5:36: error M050: the address "../assets/none.png" leads to assets/none.png, which the site does not have. Correct the address, or add what it should lead to.
                content/pages/lianjie.md:9:1: error M050: the address "../years/1999/" leads to years/1999/index.html, which the site does not have. Correct the address, or add what it should lead to.""");
    }

    @Test
    void linksOfANoteAreToldInTheNote() {
        write("notes/jiangcheng-shuiwuju/hedao-qingyu.md", "看过现场，见[这里](/fangfa/#没有这一节)。\n");
        assertBothTell(
                "content/notes/jiangcheng-shuiwuju/hedao-qingyu.md:1:7: error M050: the address \"../../../fangfa/#没有这一节\""
                        + " leads to the anchor \"没有这一节\" in fangfa/index.html, which has none of that name."
                        + " Correct what follows the #, or give the place that id.");
    }

    @Test
    void aHeadingThatTakesAnIdOfThePageIsToldInTheText() {
        write("pages/bianhao.md", "# 编号\n\n正文。\n\n## main\n");
        assertBothTell("content/pages/bianhao.md:5:1: error M054: the id \"main\" is given twice."
                + " Give every element of a page an id of its own.");
    }

    @Test
    void goodLinksAreTaken() {
        write(
                "pages/lianjie.md",
                "# 链接\n\n[表](/data/#indicators) [记录](/data/projects/jiangcheng-shuiwuju/hedao-qingyu.json) [首页](/) [指标](/indicators/)"
                        + " [检索](/search/?q=a&b=c) [项目](/projects/jiangcheng-shuiwuju/hedao-qingyu/#2024-target) [外](https://example.org/none)\n");
        assertEquals("", checked());
        assertEquals("", built());
    }

    @Test
    void everyLanguageThatHasWordsCanBeBuilt() throws IOException {
        String settings = Files.readString(content.resolve("site.json"));
        for (String languages : List.of("\"en\"", "\"zh-CN\", \"en\"")) {
            write("site.json", settings.replace("\"zh-CN\"", languages));
            assertEquals("", checked());
            assertEquals("", built());
        }
    }

    @Test
    void aSiteThatCannotBeBuiltIsRefused() throws IOException {
        String settings = Files.readString(content.resolve("site.json"));
        for (String other : List.of(
                settings.replace("\"zh-CN\"", "\"fr\""),
                settings.replace("\"zh-CN\"", "\"zh-CN\", \"fr\""),
                settings.replace("https://jiangcheng.example/zhangben/", "https://jiangcheng%zz/"),
                settings.replace("https://jiangcheng.example/zhangben/", "https://[::1/"))) {
            write("site.json", other);
            String told = checked();
            assertTrue(told.startsWith("content/site.json"), told);
            assertEquals(told, built());
        }
    }
}
