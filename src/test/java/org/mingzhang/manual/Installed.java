package org.mingzhang.manual;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The program as a release puts it on the path, and a shell to type its commands into. */
final class Installed {
    private final Path folder;

    /** Makes {@code release/bin/mingzhang} below a folder, which runs the classes under test. */
    Installed(Path folder) throws IOException {
        this.folder = folder;
        Path launcher = Files.createDirectories(folder.resolve("release/bin")).resolve("mingzhang");
        Files.writeString(
                launcher,
                "#!/bin/sh\nexec \"" + Path.of(System.getProperty("java.home"), "bin", "java")
                        + "\" -XX:TieredStopAtLevel=1 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -cp '"
                        + System.getProperty("java.class.path") + "' org.mingzhang.cli.Main \"$@\"\n");
        if (!launcher.toFile().setExecutable(true)) {
            throw new IOException("cannot make " + launcher + " executable");
        }
    }

    /** An archive of it, as a release is downloaded. */
    Path archive() throws IOException, InterruptedException {
        Path archive = folder.resolve("release.tar.gz");
        run(folder, "tar -czf release.tar.gz release", Map.of());
        return archive;
    }

    /** What a command line printed and how it ended. */
    record Ran(int code, String said) {}

    /** Runs lines in bash, which stops at the first that fails. */
    Ran run(Path where, String lines, Map<String, String> environment) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("bash", "-eo", "pipefail", "-c", lines)
                .directory(where.toFile())
                .redirectErrorStream(true);
        builder.environment().put("PATH", folder.resolve("release/bin") + ":" + System.getenv("PATH"));
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
        builder.environment().putAll(environment);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("WARNING: ")) // of the virtual machine
                .reduce("", (text, line) -> text + line + "\n");
        return new Ran(process.waitFor(), said);
    }

    /** Whether the machine has a program; if not, that is said loudly. */
    static boolean has(String program) {
        boolean there = Stream.of("/usr/bin", "/usr/sbin", "/usr/local/bin", "/bin")
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
        if (!there) {
            System.err.println("NOT RUN: what needs " + program + ", which is not on this machine.");
        }
        return there;
    }

    /** The fenced blocks of a page that are to be run, in order. */
    static List<String> blocks(Path page, String kind) throws IOException {
        return Pattern.compile("(?ms)^```" + kind + "\\n(.*?)^```")
                .matcher(Files.readString(page))
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
