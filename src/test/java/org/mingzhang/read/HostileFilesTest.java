package org.mingzhang.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that no one writes by hand, made by the tests. */
class HostileFilesTest {
    private static final String SITE = """
            {"title": "江城账本", "description": "测试用。", "publisher": "编辑部", "languages": ["zh-CN"],
             "licence": {"name": "CC BY 4.0"}, "regions": [{"id": "jiangcheng", "name": "江城市"}]}
            """;
    private static final String DEPARTMENT = """
            {"name": "江城市文化局", "region": "jiangcheng", "kind": "文化部门"}
            """;
    private static final String DOCUMENT = """
            {"title": "目标表", "department": "wenhuaju", "year": 2024, "stage": "target"}
            """;

    @TempDir
    private Path folder;

    private Path content;

    @BeforeEach
    void writesAGoodSite() throws IOException {
        content = folder.resolve("content");
        write("site.json", SITE);
        write("departments/wenhuaju.json", DEPARTMENT);
    }

    @Test
    void aGoodSiteHasNoProblems() throws IOException {
        write("documents/d.json", DOCUMENT);
        expect("");
    }

    @Test
    void aValueOfOneMegabyteIsTooLongAndShownShort() throws IOException {
        write("documents/d.json", DOCUMENT.replace("目标表", "表".repeat(1 << 20)));
        expect("content/documents/d.json:1:11: error M017: title must have at most 300 characters, found 1048576: \""
                + "表".repeat(40)
                + "…\". Shorten it.\n");
    }

    @Test
    void aNumberOfOneMegabyteIsRefusedUnread() throws IOException {
        write("documents/d.json", DOCUMENT.replace("2024", "9".repeat(1 << 20)));
        expect(
                "content/documents/d.json:1:52: error M018: the number " + "9".repeat(40)
                        + "… has too many digits. Write plain digits, at most 15 before and 8 after the decimal point: 524760.00.\n");
    }

    @Test
    void aNameOfOneMegabyteIsUnknown() throws IOException {
        write("departments/wenhuaju.json", DEPARTMENT.replace("{", "{\"" + "x".repeat(1 << 20) + "\": 1, "));
        expect("content/departments/wenhuaju.json:1:2: error M014: there is no field \"" + "x".repeat(40)
                + "…\" here. Use one of name, region, kind, earlierNames, earlierIds, successors; else remove it.\n");
    }

    @Test
    void aFileOfFiveMegabytesIsTooLarge() throws IOException {
        write("documents/d.json", DOCUMENT.replace("目标表", "x".repeat(5 << 20)));
        expect(
                "content/documents/d.json:1:1: error M005: the file is larger than 4096 KiB. Check what was put there; split the content if it is all meant.\n");
    }

    @Test
    void nestingOfTenThousandIsRefused() throws IOException {
        write("documents/lists.json", "[".repeat(10_000));
        write("documents/objects.json", "{\"a\":".repeat(10_000));
        String rest =
                ": error M011: objects and lists are nested more than 64 deep. Compare with the examples in docs/content.md.\n";
        expect("content/documents/lists.json:1:66" + rest + "content/documents/objects.json:1:322" + rest);
    }

    @Test
    void aHundredThousandProblemsInOneFileAreToldInTime() throws IOException {
        String list = "[" + "1, ".repeat(99_999) + "1]";
        write("departments/wenhuaju.json", "{\"name\": " + list + ", \"region\": \"jiangcheng\", \"kind\": \"x\"}");
        expect("content/departments/wenhuaju.json:1:10: error M015: name must be a text, found a list."
                + " Write the full name as printed.\n");
    }

