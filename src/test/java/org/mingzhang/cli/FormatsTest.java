package org.mingzhang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.init.NewSite;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What other programs read of problems and findings. */
class FormatsTest {
    private static final String FORM = "content/projects/jiangcheng-shuiwuju/hedao-qingyu/2024-self-evaluation.json";

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
        int code =
                Main.run(new Console(new PrintWriter(out, true), new PrintWriter(err, true), false, folder), arguments);
        String text = out.toString().replace(folder + "/", "");
        out.getBuffer().setLength(0);
        out.append(text);
        return code;
    }

    @Test
    void findingsStandBesideTheLineThatTheyAreAbout() {
        assertEquals(0, run("audit", "--format", "github"));
        assertTrue(
                out.toString()
                        .startsWith(
                                "::warning file=" + FORM + ",line=10,col=5,title=shortfall-no-deviation::河道清淤 2024："),
                out::toString);
    }

    @Test
    void findingsAndProblemsAreSarif() throws IOException {
        assertEquals(0, run("audit", "--format", "sarif"));
        JsonNode run = new JsonMapper().readTree(out.toString()).at("/runs/0");
        JsonNode result = run.at("/results/0");
        assertEquals("shortfall-no-deviation", result.path("ruleId").asString());
        assertEquals(
                FORM,
                result.at("/locations/0/physicalLocation/artifactLocation/uri").asString());
        assertEquals(
                10, result.at("/locations/0/physicalLocation/region/startLine").asInt());

        Files.writeString(folder.resolve("content/pages/关于.md"), "x");
        assertEquals(1, run("check", "--format", "sarif"));
        JsonNode problem = new JsonMapper().readTree(out.toString()).at("/runs/0/results/0");
        assertEquals("M008", problem.path("ruleId").asString());
        assertEquals("error", problem.path("level").asString());
        assertEquals(
                "content/pages/%E5%85%B3%E4%BA%8E.md",
                problem.at("/locations/0/physicalLocation/artifactLocation/uri").asString());
    }

    @Test
    void nothingIsSarifToo() {
        assertEquals(0, run("check", "--format", "sarif"));
        assertEquals(
                0,
                new JsonMapper().readTree(out.toString()).at("/runs/0/results").size());
    }

    @Test
    void aDryRunTellsAndCountsAndPublishesNothing() throws IOException {
        assertEquals(0, run("build", "--dry-run"), err::toString);
        assertTrue(
                out.toString()
                        .matches(
                                "Nothing was published. To be built in site: [0-9]+ files written, 0 unchanged, 0 removed.\n"),
                out::toString);
        assertFalse(Files.exists(folder.resolve("site")));
        assertFalse(Files.exists(folder.resolve(".site.next")));
        assertEquals(0, run("build"), err::toString);
        assertEquals(0, run("build", "--dry-run"), err::toString);
        assertTrue(out.toString().contains(" 0 files written, "), out::toString);
        Files.writeString(folder.resolve("content/pages/about.md"), "# 关于\n\n[x](/nowhere/)\n");
        assertEquals(1, run("build", "--dry-run"));
        assertTrue(err.toString().contains("content/pages/about.md:3:1: error M050"), err::toString);
    }
}
