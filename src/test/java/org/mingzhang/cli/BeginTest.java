package org.mingzhang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A site and its files can be begun by the commands alone, and what they write is in order. */
class BeginTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Main.run(new Console(new PrintWriter(out, true), new PrintWriter(err, true), false, folder), arguments);
    }

    private void begin() {
        assertEquals(0, run("init", "."), err::toString);
    }

    @Test
    void aNewSiteChecksCleanAndBuilds() {
        assertEquals(0, run("init", "neu"), err::toString);
        assertTrue(
                out.toString().startsWith("neu/README.md\nneu/content/departments/jiangcheng-shuiwuju.json\n"),
                out::toString);
        assertEquals(0, run("check", "--content", "neu/content"), out::toString);
        assertEquals(0, run("build", "--content", "neu/content", "--out", "neu/site"), err::toString);
    }

    @Test
    void everyExampleSaysWhatItIsFor() throws IOException {
        begin();
        for (String file : List.of(
                "site.json",
                "synonyms.json",
                "departments/jiangcheng-shuiwuju.json",
                "documents/jiangcheng-shuiwuju-2024-target.json",
                "projects/jiangcheng-shuiwuju/hedao-qingyu/project.json",
                "projects/jiangcheng-shuiwuju/hedao-qingyu/2024-target.json")) {
            String text = Files.readString(folder.resolve("content").resolve(file));
            assertTrue(text.contains("\"$comment\": \""), file);
            Path schema = folder.resolve("content").resolve(file).resolveSibling(schemaIn(text));
            assertTrue(Files.isRegularFile(schema), schema::toString);
        }
    }

    private static String schemaIn(String text) {
        return text.replaceFirst("(?s).*?\"\\$schema\": \"([^\"]+)\".*", "$1");
    }

    @Test
    void everyFileOfTheProgramsExampleIsWritten() throws IOException {
        Path source = Path.of("src/main/resources/init/site");
        begin();
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = source.relativize(file).toString().replaceFirst("^dot-", ".");
                assertEquals(Files.readString(file), Files.readString(folder.resolve(path)), path);
            }
        }
    }

    @Test
    void aFolderWithSomethingInItIsLeftAlone() throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "mine");
        assertEquals(2, run("init", "."));
        assertTrue(
                err.toString()
                        .startsWith(". is not empty, and nothing in it may be overwritten;"
                                + " name a folder that is empty or not there yet."),
                err::toString);
        assertFalse(Files.exists(folder.resolve("content")));
        assertEquals(2, run("init", "mine.txt"));
        assertTrue(err.toString().startsWith("mine.txt is a file; name a folder"), err::toString);
    }

    @Test
    void aRepositoryThatHoldsNothingYetIsAPlaceToBegin() throws IOException {
        Files.createDirectory(folder.resolve(".git"));
        begin();
    }

    @Test
    void oneFileOfEveryKindIsBegunAndTheContentStaysGood() {
        begin();
        made("content/departments/donghu-jiaoyuju.json", "department", "江城市东湖区教育局", "--kind", "教育部门");
        made(
                "content/documents/donghu-jiaoyuju-2025-target.json",
                "document",
                "江城市东湖区教育局2025年度项目绩效目标表",
                "--department",
                "donghu-jiaoyuju");
        made(
                "content/documents/donghu-jiaoyuju-2025-self-evaluation.json",
                "document",
                "自评",
                "--department",
                "donghu-jiaoyuju",
                "--year",
                "2025");
        String project = "content/projects/donghu-jiaoyuju/";
        made(
                project + "xuexiao-wucan/2025-target.json",
                "project",
                "学校午餐",
                "--document",
                "donghu-jiaoyuju-2025-target");
        made(
                project + "xuexiao-wucan-2/2025-target.json",
                "project",
                "学校午餐",
                "--document",
                "donghu-jiaoyuju-2025-target");
        made(
                project + "xuexiao-wucan/2025-self-evaluation.json",
                "form",
                "donghu-jiaoyuju/xuexiao-wucan",
                "--document",
                "donghu-jiaoyuju-2025-self-evaluation");
        made("content/pages/lianxi-women.md", "page", "联系我们");
        made("content/notes/donghu-jiaoyuju/xuexiao-wucan.md", "note", "donghu-jiaoyuju/xuexiao-wucan");
        assertEquals(0, run("check"), out::toString);
    }

    private void made(String path, String... arguments) {
        String[] all = Stream.concat(Stream.of("new"), Stream.of(arguments)).toArray(String[]::new);
        assertEquals(0, run(all), err::toString);
        assertEquals(path + "\n", out.toString());
    }

    @Test
    void aFormNamesItsProjectAndTheNextPlaceOfItsDocument() throws IOException {
        begin();
        assertEquals(0, run("new", "project", "护岸 \"二期\"", "--document", "jiangcheng-shuiwuju-2024-target"));
        String text = Files.readString(folder.resolve(out.toString().strip()));
        assertTrue(text.contains("\"name\": \"护岸 \\\"二期\\\"\""), text);
        assertTrue(
                text.contains("\"source\": {\"document\": \"jiangcheng-shuiwuju-2024-target\", \"forms\": [2]}"), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "page 关于 --id about | pages/about.md is there already; change that file",
                "page 关于 --id Über | \"Über\" cannot be part of an address; write lower-case",
                "page 关于 --id ../x | \"../x\" cannot be part of an address; write lower-case",
                "department 水厂 | Say where it is with --region: one of donghu, jiangcheng.",
                "department 水厂 --region x | Say where it is with --region: one of donghu, jiangcheng.",
                "document 目标表 --department x | There is no department \"x\"; name one of jiangcheng-shuiwuju, or begin one",
                "document 目标表 --department jiangcheng-shuiwuju | The title does not say the year; give it with --year",
                "document 2024年表 --department jiangcheng-shuiwuju | The title does not say the stage; give it with --stage",
                "document 2024年表 --department jiangcheng-shuiwuju --stage x | Invalid value for option '--stage': \"x\" is no stage; write target",
                "project 河道 --document x | There is no document \"x\"; name one of",
                "form a/b --document jiangcheng-shuiwuju-2024-target | There is no project a/b without problems; begin it",
                "form a --document jiangcheng-shuiwuju-2024-target | Invalid value for positional parameter at index 0 (PROJECT): \"a\" is no project; write department/project",
                "form jiangcheng-shuiwuju/hedao-qingyu --document jiangcheng-shuiwuju-2024-target | projects/jiangcheng-shuiwuju/hedao-qingyu/2024-target.json is there already",
                "note a/b | There is no project a/b.",
                "page ``| The name must be a line of 1 to 300 characters.",
                "`` | Missing kind: department, document, project, form, page or note."
            })
    void whatCannotBeBegunIsSaidInPlainWords(String arguments, String told) {
        begin();
        String[] all = ("new " + arguments.replace("``", "\u3000")).trim().split(" +");
        assertEquals(2, run(all), err::toString);
        assertTrue(err.toString().startsWith(told), err::toString);
    }

    @Test
    void withoutContentThereIsNoPlaceForAFile() {
        assertEquals(2, run("new", "page", "关于"));
        assertTrue(
                err.toString().startsWith("There is no content folder content; name it with --content"), err::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"department", "document", "project", "form", "page", "note"})
    void everyKindHasHelpAndAVersion(String kind) {
        assertEquals(0, run("new", kind, "--help"));
        assertTrue(out.toString().startsWith("Usage: mingzhang new " + kind), out::toString);
        assertEquals(0, run("new", kind, "--version"));
        assertTrue(out.toString().startsWith("mingzhang "), out::toString);
    }
}