    @Test
    void bytesThatAreNotUtf8AreFoundWhereTheyStand() throws IOException {
        writeBytes("documents/gbk.json", DOCUMENT.getBytes(Charset.forName("GB18030")));
        writeBytes("documents/utf16.json", DOCUMENT.getBytes(StandardCharsets.UTF_16));
        writeBytes(
                "documents/second-line.json",
                concat("{\n \"标\": \"", new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}));
        writeBytes("documents/cut.json", concat("{\r\n", new byte[] {(byte) 0xE6, (byte) 0xA0}));
        String rest = " is not UTF-8. Save the file as UTF-8, or restore the damaged character.\n";
        expect("content/documents/cut.json:2:1: error M002: the byte 0xE6" + rest
                + "content/documents/gbk.json:1:13: error M002: the byte 0xB1" + rest
                + "content/documents/second-line.json:2:8: error M002: the byte 0xED" + rest
                + "content/documents/utf16.json:1:1: error M002: the byte 0xFE" + rest);
    }

    @Test
    void aByteOrderMarkIsAProblemAndTheRestIsCheckedAllTheSame() throws IOException {
        write("documents/d.json", "\uFEFF" + DOCUMENT.replace("\"year\": 2024, ", ""));
        write("pages/p.md", "\uFEFF# 标题\n");
        String mark = ":1:1: error M003: the file begins with a byte order mark. Save it as UTF-8 without BOM.\n";
        expect("content/documents/d.json"
                + mark
                + "content/documents/d.json:1:1: error M013: year is missing. Write the fiscal year with four digits.\n"
                + "content/pages/p.md"
                + mark);
    }

    @Test
    void linksThatLeaveTheContentFolderAreRefused() throws IOException {
        Path outside = Files.writeString(folder.resolve("outside.json"), DOCUMENT);
        Path secret = Files.createDirectories(folder.resolve("secret"));
        Files.writeString(secret.resolve("2024-target.json"), "{}");
        write("documents/inside.json", DOCUMENT);
        link("documents/file.json", outside);
        link("documents/neighbour.json", Path.of("inside.json"));
        link("documents/nowhere.json", Path.of("gone.json"));
        link("pages", secret);
        Files.createDirectories(content.resolve("projects/wenhuaju"));
        link("projects/wenhuaju/deng", secret);
        link("projects/wenhuaju/circle", Path.of("circle"));
        link("notes", secret);
        String leaves =
                ":1:1: error M006: this symbolic link leads out of the content folder. Put the file itself in its place.\n";
        String nowhere = ":1:1: error M006: this symbolic link leads nowhere. Put the file itself in its place.\n";
        expect("content/documents/file.json" + leaves
                + "content/documents/nowhere.json" + nowhere
                + "content/notes" + leaves
                + "content/pages" + leaves
                + "content/projects/wenhuaju/circle" + nowhere
                + "content/projects/wenhuaju/deng" + leaves);
    }

    @Test
    void aContentFolderMayBeALink() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("data"), content);
        Files.writeString(content.resolve("site.json"), "");
        assertEquals(
                "data/site.json:1:1: error M004: the file is empty. Fill it or delete it.\n", Sites.problems(link));
    }

    @Test
    void aMissingContentFolderIsOneProblem() {
        assertEquals(
                "nothing:1:1: error M009: there is no such folder."
                        + " Name the content folder with --content, or make one with mingzhang init.\n",
                Sites.problems(folder.resolve("nothing")));
    }

    @Test
    void namesThatCannotBeSeenAreShown() throws IOException {
        write("documents/a\nb.json", DOCUMENT);
        expect(
                "content/documents/aU+000Ab.json:1:1: error M008: \"aU+000Ab\" cannot be part of an address."
                        + " Rename it with lower-case letters and digits in groups joined by hyphens, at most 80 characters.\n");
    }

    @Test
    void markdownNestedWithoutEndIsRefusedInTime() throws IOException {
        write("pages/quotes.md", "# 标题\n\n" + ">".repeat(30_000));
        write("pages/lists.md", "# 标题\n\n" + "+ ".repeat(15_000));
        write("pages/stars.md", "# 标题\n\n" + "*".repeat(15_000) + "a" + "*".repeat(15_000));
        write("pages/large.md", "# 标题\n\n" + "x".repeat(200_000));
        String rest = ":1:1: error M011: quotes, lists or emphasis are nested too deeply. Write it flatter.\n";
        expect("content/pages/large.md:1:1: error M005: the file is larger than 32 KiB."
                + " Check what was put there; split the content if it is all meant.\n"
                + "content/pages/lists.md" + rest
                + "content/pages/quotes.md" + rest
                + "content/pages/stars.md" + rest);
    }

    private void expect(String problems) {
        String found = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Sites.problems(content));
        assertEquals(problems, found);
    }

    private void write(String path, String text) throws IOException {
        writeBytes(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private void writeBytes(String path, byte[] bytes) throws IOException {
        Path file = content.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private void link(String path, Path target) throws IOException {
        Files.createSymbolicLink(content.resolve(path), target);
    }

    private static byte[] concat(String text, byte[] more) {
        byte[] first = text.getBytes(StandardCharsets.UTF_8);
        byte[] both = Arrays.copyOf(first, first.length + more.length);
        System.arraycopy(more, 0, both, first.length, more.length);
        return both;
    }
}
