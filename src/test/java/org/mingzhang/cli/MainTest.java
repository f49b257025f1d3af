package org.mingzhang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
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

    private void copyContent() throws IOException {
        Path source = Path.of("src/test/resources/sites/ok-small/content");
        try (var files = Files.walk(source)) {
            for (Path file : files.toList()) {
                Path target = folder.resolve("content")
                        .resolve(source.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    @Test
    void aGoodBuildSaysWhatItWroteAndASecondOneRewritesNothing() throws IOException {
        copyContent();
        assertEquals(0, run("build"), err::toString);
        assertTrue(
                out.toString().matches("Built site: [0-9]+ files written, 0 unchanged, 0 removed\\.\\R"),
                out::toString);
        out.getBuffer().setLength(0);
        assertEquals(0, run("build"));
        assertTrue(
                out.toString().matches("Built site: 0 files written, [0-9]+ unchanged, 0 removed\\.\\R"),
                out::toString);
    }

    @Test
    void aBuildWithAProblemPrintsItAndLeavesTheSiteAsItWas() throws IOException {
        copyContent();
        assertEquals(0, run("build"));
        byte[] before = Files.readAllBytes(folder.resolve("site/index.html"));
        Files.writeString(folder.resolve("content/site.json"), "{\"title\": 5}");
        assertEquals(1, run("build"));
        assertTrue(err.toString().contains("content/site.json:1:11: error M015: "), err::toString);
        assertTrue(err.toString()
                .endsWith("Nothing was published; the site in site is as it was." + System.lineSeparator()));
        assertEquals(new String(before, StandardCharsets.UTF_8), Files.readString(folder.resolve("site/index.html")));
    }

    @Test
    void checkWritesNothing() throws IOException {
        copyContent();
        assertEquals(0, run("check"));
        assertEquals("no problems" + System.lineSeparator(), out.toString());
        assertFalse(Files.exists(folder.resolve("site")));
    }

    @Test
    void checkPrintsAnnotationsAndJsonOnDemand() throws IOException {
        copyContent();
        Files.writeString(folder.resolve("content/site.json"), "[");
        assertEquals(1, run("check", "--format", "github"));
        assertTrue(out.toString().startsWith("::error file=content/site.json,line=1,col="), out::toString);
        out.getBuffer().setLength(0);
        assertEquals(1, run("check", "--format", "json"));
        assertTrue(out.toString().contains("{\"file\":\"content/site.json\",\"line\":1,"), out::toString);
    }

    @Test
    void anUnknownFlagIsWrongUsage() {
        assertEquals(2, run("build", "--nonsense"));
        assertTrue(err.toString().startsWith("Unknown option: '--nonsense'"), err::toString);
    }

    @Test
    void noCommandIsWrongUsage() {
        assertEquals(2, run());
        assertTrue(
                err.toString()
                        .startsWith(
                                "Missing command: init, new, serve, build, check, audit, diff, release, import, completion."),
                err::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://example.org/", "example.org", "https://example.org/?a", "http:///x", "https://a b/"})
    void anAddressThatIsNoneIsWrongUsage(String address) {
        assertEquals(2, run("build", "--base-url", address));
        assertTrue(
                err.toString()
                        .startsWith("--base-url: \"" + address + "\" is no address of a site; write one such as "),
                err::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"build", "check"})
    void everyCommandHasHelp(String command) {
        assertEquals(0, run(command, "--help"));
        assertTrue(out.toString().startsWith("Usage: mingzhang " + command), out::toString);
    }

    @Test
    void aTemplateThatDoesNotCompileIsReportedWithItsLine() throws IOException {
        copyContent();
        Files.createDirectories(folder.resolve("own"));
        Files.writeString(
                folder.resolve("own/home.jte"),
                "@import org.mingzhang.page.HomePage\n@param HomePage page\n<p>${page.nonsense()}</p>\n");
        assertEquals(1, run("build", "--templates", "own"));
        assertTrue(
                err.toString()
                        .startsWith("own/home.jte:3:1: error M040: the template cannot be used: cannot find symbol,"
                                + " method nonsense()."),
                err::toString);
    }

    @Test
    void aTemplateThatNothingPrintsIsTold() throws IOException {
        copyContent();
        Files.createDirectories(folder.resolve("own"));
        Files.writeString(folder.resolve("own/hom.jte"), "<p></p>");
        Files.writeString(folder.resolve("own/part.jte"), "<p>part</p>");
        Files.writeString(folder.resolve("own/notFound.jte"), """
                @import org.mingzhang.page.NotFoundPage
                @param NotFoundPage page
                @template.layout(frame = page.frame(), content = @`@template.part()`)
                """);
        assertEquals(1, run("build", "--templates", "own"));
        assertEquals(
                "own/hom.jte:1:1: error M040: the program has no template of this name, and no other template calls it."
                        + " Rename it to one of those in docs/templates.md, or remove it.\n1 problem\n"
                        + "Nothing was published; the site in site is as it was.\n",
                err.toString());
    }

    @Test
    void anImportThatIsToldToBeQuietPrintsOnlyWhatIsWrong() throws IOException {
        copyContent();
        Files.writeString(folder.resolve("empty.txt"), "");
        assertEquals(1, run("import", "empty.txt", "--into", "content", "--quiet"));
        assertEquals("", out.toString());
    }

    @Test
    void aTemplateThatCallsAnUnknownTemplateIsReportedWithItsLine() throws IOException {
        copyContent();
        Files.createDirectories(folder.resolve("own"));
        Files.writeString(
                folder.resolve("own/home.jte"),
                "@import org.mingzhang.page.HomePage\n@param HomePage page\n\n@template.nothing()\n");
        assertEquals(1, run("build", "--templates", "own"));
        assertTrue(
                err.toString().startsWith("own/home.jte:4:1: error M040: the template cannot be used: "),
                err::toString);
    }

    @Test
    void aTemplateWithAWrongParameterIsReportedWithItsLine() throws IOException {
        copyContent();
        Files.createDirectories(folder.resolve("own"));
        Files.writeString(folder.resolve("own/home.jte"), "\n@param String page\n<p>${page}</p>\n");
        assertEquals(1, run("build", "--templates", "own"));
        assertTrue(
                err.toString().startsWith("own/home.jte:2:1: error M040: the template cannot be used: "),
                err::toString);
    }

    @Test
    void anOwnTemplateStandsInForTheProgramsAndMayCallIt() throws IOException {
        copyContent();
        Files.createDirectories(folder.resolve("own"));
        Files.writeString(folder.resolve("own/notFound.jte"), """
                @import org.mingzhang.page.NotFoundPage
                @param NotFoundPage page
                @template.layout(frame = page.frame(), content = @`<p>own words</p>`)
                """);
        assertEquals(0, run("build", "--templates", "own"), err::toString);
        assertTrue(Files.readString(folder.resolve("site/404.html")).contains("<p>own words</p>"));
    }
}
