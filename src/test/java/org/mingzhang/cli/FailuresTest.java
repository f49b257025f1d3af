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
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every failure ends with its exit code and one line that says what to do. */
class FailuresTest {
    private static final Path GOOD = Path.of("src/test/resources/sites/ok-small/content");

    @TempDir
    private Path folder;

    private record Run(int code, String out, String err) {}

    @BeforeEach
    void copyContent() throws IOException {
        try (Stream<Path> files = Files.walk(GOOD)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target =
                        folder.resolve("content").resolve(GOOD.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    build --date 2024-02-31         | Invalid value for option '--date': "2024-02-31" is no day of the calendar; write one such as 2024-05-06.
                    build --date gestern            | Invalid value for option '--date': "gestern" is no day of the calendar; write one such as 2024-05-06.
                    build --out content/site        | --out: the site in content/site and the content would lie one within the other; name a folder beside it.
                    build --out content             | --out: the site in content and the content would lie one within the other; name a folder beside it.
                    build --out .                   | --out: the site in . and the content would lie one within the other; name a folder beside it.
                    build --content content/pages --out content | --out: the site in content and the content would lie one within the other; name a folder beside it.
                    build --out=                    | Invalid value for option '--out': "" is no file or folder; write its path, such as . or data/content.
                    check --content=                | Invalid value for option '--content': "" is no file or folder; write its path, such as . or data/content.
                    check --format xml              | Invalid value for option '--format': expected one of [text, github, sarif, json] (case-sensitive) but was 'xml'
                    audit --baseline content        | --baseline: there is no file content; write one with --write-baseline.
                    audit --baseline bad            | --baseline: bad cannot be read as a list of findings in UTF-8; write it anew with --write-baseline.
                    audit --write-baseline content  | --write-baseline: content cannot be written; name a file in a folder that can.
                    audit --write-baseline no/list  | --write-baseline: no/list cannot be written; name a file in a folder that can.
                    """)
    void wrongUsageIsToldInOneLineBeforeAnyWork(String arguments, String line) throws IOException {
        Files.write(folder.resolve("bad"), new byte[] {(byte) 0xFF, '\n'});
        Files.writeString(folder.resolve("content/site.json"), "[");
        Run run = run(arguments.split(" "));
        assertEquals(2, run.code());
        assertEquals(line, run.err().lines().findFirst().orElseThrow());
        assertFalse(run.err().contains("java."), run::err);
    }

    @Test
    void aSiteReachedThroughALinkIntoTheContentIsRefusedToo() throws IOException {
        Files.createSymbolicLink(folder.resolve("elsewhere"), folder.resolve("content/pages"));
        assertEquals(2, run("build", "--out", "elsewhere/site").code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"build", "check", "audit", "completion"})
    void everyCommandTellsItsVersionAndItsFlags(String command) {
        assertTrue(run(command, "--version").out().startsWith("mingzhang "));
        assertTrue(run(command, "--help").out().startsWith("Usage: mingzhang " + command));
    }

    @Test
    void quietPrintsOnlyWhatIsWrong() throws IOException {
        assertEquals(new Run(0, "", ""), run("check", "--quiet"));
        assertEquals(new Run(0, "", ""), run("build", "-q"));
        Files.writeString(folder.resolve("content/pages/p.md"), "");
        assertTrue(run("check", "-q").out().contains("content/pages/p.md:1:1: error M004"));
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aShellTakesTheCompletion() throws Exception {
        Path script = Files.writeString(
                folder.resolve("completion"), run("completion").out());
        String line = "source " + script
                + "; COMP_WORDS=(mingzhang b); COMP_CWORD=1; _complete_mingzhang; echo \"${COMPREPLY[@]}\"";
        Process bash =
                new ProcessBuilder("bash", "-c", line).redirectErrorStream(true).start();
        assertEquals("build", new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip());
    }

    @Test
    void ofManyProblemsAThousandArePrintedAndTheRestCounted() throws IOException {
        String fields = String.join(
                ",",
                IntStream.range(0, 3_000).mapToObj(i -> "\"nam" + i + "\": 1").toList());
        Files.writeString(folder.resolve("content/departments/jiangcheng-shuiwuju.json"), "{" + fields + "}");
        Run text = run("check");
        assertEquals(1_001, text.out().lines().count());
        assertTrue(
                text.out().contains("1000 problems and 20"), text.out().lines().toList()::getLast);
        assertTrue(text.out().endsWith(" more, told when these are mended" + System.lineSeparator()));
        Run json = run("check", "--format", "json");
        assertEquals(1_002, json.out().lines().count());
        assertTrue(json.err().endsWith(" more problems are told when these are mended" + System.lineSeparator()));
    }

    /** Where each mistake stands, seen from the content folder. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    site.json | "regions" | "findings": {"no-such-rule": {"off": true}}, "regions" | site.json:\\d+:\\d+: error M025
                    projects/jiangcheng-wenhuaju/chunjie-dengcai/2024-target.json | "forms": \\[[0-9, ]+] | "forms": [1] | .*2024-target.json:\\d+:\\d+: error M027
                    projects/jiangcheng-shuiwuju/hedao-qingyu/project.json | "rollUpOf": \\[[^\\]]*] | "rollUpOf": ["jiangcheng-wenhuaju/nobody"] | .*/project.json:\\d+:\\d+: error M026
                    """)
    void whatOnlyAllFilesShowHasItsLineToo(String file, String found, String by, String problem) throws IOException {
        Path path = folder.resolve("content").resolve(file);
        Files.writeString(path, Files.readString(path).replaceFirst(found, by));
        Run run = run("check");
        assertTrue(run.out().lines().anyMatch(line -> line.matches("content/" + problem + ".*")), run::out);
    }

    @ParameterizedTest
    @CsvSource({
        "data/content, data/content/",
        "./data/content/, data/content/",
        "data/../data/content, data/content/",
        "., ''"
    })
    void aPathBeginsAsItWasGiven(String given, String shown) throws Exception {
        Files.createDirectories(folder.resolve("data"));
        Files.move(folder.resolve("content"), folder.resolve("data/content"));
        Files.writeString(folder.resolve("data/content/site.json"), "[");
        Path from = given.equals(".") ? folder.resolve("data/content") : folder;
        Process process =
                start("cd " + from + "; exec \"$@\"", List.of(), "check", "--format", "github", "--content", given);
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(1, process.waitFor());
        assertTrue(out.startsWith("::error file=" + shown + "site.json,line=1,col=2,title=M010::"), out);
    }

    @Test
    void aLineOfTheBaselineThatNamesNothingIsTold() throws IOException {
        assertEquals(0, run("audit", "--write-baseline", "known").code());
        Path known = folder.resolve("known");
        assertEquals("", run("audit", "--baseline", "known").err());
        Files.writeString(known, Files.readString(known) + "rate-wrong a/b 2024-target\n");
        Run run = run("audit", "--baseline", "known");
        assertEquals(0, run.code());
        assertEquals(
                "known: \"rate-wrong a/b 2024-target\" is no finding any more; remove its line."
                        + System.lineSeparator(),
                run.err());
    }

    @Test
    void errorsOfTheMachineAreOneLine() {
        assertEquals(
                "mingzhang: there is not enough memory. Give more, such as JAVA_TOOL_OPTIONS=-Xmx4g, then run it again.",
                Failure.line(new OutOfMemoryError("Java heap space")));
        assertEquals(
                "mingzhang: the input is nested too deeply to be followed."
                        + " This is a bug of the program; please report it with what --debug prints.",
                Failure.line(new StackOverflowError()));
        assertEquals(1, Failure.line(new IllegalStateException("a\nb")).lines().count());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void outputToAFullDeviceFails() throws Exception {
        Run run = process("exec \"$@\" > /dev/full", List.of(), "check");
        assertEquals(70, run.code(), run::toString);
        assertEquals(
                1,
                run.err()
                        .lines()
                        .filter(line -> line.startsWith("mingzhang: what was asked for could not be printed"))
                        .count());
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aMissingFolderForTemporaryFilesIsToldBeforeTheWork() throws Exception {
        Run run = process("exec \"$@\"", List.of("-Djava.io.tmpdir=/nowhere"), "build");
        assertEquals(70, run.code(), run::toString);
        assertTrue(
                run.err()
                        .contains(
                                "mingzhang: trouble with the disk: /nowhere: the folder for temporary files cannot be used; set TMPDIR to another. "),
                run::err);
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void tooLittleMemoryIsOneLineAndNotATrace() throws Exception {
        Path pages = folder.resolve("content/pages");
        for (int i = 0; i < 600; i++) {
            Files.writeString(pages.resolve("p" + i + ".md"), "# 标题\n" + "*a* ".repeat(8_000));
        }
        Run run = process("exec \"$@\"", List.of("-Xmx24m", "-XX:+UseSerialGC"), "check");
        assertEquals(70, run.code(), run::toString);
        assertEquals(
                1,
                run.err()
                        .lines()
                        .filter(line -> line.startsWith("mingzhang: there is not enough memory."))
                        .count(),
                run::err);
        assertFalse(run.err().contains("\tat "), run::err);
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void theUmaskDoesNotDecideWhoMayReadTheSite() throws Exception {
        Run run = process("umask 077; exec \"$@\"", List.of(), "build");
        assertEquals(0, run.code(), run::toString);
        try (Stream<Path> all = Files.walk(folder.resolve("site"))) {
            for (Path path : all.toList()) {
                String rights =
                        java.nio.file.attribute.PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
                assertEquals(Files.isDirectory(path) ? "rwxr-xr-x" : "rw-r--r--", rights, path::toString);
            }
        }
    }

    /** The cache stays for the next build; what it was writing does not. */
    private static List<Path> halfWritten(Path cache) throws IOException {
        if (Files.notExists(cache)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(cache)) {
            return all.filter(p -> p.getFileName().toString().startsWith(".")).toList();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 900, 1500, 2100, 2700})
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void beingToldToEndLeavesNothingBehind(int millis) throws Exception {
        Path temporary = Files.createDirectory(folder.resolve("temporary"));
        Process process = start("exec \"$@\"", List.of("-Djava.io.tmpdir=" + temporary), "build");
        process.waitFor(millis, TimeUnit.MILLISECONDS);
        process.destroy();
        process.waitFor();
        List<String> left;
        try (Stream<Path> all = Files.list(folder)) {
            left = all.map(p -> p.getFileName().toString())
                    .filter(n -> n.startsWith(".site")
                            && !List.of(".site.lock", ".site.cache").contains(n))
                    .toList();
        }
        assertEquals(List.of(), left);
        assertEquals(List.of(), halfWritten(folder.resolve(".site.cache")));
        try (Stream<Path> all = Files.list(temporary)) {
            assertEquals(
                    List.of(),
                    all.filter(p -> p.getFileName().toString().startsWith("mingzhang"))
                            .toList());
        }
    }

    private Run run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code =
                Main.run(new Console(new PrintWriter(out, true), new PrintWriter(err, true), false, folder), arguments);
        return new Run(code, shown(out.toString()), shown(err.toString()));
    }

    private String shown(String text) {
        return text.replace(folder + "/", "");
    }

    private Run process(String shell, List<String> options, String... arguments) throws Exception {
        Process process = start(shell, options, arguments);
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        return new Run(code, out, Files.readString(folder.resolve("err")));
    }

    private Process start(String shell, List<String> options, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "sh",
                "-c",
                shell,
                "sh",
                Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.mingzhang.cli.Main"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
    }
}
