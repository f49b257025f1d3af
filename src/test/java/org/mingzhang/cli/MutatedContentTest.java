package org.mingzhang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.site.Mutation;

/**
 * Whatever happens to a content folder, {@code check} tells located problems or {@code build} makes a site of it, and both agree. More with
 * {@code mvn test -Dtest=MutatedContentTest -Dmutations=1000 -Dseed=7}.
 */
class MutatedContentTest {
    private static final int MUTATIONS = Integer.getInteger("mutations", 60);
    private static final long SEED = Long.getLong("seed", 20240506L);
    private static final Path GOOD = Path.of("src/test/resources/sites/ok-small/content");
    /** Of the processor; the clock on the wall also counts what else the machine does. */
    private static final int SECONDS = 10;

    private static final int SECONDS_ON_THE_WALL = 300;
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    /** A file or folder of the content, the line and column where there is one, and the rest on the same line. */
    private static final String LOCATED = "content(/[^:]*)?:[1-9]\\d*:[1-9]\\d*: error M0\\d\\d: .{1,700}[.]";

    @TempDir
    private Path folder;

    private int refused;
    private int built;

    @Test
    void isRefusedByAProblemOrBuilt() throws IOException {
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < MUTATIONS; i++) {
            long seed = SEED * 1_000_003 + i;
            Path place = Files.createDirectory(folder.resolve("m" + i));
            copy(place.resolve("content"));
            String told =
                    "seed " + SEED + ", mutation " + i + " (" + Mutation.of(place.resolve("content"), seed) + "): ";
            fault(place).forEach(fault -> faults.add(told + fault));
            delete(place);
        }
        System.out.printf(
                "%d mutated contents, seed %d: %d told problems, %d became a site, %d faults%n",
                MUTATIONS, SEED, refused, built, faults.size());
        assertEquals(List.of(), faults, () -> String.join("\n", faults));
    }

    private record Run(int code, String out, String err) {}

    private List<String> fault(Path place) {
        List<String> faults = new ArrayList<>();
        Run check = run(place, "check");
        if (check.code() == 1) {
            check.out()
                    .lines()
                    .filter(line -> !line.matches(LOCATED) && !line.matches("\\d+ problems?( and \\d+ more)?"))
                    .forEach(line -> faults.add("no located problem: " + line));
        }
        Run build = run(place, "build");
        if (check.code() != build.code() || check.code() > 1) {
            faults.add("check " + check + "\nbuild " + build);
        }
        refused += check.code() == 1 ? 1 : 0;
        built += build.code() == 0 ? 1 : 0;
        return faults;
    }

    /** Code -1 when it took too long. */
    private static Run run(Path place, String command) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console = new Console(new PrintWriter(out, true), new PrintWriter(err, true), false, place);
        FutureTask<Integer> task = new FutureTask<>(() -> Main.run(console, command, "--debug"));
        Thread thread = new Thread(task, command);
        thread.setDaemon(true);
        long before = SYSTEM.getProcessCpuTime();
        thread.start();
        int code;
        try {
            code = task.get(SECONDS_ON_THE_WALL, TimeUnit.SECONDS);
            if (SYSTEM.getProcessCpuTime() - before > SECONDS * 1_000_000_000L) {
                code = -1;
            }
        } catch (InterruptedException | ExecutionException e) {
            code = -2;
            err.append(e.toString());
        } catch (TimeoutException e) {
            code = -1;
            err.append(String.join(
                    "\n",
                    Stream.of(thread.getStackTrace())
                            .limit(20)
                            .map(Object::toString)
                            .toList()));
        }
        return new Run(code, shown(out, place), shown(err, place));
    }

    private static String shown(StringWriter printed, Path place) {
        return printed.toString().replace(place + "/", "");
    }

    private static void copy(Path to) throws IOException {
        try (Stream<Path> files = Files.walk(GOOD)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(GOOD.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    private static void delete(Path place) throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
