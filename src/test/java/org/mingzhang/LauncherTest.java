package org.mingzhang;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The scripts, with a JDK, a Maven and a package manager that only say how they were called. */
@EnabledOnOs(OS.LINUX)
class LauncherTest {
    private static final List<String> TOOLS =
            List.of("basename", "dirname", "find", "head", "id", "readlink", "sed", "touch", "uname");
    private static final String BUILDING = "mingzhang: building the jar, which takes a minute the first time\n";
    private static final String MVN = "mvn -B -q -Dmaven.test.skip=true -Dspotless.check.skip=true package in ";
    private static final String JAVA_FLAGS =
            " -XX:+UseParallelGC -XX:MaxNewSize=128m -XX:TieredStopAtLevel=1 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8";

    @TempDir
    Path temp;

    Path root;
    Path tools;
    Path jvms;
    Map<String, String> environment = new HashMap<>();

    private String flags() {
        return JAVA_FLAGS + " -XX:+IgnoreUnrecognizedVMOptions -XX:+AutoCreateSharedArchive -XX:SharedArchiveFile="
                + root + "/target/mingzhang.jsa -Xlog:disable -Dmingzhang.terminal=false -jar ";
    }

    @BeforeEach
    void copyTheScripts() throws IOException {
        temp = temp.toRealPath();
        root = Files.createDirectories(temp.resolve("a checkout"));
        jvms = Files.createDirectory(temp.resolve("jvms"));
        tools = Files.createDirectory(temp.resolve("tools"));
        for (String tool : TOOLS) {
            String usual = (Files.exists(Path.of("/usr/bin", tool)) ? "/usr/bin/" : "/bin/") + tool;
            script(tools.resolve(tool), "exec " + usual + " \"$@\"\n");
        }
        String launcher = Files.readString(Path.of("mingzhang"));
        script(
                root.resolve("mingzhang"),
                launcher.replace("/usr/lib/jvm/*", jvms + "/*").replace("/opt/*", "/nowhere/*"));
        script(root.resolve(".ci/run"), Files.readString(Path.of(".ci/run")));
        Files.createDirectories(root.resolve("src/main/java"));
        Files.writeString(root.resolve("pom.xml"), "");
        environment.put("PATH", tools.toString());
        environment.put("LANG", "C.UTF-8");
    }

    @Test
    void runsTheJarWithTheArgumentsWhereItIsCalled() throws Exception {
        jdk("jvms/21", "21.0.4");
        jar();
        assertEquals(
                "21.0.4" + flags() + root + "/target/mingzhang.jar build --out my site in " + temp + "\n",
                run(root.resolve("mingzhang"), "build", "--out", "my site"));
    }

    @Test
    void runsAnotherProgramWithoutAJar() throws Exception {
        jdk("jvms/21", "21");
        assertEquals(
                "21" + JAVA_FLAGS + " -cp some place Program build in " + temp + "\n",
                run(root.resolve("mingzhang"), "--java", "-cp", "some place", "Program", "build"));
    }

    @Test
    void putsTemporaryFilesWhereTheSystemSays() throws Exception {
        jdk("jvms/21", "21");
        jar();
        environment.put("TMPDIR", "/some where");
        assertEquals(
                "21" + flags().replace(" -XX:+Ignore", " -Djava.io.tmpdir=/some where -XX:+Ignore") + root
                        + "/target/mingzhang.jar in " + temp + "\n",
                run(root.resolve("mingzhang")));
    }

    @Test
    void worksThroughLinks() throws Exception {
        jdk("jvms/21", "21");
        jar();
        Path link = Files.createSymbolicLink(temp.resolve("one"), Path.of("a checkout/mingzhang"));
        Path other = Files.createSymbolicLink(tools.resolve("mz"), link);
        assertEquals("21" + flags() + root + "/target/mingzhang.jar check in " + temp + "\n", run(other, "check"));
    }

    @Test
    void prefersJavaHomeThenThePath() throws Exception {
        jar();
        jdk("jvms/25", "25.0.1");
        Path home = jdk("home", "24");
        Path path = jdk("path", "23");
        Files.createSymbolicLink(tools.resolve("java"), path.resolve("bin/java"));
        environment.put("JAVA_HOME", home.toString());
        assertEquals("24", run(root.resolve("mingzhang")).split(" ", 2)[0]);
        jdk("home", "17.0.15");
        assertEquals("23", run(root.resolve("mingzhang")).split(" ", 2)[0]);
        jdk("path", "1.8.0_402");
        assertEquals("25.0.1", run(root.resolve("mingzhang")).split(" ", 2)[0]);
    }

