package org.mingzhang.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.problem.Problems;

/** What happens to the content, or to the unfinished site, while a build runs. */
class ChangedContentTest {
    private static final Path GOOD = Path.of("src/test/resources/sites/ok-small/content");
    private static final String FORM = "projects/jiangcheng-shuiwuju/hedao-qingyu/2024-target.json";
    private static final String CHANGED = "content/projects/jiangcheng-shuiwuju/hedao-qingyu:1:1: error M029:"
            + " the content was changed while it was read. Run it again when nobody is saving files.\n";

    @TempDir
    private Path folder;

    private Path content;

    @BeforeEach
    void copyContent() throws IOException {
        content = folder.resolve("content");
        try (Stream<Path> files = Files.walk(GOOD)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = content.resolve(GOOD.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"河道", "{", "0"})
    void aFormThatIsSavedMeanwhileIsTold(String word) throws IOException {
        String before = Files.readString(content.resolve(FORM));
        String after = before.replace(word, word.equals("{") ? "" : word + "1");
        assertFalse(after.equals(before));
        assertEquals(CHANGED, build(() -> Files.writeString(content.resolve(FORM), after)));
        assertFalse(Files.exists(folder.resolve("site")));
    }

    @Test
    void aFormThatIsRemovedMeanwhileIsTold() {
        assertEquals(CHANGED, build(() -> Files.delete(content.resolve(FORM))));
    }

    @Test
    void aFileThatIsSavedUnchangedIsFine() {
        assertEquals(
                "", build(() -> Files.writeString(content.resolve(FORM), Files.readString(content.resolve(FORM)))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "departments", "index.html", ".mingzhang-unfinished"})
    void anUnfinishedSiteThatSomebodyRemovesIsNotPublished(String part) {
        String problems = build(
                Progress.Stage.PUBLISHING,
                () -> remove(folder.resolve(".site.next").resolve(part)));
        assertEquals(
                "site:1:1: error M053: the unfinished site in .site.next was changed by somebody else."
                        + " Build again, and leave that folder alone until it is gone.\n",
                problems);
        assertFalse(Files.exists(folder.resolve("site")));
    }

    @Test
    void anUnfinishedSiteThatIsRemovedHalfWayIsNotPublished() {
        String problems =
                build(Progress.Stage.WRITING, () -> Files.move(folder.resolve(".site.next"), folder.resolve("away")));
        assertEquals(
                "site:1:1: error M053: the unfinished site in .site.next was changed by somebody else."
                        + " Build again, and leave that folder alone until it is gone.\n",
                problems);
        assertFalse(Files.exists(folder.resolve("site")));
    }

    private interface Act {
        void run() throws IOException;
    }

    private String build(Act act) {
        return build(Progress.Stage.READING, act);
    }

    /** Builds, and does something when the stage is over, or for writing in its middle. */
    private String build(Progress.Stage when, Act act) {
        Problems problems = new Problems();
        boolean[] done = {false};
        SiteBuilder.build(
                new BuildRequest(content, folder.resolve("site"), null, null, null), problems, (stage, count, all) -> {
                    if (stage == when && !done[0] && (count == all || when == Progress.Stage.WRITING)) {
                        done[0] = true;
                        try {
                            act.run();
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    }
                });
        StringBuilder text = new StringBuilder();
        problems.sorted()
                .forEach(p -> text.append(p.text().replace(folder + "/", "")).append('\n'));
        return text.toString();
    }

    private static void remove(Path path) throws IOException {
        try (Stream<Path> all = Files.walk(path)) {
            for (Path one : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(one);
            }
        }
    }
}
