package org.mingzhang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.init.NewSite;

/** What a change of the content changes is said, whichever way the two states are named. */
class DiffTest {
    private static final String PROJECT = "projects/jiangcheng-shuiwuju/hedao-qingyu/";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void begin() throws IOException {
        for (String state : List.of("old", "new")) {
            NewSite.write(folder.resolve(state));
        }
    }

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Main.run(new Console(new PrintWriter(out, true), new PrintWriter(err, true), false, folder), arguments);
    }

    private void edit(String file, String what, String by) throws IOException {
        Path path = folder.resolve("new/content").resolve(file);
        String text = Files.readString(path);
        assertTrue(text.contains(what), text);
        Files.writeString(path, text.replace(what, by));
    }

    private void everyKindOfChange() throws IOException {
        edit(PROJECT + "2024-target.json", "\"=3条\"", "\"=4条\"");
        edit(PROJECT + "2024-target.json", "江城市河道所", "江城市河道中心");
        edit(PROJECT + "2024-self-evaluation.json", "\"score\": 27", "\"score\": 40");
        edit("documents/jiangcheng-shuiwuju-2024-target.json", "申报表", "目标表");
        edit("departments/jiangcheng-shuiwuju.json", "水务部门", "水利部门");
        edit("pages/about.md", "这里写：", "现在写：");
        assertEquals(
                0,
                run(
                        "new",
                        "project",
                        "护岸",
                        "--document",
                        "jiangcheng-shuiwuju-2024-target",
                        "--content",
                        "new/content"));
        edit("documents/jiangcheng-shuiwuju-2024-target.json", "\"forms\": 1", "\"forms\": 2");
        Files.delete(
                folder.resolve(
                        "new/content/notes/findings/jiangcheng-shuiwuju/hedao-qingyu/2024-self-evaluation/shortfall-no-deviation-1.md"));
    }

    @Test
    void twoContentFoldersAreCompared() throws IOException {
        everyKindOfChange();
        assertEquals(0, run("diff", "old/content", "new/content"), err::toString);
        for (String line : List.of(
                "figure jiangcheng-shuiwuju/hedao-qingyu 2024-target indicators “清淤河道数” target: =3条 → =4条",
                "field jiangcheng-shuiwuju/hedao-qingyu 2024-target implementingUnit: 江城市河道所 → 江城市河道中心",
                "figure jiangcheng-shuiwuju/hedao-qingyu 2024-self-evaluation indicators “清淤河道数” score: 27 → 40",
                "project jiangcheng-shuiwuju/huan: new: 护岸",
                "document jiangcheng-shuiwuju-2024-target title: 江城市水务局2024年度项目绩效目标申报表 → 江城市水务局2024年度项目绩效目标目标表",
                "document jiangcheng-shuiwuju-2024-target forms: 1 → 2",
                "department jiangcheng-shuiwuju kind: 水务部门 → 水利部门")) {
            assertTrue(out.toString().contains(line + "\n"), line + "\n" + out);
        }
        assertTrue(
                out.toString()
                        .contains(
                                "finding jiangcheng-shuiwuju/hedao-qingyu 2024-self-evaluation shortfall-no-deviation: gone: "),
                out::toString);
        assertTrue(out.toString().contains("page about text: <p>这里写："), out::toString);
        assertTrue(out.toString().matches("(?s).*\n[0-9]+ changes\n"), out::toString);
    }

    @Test
    void theOtherWayRoundSaysTheOpposite() throws IOException {
        everyKindOfChange();
        assertEquals(0, run("diff", "new/content", "old/content"), err::toString);
        assertTrue(out.toString().contains("project jiangcheng-shuiwuju/huan: gone: 护岸\n"), out::toString);
    }

    @Test
    void anItemPutInBetweenDoesNotChangeThoseThatFollow() throws IOException {
        edit(
                PROJECT + "2024-target.json",
                "    {\"category\": \"产出指标\", \"subcategory\": \"数量指标\"",
                "    {\"category\": \"产出指标\", \"subcategory\": \"质量指标\", \"name\": \"验收\", \"target\": \"合格\"},\n"
                        + "    {\"category\": \"产出指标\", \"subcategory\": \"数量指标\"");
        assertEquals(0, run("diff", "old/content", "new/content"), err::toString);
        List<String> figures =
                out.toString().lines().filter(l -> l.startsWith("figure ")).toList();
        assertEquals(
                List.of("figure jiangcheng-shuiwuju/hedao-qingyu 2024-target indicators “验收” target: new: 合格"),
                figures);
    }

    @Test
    void aFigureWrittenWithMoreZerosIsTheSame() throws IOException {
        edit(PROJECT + "2024-target.json", "\"amount\": 200000.00", "\"amount\": 200000");
        assertEquals(0, run("diff", "old/content", "new/content"), err::toString);
        assertEquals("no changes\n", out.toString());
    }

    @Test
    void builtSitesAndContentAreComparedAlike() throws IOException {
        everyKindOfChange();
        assertEquals(0, run("diff", "old/content", "new/content"), err::toString);
        String content = out.toString();
        for (String state : List.of("old", "new")) {
            assertEquals(0, run("build", "--content", state + "/content", "--out", state + "/site"), err::toString);
        }
        assertEquals(0, run("diff", "old/site", "new/site"), err::toString);
        assertEquals(content, out.toString());
        assertEquals(0, run("diff", "new/site", "new/content"), err::toString);
        assertEquals("no changes\n", out.toString());
    }

    @Test
    void aRevisionOfGitIsComparedWithTheFolderAsItIs() throws Exception {
        Path repository = folder.resolve("new");
        git(repository, "init", "-q");
        git(repository, "add", "-A");
        git(repository, "-c", "user.name=a", "-c", "user.email=a@b", "commit", "-q", "-m", "begin");
        edit(PROJECT + "2024-target.json", "\"=3条\"", "\"=4条\"");
        String status = git(repository, "status", "--porcelain");
        assertEquals(0, run("diff", "HEAD", "--content", "new/content"), err::toString);
        assertEquals(
                "figure jiangcheng-shuiwuju/hedao-qingyu 2024-target indicators “清淤河道数” target: =3条 → =4条\n1 change\n",
                out.toString());
        assertEquals(status, git(repository, "status", "--porcelain"));
        assertEquals(2, run("diff", "no-such", "--content", "new/content"));
        assertTrue(
                err.toString()
                        .startsWith(
                                "\"no-such\" is neither a folder nor a revision of git that has the folder new/content"),
                err::toString);
    }

    private static String git(Path where, String... arguments) throws Exception {
        Process process = new ProcessBuilder(
                        Stream.concat(Stream.of("git"), Stream.of(arguments)).toList())
                .directory(where.toFile())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), printed);
        return printed;
    }

    @Test
    void aCommentOnAPullRequestIsMarkdownThatNamesCannotBreak() throws IOException {
        edit(PROJECT + "2024-target.json", "\"name\": \"清淤河道数\"", "\"name\": \"清淤<b>`河道`数|@x\"");
        assertEquals(0, run("diff", "old/content", "new/content", "--format", "markdown"), err::toString);
        assertTrue(out.toString().startsWith("### What changes\n\n- "), out::toString);
        assertTrue(
                out.toString().contains("“清淤\\<b\\>\\`河道\\`数\\|\\@x” name: `清淤河道数` → `清淤<b>'河道'数|@x`\n\n1 change."),
                out::toString);
    }

    @Test
    void noChangesAreSaidInEveryFormat() {
        assertEquals(0, run("diff", "old/content", "new/content"));
        assertEquals("no changes\n", out.toString());
        assertEquals(0, run("diff", "old/content", "new/content", "--format", "json"));
        assertEquals("[]\n", out.toString());
        assertEquals(0, run("diff", "old/content", "new/content", "--format", "markdown"));
        assertEquals("### What changes\n\nno changes.\n", out.toString());
    }

    @Test
    void jsonHoldsWhatWasAndWhatIs() throws IOException {
        edit(PROJECT + "2024-target.json", "\"=3条\"", "\"=4条\"");
        assertEquals(0, run("diff", "old/content", "new/content", "--format", "json"));
        assertEquals(
                "[\n{\"kind\":\"figure\",\"subject\":\"jiangcheng-shuiwuju/hedao-qingyu\","
                        + "\"place\":\"2024-target indicators “清淤河道数” target\",\"before\":\"=3条\",\"after\":\"=4条\"}\n]\n",
                out.toString().replace("\n]", "\n]"));
    }

    @Test
    void whatIsWrongIsToldInsteadOfAComparison() throws IOException {
        edit("pages/about.md", "# ", "");
        assertEquals(1, run("diff", "old/content", "new/content"));
        assertTrue(err.toString().contains("new/content/pages/about.md:1:1: error M032"), err::toString);
        assertEquals("", out.toString());
    }
}