    @Test
    void asksAJavaThatHasNoReleaseFile() throws Exception {
        jar();
        Files.delete(jdk("jvms/21", "21.0.4").resolve("release"));
        assertEquals("21.0.4", run(root.resolve("mingzhang")).split(" ", 2)[0]);
    }

    @Test
    void saysWhenThereIsNoJdk() throws Exception {
        jdk("jvms/17", "17.0.15");
        Files.delete(jdk("jvms/21", "21").resolve("bin/javac"));
        assertEquals("""
                mingzhang: no JDK of version 21 or later was found. Install one, for example from https://adoptium.net,
                mingzhang: or set JAVA_HOME to the folder of one.
                exit 2
                """, run(root.resolve("mingzhang")));
    }

    @Test
    void buildsAMissingJarAndOneThatIsOlderThanItsSources() throws Exception {
        jdk("jvms/21", "21");
        script(
                tools.resolve("mvn"),
                "echo a warning\necho \"mvn $* in $PWD with $JAVA21_HOME\" > called\n: > target/mingzhang.jar\n");
        Files.createDirectory(root.resolve("target"));
        String called = MVN + root + " with " + jvms + "/21\n";
        String ran = "21" + flags() + root + "/target/mingzhang.jar in " + temp + "\n";

        assertEquals(BUILDING + ran, run(root.resolve("mingzhang")));
        assertEquals(called, Files.readString(root.resolve("called")));
        assertEquals(ran, run(root.resolve("mingzhang")));
        date(root.resolve("target/mingzhang.jar"), -10);
        assertEquals(BUILDING + ran, run(root.resolve("mingzhang")));
        date(Files.writeString(root.resolve("src/main/java/A.java"), ""), 10);
        assertEquals(BUILDING + ran, run(root.resolve("mingzhang")));
    }

    @Test
    void saysWhenItCannotBuild() throws Exception {
        jdk("jvms/21", "21");
        assertEquals("""
                mingzhang: the jar has to be built first, and mvn is not on the PATH. Install Maven 3.8 or later, or
                mingzhang: put a built jar at target/mingzhang.jar.
                exit 2
                """, run(root.resolve("mingzhang")));
        script(tools.resolve("mvn"), "echo wrong\nexit 1\n");
        assertEquals(
                BUILDING + "wrong\nmingzhang: the jar could not be built; what Maven said stands above.\nexit 2\n",
                run(root.resolve("mingzhang")));
    }

    @Test
    void ciInstallsWhatIsMissingAndFailsWhenTheTestsFail() throws Exception {
        script(tools.resolve("id"), "echo 0\n");
        script(tools.resolve("apt-get"), "echo \"apt-get $* $DEBIAN_FRONTEND\"\n");
        script(tools.resolve("mvn"), "echo \"mvn $* in $PWD\"\nexit 1\n");
        script(tools.resolve("timeout"), "shift\n\"$@\"\n");
        String without = "WARNING: no Chromium 79; the tests in the oldest engine do not run\n";
        String tests = "mvn -B verify in " + root + "\nexit 1\n";
        assertEquals(
                "apt-get update noninteractive\n"
                        + "apt-get install -y --no-install-recommends chromium fontconfig fonts-noto-cjk noninteractive\n"
                        + "apt-get install -y --no-install-recommends libreoffice-calc-nogui noninteractive\n"
                        + without
                        + tests,
                run(root.resolve(".ci/run")));
        script(tools.resolve("chromium"), "");
        script(tools.resolve("fc-list"), "echo font\n");
        script(tools.resolve("soffice"), "");
        assertEquals(without + tests, run(root.resolve(".ci/run")));
    }

    /** A JDK whose java says its version, its arguments and where it runs. */
    private Path jdk(String path, String version) throws IOException {
        Path home = temp.resolve(path);
        script(home.resolve("bin/javac"), "");
        script(
                home.resolve("bin/java"),
                "if [ \"$1\" = -version ]; then echo 'openjdk version \"" + version + "\"' >&2; else echo \"" + version
                        + " $* in $PWD\"; fi\n");
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private void jar() throws IOException {
        Files.createDirectories(root.resolve("target"));
        date(Files.writeString(root.resolve("target/mingzhang.jar"), ""), 10);
    }

    private static void date(Path file, int seconds) throws IOException {
        Files.setLastModifiedTime(file, FileTime.fromMillis(System.currentTimeMillis() + seconds * 1_000L));
    }

    private static void script(Path file, String text) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        Files.deleteIfExists(file);
        Files.writeString(file, text.startsWith("#!") ? text : "#!/bin/bash\n" + text);
        file.toFile().setExecutable(true);
    }

    /** All that is printed, and the exit code unless it is 0. */
    private String run(Path script, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("/bin/bash", script.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(temp.toFile()).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        return code == 0 ? printed : printed + "exit " + code + "\n";
    }
}
