package org.mingzhang.manual;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tutorial and the pages that go on from it do what they say. */
class TutorialTest {
    private static final Path TUTORIAL = Path.of("docs/tutorial.md");
    private static final String FORM = "content/projects/donghu-jiaoyuju/xuexiao-wucan/2024-target.json";

    @TempDir
    private Path folder;

    @Test
    void everyCommandOfTheTutorialAndOfTheHowToPageWorks() throws Exception {
        Installed program = new Installed(folder);
        Path site = folder.resolve("mysite");
        Files.createDirectories(folder.resolve("www"));
        for (String block : Installed.blocks(TUTORIAL, "sh")) {
            run(program, Files.exists(site) ? site : folder, block);
            if (block.contains("new project")) {
                mistakeAndMending(program, site);
            }
        }
        if (Installed.has("rsync")) {
            assertTrue(Files.exists(folder.resolve("www/projects/donghu-jiaoyuju/xuexiao-wucan/index.html")));
            assertTrue(Files.notExists(folder.resolve("www/.mingzhang-files")));
        }
        for (String block : Installed.blocks(Path.of("docs/how-to.md"), "sh")) {
            run(program, site, block);
        }
    }

    private void run(Installed program, Path where, String block) throws Exception {
        String runnable = Installed.has("rsync") ? block : block.replaceAll("(?m)^rsync .*$", "");
        Installed.Ran ran = program.run(where, runnable, Map.of());
        assertEquals(0, ran.code(), block + "\n" + ran.said());
    }

    private void mistakeAndMending(Installed program, Path site) throws Exception {
        String form = Installed.blocks(TUTORIAL, "json").getFirst();
        Files.writeString(site.resolve(FORM), form.replace("1200000.00", "\"1,200,000.00\""));
        Installed.Ran ran = program.run(site, "mingzhang check", Map.of());
        assertEquals(1, ran.code());
        List<String> told = Files.readAllLines(TUTORIAL).stream()
                .filter(line -> line.startsWith("content/") && line.contains(": error "))
                .toList();
        assertEquals(told.getFirst() + "\n1 problem\n", ran.said());
        Files.writeString(site.resolve(FORM), form);
        assertEquals(0, program.run(site, "mingzhang check", Map.of()).code());
    }
}
