package org.mingzhang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditTest {
    private static final Path CLEAN = Path.of("src/test/resources/sites/ok-clean/content");
    private static final String FORM = "projects/qingshi-yuanlinju/gongyuan-zuoyi/2032-target.json";
    private static final String FOUND =
            "contradiction narrative-amount: 公园座椅 2032：经费情况说明写 39,600.00 元，申报表为 36,000.00 元，"
                    + "相差 3,600.00 元（10.0%）。预算明细合计与申报表相同。";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        Console console = new Console(new PrintWriter(out, true), new PrintWriter(err, true), false, folder);
        int code = Main.run(console, arguments);
        asSeenFromTheFolder(out);
        asSeenFromTheFolder(err);
        return code;
    }

    private void asSeenFromTheFolder(StringWriter printed) {
        String text = printed.toString().replace(folder + "/", "");
        printed.getBuffer().setLength(0);
        printed.append(text);
    }

    @BeforeEach
    void copy() throws IOException {
        try (var files = Files.walk(CLEAN)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target =
                        folder.resolve("content").resolve(CLEAN.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    private void spoil() throws IOException {
        Path form = folder.resolve("content").resolve(FORM);
        Files.writeString(form, Files.readString(form).replace("\"statedBudget\": 36000", "\"statedBudget\": 39600"));
    }

    @Test
    void cleanContentGivesNoFinding() {
        assertEquals(0, run("audit", "--fail-on", "note"));
        assertEquals("0 findings" + System.lineSeparator(), out.toString());
    }

    @Test
    void findingsArePrintedAndFailOnlyWhereAsked() throws IOException {
        spoil();
        assertEquals(0, run("audit"));
        assertEquals(FOUND + "\n1 finding\n", out.toString().replace("\r", ""));
        assertEquals(1, run("audit", "--fail-on", "question"));
    }

    @Test
    void aBaselineLeavesOutWhatIsKnown() throws IOException {
        spoil();
        assertEquals(0, run("audit", "--write-baseline", "known.txt"));
        assertEquals("""
                # Findings known already; mingzhang audit --baseline reports only others.
                narrative-amount qingshi-yuanlinju/gongyuan-zuoyi 2032-target
                """, Files.readString(folder.resolve("known.txt")));
        assertEquals(0, run("audit", "--baseline", "known.txt", "--fail-on", "note"));
        assertEquals(2, run("audit", "--baseline", "nowhere.txt"));
        assertTrue(err.toString().startsWith("--baseline: there is no file nowhere.txt"), err::toString);
    }

    @Test
    void csvAndJsonAreTheTableOfTheOpenData() throws IOException {
        spoil();
        assertEquals(0, run("audit", "--format", "csv"));
        assertTrue(out.toString().startsWith("rule,severity,scope,"), out::toString);
        assertEquals(0, run("audit", "--format", "json"));
        assertTrue(out.toString().contains("\"rule\":\"narrative-amount\""), out::toString);
    }

    @Test
    void aReplyStandsBesideItsFindingAndIsMissedWhenItIsGone() throws IOException {
        Path reply = folder.resolve(
                "content/notes/findings/qingshi-yuanlinju/gongyuan-zuoyi/2032-target/narrative-amount.md");
        Files.createDirectories(reply.getParent());
        Files.writeString(reply, "# 2032-05-06 园林局的答复\n\n说明写在调减之前。\n");
        assertEquals(1, run("check"));
        assertEquals(
                "content/notes/findings/qingshi-yuanlinju/gongyuan-zuoyi/2032-target/narrative-amount.md:1:1: error M025: "
                        + "there is no finding of the rule \"narrative-amount\" here. "
                        + "Name the file after a finding, or delete it if the finding is gone.\n1 problem\n",
                out.toString().replace("\r", ""));
        spoil();
        assertEquals(0, run("build"), err::toString);
        String page = Files.readString(folder.resolve("site/projects/qingshi-yuanlinju/gongyuan-zuoyi/index.html"));
        assertTrue(page.contains("2032-05-06 园林局的答复") && page.contains("说明写在调减之前。"), page);
    }

    @Test
    void aReplyToAFindingAboutADocumentStandsOnItsPage() throws IOException {
        Path reply = folder.resolve("content/notes/findings/documents/qingshi-yuanlinju-2032/declared.md");
        Files.createDirectories(reply.getParent());
        Files.writeString(reply, "# 2032-05-06 园林局的答复\n\n另有一个项目单独公开。\n");
        assertEquals(1, run("check"));
        assertEquals(
                "content/notes/findings/documents/qingshi-yuanlinju-2032/declared.md:1:1: error M025: "
                        + "there is no finding of the rule \"declared\" here. "
                        + "Name the file after a finding, or delete it if the finding is gone.\n1 problem\n",
                out.toString().replace("\r", ""));
        Path document = folder.resolve("content/documents/qingshi-yuanlinju-2032.json");
        Files.writeString(document, Files.readString(document).replace("\"projects\": 1", "\"projects\": 2"));
        assertEquals(0, run("build"), err::toString);
        String page = Files.readString(folder.resolve("site/documents/qingshi-yuanlinju-2032/index.html"));
        assertTrue(page.contains("2032-05-06 园林局的答复") && page.contains("另有一个项目单独公开。"), page);
    }

    @Test
    void aReplyToNoDocumentOrUnderAnotherNameIsAProblem() throws IOException {
        for (String file : List.of("nobody/declared.md", "qingshi-yuanlinju-2032/declared-3.md")) {
            Path reply = folder.resolve("content/notes/findings/documents/" + file);
            Files.createDirectories(reply.getParent());
            Files.writeString(reply, "# 2032-05-06 园林局的答复\n\n答。\n");
        }
        assertEquals(1, run("check"));
        assertEquals(
                "content/notes/findings/documents/nobody:1:1: error M007: no such folder belongs here. Name the folder after a document.\n"
                        + "content/notes/findings/documents/qingshi-yuanlinju-2032/declared-3.md:1:1: error M007: no such file belongs here. "
                        + "Name it <rule>.md.\n2 problems\n",
                out.toString().replace("\r", ""));
    }
}
