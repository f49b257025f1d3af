package org.mingzhang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.init.NewSite;

/** Odd machines: no home, no terminal, closed streams, a clock at the beginning of time. The other drills are FailuresTest, PublisherTest and KillTest. */
class DrillsTest {
    @TempDir
    private Path folder;

    private record Ran(int code, String out, String err) {}

    @BeforeEach
    void begin() {
        NewSite.write(folder);
    }

    /** Runs the program by a line of a shell, in which {@code "$@"} stands for it. */
    private Ran run(String shell, String... arguments) throws Exception {
        return runFrom(System.getProperty("java.class.path"), shell, arguments);
    }

    private Ran runFrom(String classPath, String shell, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                "sh",
                "-c",
                shell,
                "sh",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath,
                "org.mingzhang.cli.Main"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ran(process.waitFor(), out, Files.readString(folder.resolve("err")));
    }

    private Set<String> site() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("site"))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.resolve("site").relativize(file).toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void withoutAHomeOrAnyVariableItBuilds() throws Exception {
        Ran ran = run("env -i HOME=/nonexistent \"$@\"", "build");
        assertEquals(0, ran.code(), ran.err());
        assertTrue(site().contains("index.html"));
    }

    @Test
    void withoutATerminalNothingIsWrittenOver() throws Exception {
        Ran ran = run("exec \"$@\"", "build");
        assertEquals(0, ran.code(), ran.err());
        assertFalse((ran.out() + ran.err()).contains("\r"), ran.err());
    }

    @Test
    void withClosedStreamsTheSiteIsBuiltAllTheSame() throws Exception {
        Ran ran = run("exec \"$@\" <&- >&- 2>&-", "build", "--quiet");
        assertEquals(0, ran.code());
        assertTrue(site().contains("index.html"));
    }

    /** As a release starts: from a jar, with its classes kept ready. */
    @Test
    void aStartFromKeptClassesBuildsAndKnowsWhatItBuiltBefore() throws Exception {
        List<String> parts =
                new ArrayList<>(List.of(System.getProperty("java.class.path").split(File.pathSeparator)));
        Path jar = folder.resolve("program.jar");
        ToolProvider tool = ToolProvider.findFirst("jar").orElseThrow();
        tool.run(
                System.out,
                System.err,
                "-cf0",
                jar.toString(),
                "-C",
                ownClasses().toString(),
                ".");
        parts.removeIf(part -> Files.isDirectory(Path.of(part)));
        parts.addFirst(jar.toString());
        String path = String.join(File.pathSeparator, parts);
        String kept = folder.resolve("kept.jsa").toString();
        Ran first =
                runFrom(path, "export JDK_JAVA_OPTIONS=-XX:ArchiveClassesAtExit=" + kept + "; exec \"$@\"", "build");
        assertEquals(0, first.code(), first.err());
        assertTrue(Files.size(Path.of(kept)) > 1_000_000, "the classes are kept");
        Ran second = runFrom(path, "export JDK_JAVA_OPTIONS=-XX:SharedArchiveFile=" + kept + "; exec \"$@\"", "build");
        assertEquals(0, second.code(), second.err());
        assertTrue(second.out().contains(" 0 files written, "), second.out());
    }

    private static Path ownClasses() throws Exception {
        return Path.of(
                Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    @Test
    void whatTheClockOfTheFilesSaysDoesNotMatter() throws Exception {
        assertEquals(0, run("exec \"$@\"", "build").code());
        byte[] home = Files.readAllBytes(folder.resolve("site/index.html"));
        Set<String> before = site();
        try (Stream<Path> files = Files.walk(folder.resolve("content"))) {
            for (Path file : files.toList()) {
                Files.setLastModifiedTime(file, FileTime.fromMillis(0));
            }
        }
        Ran ran = run("exec \"$@\"", "build");
        assertTrue(ran.out().contains(" 0 files written, "), ran.out());
        assertEquals(before, site());
        assertEquals(new String(home, StandardCharsets.UTF_8), Files.readString(folder.resolve("site/index.html")));
    }

    @Test
    void aNameAsLongAsTheFileSystemTakesIsAProblemAndNoFailure() throws Exception {
        Files.writeString(folder.resolve("content/pages/" + "a".repeat(252) + ".md"), "# x\n");
        Files.writeString(folder.resolve("content/documents/" + "账".repeat(83) + ".json"), "{}");
        Ran ran = run("exec \"$@\"", "build");
        assertEquals(1, ran.code());
        assertEquals(
                2,
                ran.err().lines().filter(line -> line.contains(" error M008: ")).count(),
                ran.err());
        Ran deep = run("exec \"$@\"", "new", "page", "很".repeat(300));
        assertEquals(0, deep.code(), deep.err());
        assertTrue(deep.out().strip().length() < 110, deep.out());
    }

    @Test
    void noTwoNamesOfTheSiteDifferInCaseOnly() throws Exception {
        assertEquals(0, run("exec \"$@\"", "build").code());
        List<String> names =
                site().stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        assertEquals(names.size(), Set.copyOf(names).size());
    }

    @Test
    void anOutputThatCannotBeWrittenIsToldAndNothingIsLeft() throws Exception {
        if ("root".equals(System.getProperty("user.name"))) {
            System.err.println("NOT RUN: the drill of a read-only folder, because root may write everywhere.");
        }
        Assumptions.assumeFalse("root".equals(System.getProperty("user.name")), "root may write everywhere");
        Path locked = Files.createDirectory(folder.resolve("locked"));
        assertTrue(locked.toFile().setWritable(false));
        Ran ran = run("exec \"$@\"", "build", "--out", "locked/site");
        assertTrue(locked.toFile().setWritable(true));
        assertEquals(1, ran.code());
        assertTrue(ran.err().contains("error M053: this folder cannot be used (access is denied)"), ran.err());
    }

    @Test
    void anOutputBelowAFileIsToldWhoeverRunsIt() throws Exception {
        Files.writeString(folder.resolve("file"), "");
        Ran ran = run("exec \"$@\"", "build", "--out", "file/site");
        assertEquals(1, ran.code());
        assertTrue(ran.err().contains(":1:1: error M053: this folder cannot be used"), ran.err());
    }
}
