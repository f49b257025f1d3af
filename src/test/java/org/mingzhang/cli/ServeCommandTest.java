package org.mingzhang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.init.NewSite;

/** The command as a person runs it, in a process of its own. */
class ServeCommandTest {
    @TempDir
    private Path folder;

    private Process serve(Path temporary, String... arguments) throws IOException {
        List<String> command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-Djava.io.tmpdir=" + temporary,
                                "-cp",
                                System.getProperty("java.class.path"),
                                "org.mingzhang.cli.Main",
                                "serve"),
                        Stream.of(arguments))
                .toList();
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void ctrlCEndsItAndLeavesNothingBehind(boolean built) throws Exception {
        NewSite.write(folder);
        Path temporary = Files.createDirectory(folder.resolve("temporary"));
        Process process = serve(temporary, "--port", "0");
        try (BufferedReader out = process.inputReader()) {
            assertTrue(out.readLine().matches("Serving http://127.0.0.1:[0-9]+/ - Ctrl-C ends it."));
            if (built) {
                String line = out.readLine();
                assertTrue(line.matches("Built in [0-9]+ ms."), line);
            }
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .start()
                    .waitFor();
            assertTrue(process.waitFor(30, TimeUnit.SECONDS));
        }
        assertEquals("", errors());
        try (Stream<Path> left = Files.list(temporary)) {
            assertEquals(
                    List.of(),
                    left.map(p -> p.getFileName().toString())
                            .filter(name -> name.startsWith("mingzhang"))
                            .toList());
        }
        assertTrue(Files.notExists(folder.resolve("site")));
    }

    private String errors() throws IOException {
        return Files.readString(folder.resolve("err"))
                .lines()
                .filter(line -> !line.startsWith("WARNING: ")) // of the virtual machine
                .reduce("", String::concat);
    }

    @Test
    void aPortThatIsTakenIsToldWithAnother() throws Exception {
        NewSite.write(folder);
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());
            Process process = serve(folder, "--port", port);
            assertEquals(2, process.waitFor());
            String told = errors();
            assertTrue(
                    told.startsWith("--port: another program uses " + port + "; give another, such as --port "), told);
        }
    }

    @Test
    void aPortThatIsNoneIsRefused() throws Exception {
        NewSite.write(folder);
        Process process = serve(folder, "--port", "70000");
        assertEquals(2, process.waitFor());
        assertTrue(errors().startsWith("--port: 70000 is no port; write a number from 0 to 65535."), errors());
    }
}
