package org.mingzhang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.init.NewSite;

/** What editors may say of the site: when something may be seen, where it was before, what the top line leads to. */
class EditorsSettingsTest {
    private static final String DEPARTMENT = "departments/jiangcheng-shuiwuju.json";
    private static final String TARGET = "documents/jiangcheng-shuiwuju-2024-target.json";
    private static final String EVALUATION = "documents/jiangcheng-shuiwuju-2024-self-evaluation.json";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void begin() {
        NewSite.write(folder);
    }

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Main.run(new Console(new PrintWriter(out, true), new PrintWriter(err, true), false, folder), arguments);
    }

    /** Puts a field at the end of a file's object. */
    private void add(String file, String field) throws IOException {
        Path path = folder.resolve("content").resolve(file);
        String text = Files.readString(path).stripTrailing();
        Files.writeString(path, text.substring(0, text.length() - 1).stripTrailing() + ",\n  " + field + "\n}\n");
    }

    private String page(String path) throws IOException {
        return Files.readString(folder.resolve("site").resolve(path));
    }

    /** The files of the site, by path and as bytes, in which a text stands. */
    private List<String> holding(String text) throws IOException {
        byte[] wanted = text.getBytes(StandardCharsets.UTF_8);
        try (Stream<Path> files = Files.walk(folder.resolve("site"))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().contains(text) || holds(file, wanted))
                    .map(Path::toString)
                    .toList();
        }
    }

    private static boolean holds(Path file, byte[] wanted) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                    .contains(new String(wanted, StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whatIsToBePublishedLaterIsInNoFileBeforeThatDay() throws IOException {
        add(EVALUATION, "\"publishFrom\": \"2025-07-01\"");
        assertEquals(0, run("new", "project", "秘密护岸", "--document", "jiangcheng-shuiwuju-2024-self-evaluation"));
        String path = "content/" + EVALUATION;
        Files.writeString(
                folder.resolve(path), Files.readString(folder.resolve(path)).replace("\"forms\": 1", "\"forms\": 2"));
        assertEquals(0, run("check"), out::toString);
        for (String day : List.of("", "2025-06-30")) {
            String[] build = day.isEmpty() ? new String[] {"build"} : new String[] {"build", "--as-of", day};
            assertEquals(0, run(build), err::toString);
            for (String hidden : List.of(
                    "2024-self-evaluation",
                    "水务局2024年度项目绩效自评表",
                    "秘密护岸",
                    "mimi-huan",
                    "776543.21",
                    "776,543.21",
                    "2025-05-06",
                    "shortfall-no-deviation-1",
                    "2025-07-01",
                    "2025-06-30")) {
                assertEquals(List.of(), holding(hidden), hidden);
            }
            assertTrue(
                    page("projects/jiangcheng-shuiwuju/hedao-qingyu/index.html").contains("=3条"));
        }
        assertEquals(0, run("build", "--as-of", "2025-07-01"), err::toString);
        assertFalse(holding("秘密护岸").isEmpty());
        assertFalse(holding("776,543.21").isEmpty());
        assertEquals(List.of(), holding("2025-07-01"));
    }

    @Test
    void aCheckAlsoSeesTheSiteWithoutWhatIsToBePublishedLater() throws IOException {
        add(EVALUATION, "\"publishFrom\": \"2025-07-01\"");
        Files.writeString(
                folder.resolve("content/pages/about.md"),
                "# 关于\n\n[自评](/documents/jiangcheng-shuiwuju-2024-self-evaluation/)\n");
        assertEquals(1, run("check"));
        assertTrue(out.toString().contains("content/pages/about.md:3:1: error M050"), out::toString);
        assertEquals(1, run("build"));
        assertTrue(err.toString().contains("content/pages/about.md:3:1: error M050"), err::toString);
        assertEquals(0, run("build", "--as-of", "2025-07-01"), err::toString);
    }

    @Test
    void whatIsWrongInSomethingThatIsNotSeenYetIsToldAllTheSame() throws IOException {
        add(EVALUATION, "\"publishFrom\": \"2025-07-01\"");
        Path form = folder.resolve("content/projects/jiangcheng-shuiwuju/hedao-qingyu/2024-self-evaluation.json");
        Files.writeString(form, Files.readString(form).replace("\"totalScore\": 86.96", "\"totalScore\": \"x\""));
        assertEquals(1, run("build"));
        assertTrue(err.toString().contains("2024-self-evaluation.json:"), err::toString);
    }

    @Test
    void aDayThatIsNoneIsRefused() throws IOException {
        add(EVALUATION, "\"publishFrom\": \"2025-02-30\"");
        assertEquals(1, run("check"));
        assertTrue(out.toString().contains("error M023: publishFrom must be a day of the calendar"), out::toString);
        assertEquals(2, run("build", "--as-of", "2025-02-30"));
    }

    @Test
    void theOldAddressesOfDepartmentsDocumentsAndTheirProjectsLeadOn() throws IOException {
        add(DEPARTMENT, "\"earlierIds\": [\"shuiliju\"]");
        add(TARGET, "\"earlierIds\": [\"shuiliju-2024\"]");
        assertEquals(0, run("build"), err::toString);
        for (String old :
                List.of("departments/shuiliju/", "projects/shuiliju/hedao-qingyu/", "documents/shuiliju-2024/")) {
            String page = page(old + "index.html");
            assertTrue(page.contains("http-equiv=\"refresh\""), page);
            assertTrue(page.contains("noindex"), page);
        }
        assertTrue(page("projects/shuiliju/hedao-qingyu/index.html")
                .contains("href=\"../../../projects/jiangcheng-shuiwuju/hedao-qingyu/\""));
    }

    @Test
    void anOldAddressThatIsTakenIsTold() throws IOException {
        add(TARGET, "\"earlierIds\": [\"jiangcheng-shuiwuju-2024-self-evaluation\"]");
        assertEquals(1, run("check"));
        assertTrue(
                out.toString()
                        .contains(
                                "error M024: earlierIds holds \"jiangcheng-shuiwuju-2024-self-evaluation\", which is there now"),
                out::toString);
    }

    @Test
    void aPageThatWasTakenBackSaysWhenAndWhy() throws IOException {
        add(
                "site.json",
                "\"withdrawn\": [{\"address\": \"/documents/old/\", \"on\": \"2025-03-01\", \"reason\": \"文件被原单位撤回。\"}]");
        assertEquals(0, run("build"), err::toString);
        String page = page("documents/old/index.html");
        assertTrue(page.contains("2025-03-01 撤下。原因：文件被原单位撤回。"), page);
        assertFalse(page.contains("http-equiv=\"refresh\""), page);
    }

    @Test
    void aPageThatIsThereCannotHaveBeenTakenBackAndCheckAndBuildAgree() throws IOException {
        add(
                "site.json",
                "\"withdrawn\": [{\"address\": \"/departments/jiangcheng-shuiwuju/\", \"on\": \"2025-03-01\", \"reason\": \"误。\"}]");
        assertTold(
                "site.json", "error M024: withdrawn holds \"/departments/jiangcheng-shuiwuju/\", which is there now");
    }

    @Test
    void anAddressThatWasTakenBackIsToldOfOnce() throws IOException {
        add(TARGET, "\"earlierIds\": [\"old\"]");
        add(
                "site.json",
                "\"withdrawn\": [{\"address\": \"/documents/old/\", \"on\": \"2025-03-01\", \"reason\": \"误。\"}]");
        assertTold("site.json", "error M024: withdrawn holds \"/documents/old/\", whose address is told of already");
    }

    @Test
    void whatWouldBeReplacedByItselfIsToldWhereItStands() throws IOException {
        add(TARGET, "\"supersededBy\": \"jiangcheng-shuiwuju-2024-self-evaluation\"");
        add(EVALUATION, "\"supersededBy\": \"jiangcheng-shuiwuju-2024-target\"");
        assertTold(TARGET, "error M021: the document would be replaced by itself, by way of");
        add("departments/jiangcheng-shuiwuju.json", "\"successors\": [\"nobody\", \"jiangcheng-shuiwuju\"]");
        assertTold("departments/jiangcheng-shuiwuju.json", "error M020: there is no department \"nobody\"");
        assertTold("departments/jiangcheng-shuiwuju.json", "error M020: the department cannot succeed itself");
    }

    @Test
    void whereAProjectWasIsToldWhereItStands() throws IOException {
        add(
                "projects/jiangcheng-shuiwuju/hedao-qingyu/project.json",
                "\"formerly\": [{\"project\": \"jiangcheng-shuiwuju/hedao-qingyu\", \"until\": 2020}]");
        assertTold("project.json", "error M024: \"formerly\" names");
    }

    @Test
    void anAddressOfTheSiteNamesNobody() throws IOException {
        add("site.json", "\"baseUrl\": \"https://me:secret@example.org/\"");
        assertTold("site.json", "error M017: baseUrl must be the address of a folder on the web");
    }

    /** Check and build tell it alike, where it stands. */
    private void assertTold(String file, String problem) {
        Pattern told = Pattern.compile(
                Pattern.quote(file) + ":(?!1:1:)\\d+:\\d+: " + Pattern.quote(problem), Pattern.MULTILINE);
        assertEquals(1, run("check"));
        assertTrue(told.matcher(out.toString()).find(), out::toString);
        assertEquals(1, run("build"));
        assertTrue(told.matcher(err.toString()).find(), err::toString);
    }

    @Test
    void aDocumentThatWasReplacedSaysByWhat() throws IOException {
        add(TARGET, "\"supersededBy\": \"jiangcheng-shuiwuju-2024-self-evaluation\"");
        assertEquals(0, run("build"), err::toString);
        assertTrue(page("documents/jiangcheng-shuiwuju-2024-target/index.html")
                .contains("这份文件已由另一份取代：<a href=\"../../documents/jiangcheng-shuiwuju-2024-self-evaluation/\">"));
        add(EVALUATION, "\"supersededBy\": \"nobody\"");
        assertEquals(1, run("check"));
        assertTrue(out.toString().contains("error M021: there is no other document \"nobody\""), out::toString);
    }

    @Test
    void theTopLineLeadsToWhatTheSettingsListInTheirOrder() throws IOException {
        Files.writeString(folder.resolve("content/pages/lianxi.md"), "# 联系我们\n\n信箱。\n");
        add("site.json", "\"navigation\": [\"lianxi\", \"regions\", \"search\"]");
        assertEquals(0, run("build"), err::toString);
        String nav = page("index.html").replaceFirst("(?s).*<nav aria-label[^>]*>(.*?)</nav>.*", "$1");
        assertEquals(
                List.of("联系我们", "地区", "搜索"),
                nav.lines()
                        .filter(l -> l.contains("<a "))
                        .map(l -> l.replaceAll("<[^>]+>", ""))
                        .toList());
    }

    @Test
    void anEntryOfTheTopLineThatLeadsNowhereIsTold() throws IOException {
        add("site.json", "\"navigation\": [\"lianxi\"]");
        assertEquals(1, run("check"));
        assertTrue(
                out.toString()
                        .contains("error M025: navigation holds \"lianxi\", which is no section and no editors' page"),
                out::toString);
    }

    @Test
    void contentOfANewerFormatIsRefusedWithNothingButWhatToDo() throws IOException {
        add("site.json", "\"format\": 2, \"someFieldOfTomorrow\": true");
        assertEquals(1, run("check"));
        assertTrue(
                out.toString()
                        .matches(
                                "\\S*content/site.json:\\d+:\\d+: error M033: the content is in format 2, and this program knows formats up"
                                        + " to 1. Use a newer release of the program.\n1 problem\n"),
                out::toString);
    }

    @Test
    void aPictureIsShownOnAPageAndMustBeOne() throws IOException {
        Files.createDirectories(folder.resolve("content/images"));
        Path picture = folder.resolve("content/images/luqi.png");
        Files.copy(Path.of("src/main/web/share.png"), picture);
        Files.writeString(folder.resolve("content/pages/about.md"), "# 关于\n\n![河](/images/luqi.png)\n");
        assertEquals(0, run("check"), out::toString);
        assertEquals(0, run("build"), err::toString);
        assertTrue(page("about/index.html").contains("src=\"../images/luqi.png\""));
        assertEquals(-1, Files.mismatch(picture, folder.resolve("site/images/luqi.png")));

        Files.writeString(folder.resolve("content/images/falsch.jpg"), "<script>");
        Files.writeString(folder.resolve("content/images/plan.svg"), "<svg/>");
        assertEquals(1, run("check"));
        assertTrue(out.toString().contains("images/falsch.jpg:1:1: error M034: this is no picture"), out::toString);
        assertTrue(
                out.toString().contains("images/plan.svg:1:1: error M007: no such file belongs here"), out::toString);
    }

    @Test
    void aSmallFileMayNotSayThatItIsAHugePicture() throws IOException {
        Files.createDirectories(folder.resolve("content/images"));
        byte[] picture = Files.readAllBytes(Path.of("src/main/web/share.png"));
        ByteBuffer.wrap(picture).putInt(16, 60_000).putInt(20, 60_000);
        Files.write(folder.resolve("content/images/luqi.png"), picture);
        String told =
                "images/luqi.png:1:1: error M034: the picture has 60000 × 60000 pixels, more than 40000000 or more than"
                        + " 16384 on a side. Save it smaller";
        assertEquals(1, run("check"));
        assertTrue(out.toString().contains(told), out::toString);
        assertEquals(1, run("build"));
        assertTrue(err.toString().contains(told), err::toString);
    }

    @Test
    void aMisprintThatTheFormDoesNotHoldIsToldWhereItStands() throws IOException {
        String form = "projects/jiangcheng-shuiwuju/hedao-qingyu/2024-target.json";
        add(form, "\"misprints\": [\"河道\", \"summary\", \"河道请淤\"]");
        assertTold(form, "error M025: no text of the form holds the misprint \"summary\"");
        assertTold(form, "error M025: no text of the form holds the misprint \"河道请淤\"");
        assertFalse(out.toString().contains("misprint \"河道\""), out::toString);
    }

    @Test
    void aPictureThatIsNotThereIsToldWhereItIsUsed() throws IOException {
        Files.writeString(folder.resolve("content/pages/about.md"), "# 关于\n\n![河](/images/luqi.png)\n");
        assertEquals(1, run("check"));
        assertTrue(out.toString().contains("content/pages/about.md:3:1: error M050"), out::toString);
    }

    @Test
    void aPageSaysItsTitleDescriptionAndOrderBeforeItsText() throws IOException {
        Files.writeString(
                folder.resolve("content/pages/zuihou.md"),
                "---\ntitle: 最先的一页\ndescription: 它说什么。\norder: 1\n---\n\n正文。\n");
        assertEquals(0, run("build"), err::toString);
        String page = page("zuihou/index.html");
        assertTrue(page.contains("<h1>最先的一页</h1>"), page);
        assertTrue(page.contains("<meta name=\"description\" content=\"它说什么。\">"), page);
        assertTrue(page.indexOf("最先的一页</a></li>") < page.lastIndexOf("关于本站</a></li>"), page);
    }

    @Test
    void aFieldBeforeTheTextThatIsNoneIsToldAtItsLine() throws IOException {
        for (String wrong : List.of("titel: x", "order: 0", "order: 1000", "title:", "title: a\ntitle: b")) {
            Files.writeString(folder.resolve("content/pages/about.md"), "---\n" + wrong + "\n---\n# 关于\n");
            assertEquals(1, run("check"), wrong);
            assertTrue(out.toString().matches("(?s).*pages/about.md:[23]:1: error M032: .*"), out::toString);
        }
        Files.writeString(folder.resolve("content/pages/about.md"), "---\ntitle: a\n");
        assertEquals(1, run("check"));
        assertTrue(
                out.toString().contains("pages/about.md:1:1: error M032: the lines before the text have no end"),
                out::toString);
    }

    @Test
    void whatIsWrongBelowThemIsToldAtItsOwnLineAndColumn() throws IOException {
        Files.writeString(
                folder.resolve("content/pages/about.md"), "---\norder: 2\n---\n# 关于\n\n看 [坏](javascript:x)\n");
        assertEquals(1, run("check"));
        assertTrue(out.toString().contains("pages/about.md:6:3: error M031"), out::toString);
    }
}
