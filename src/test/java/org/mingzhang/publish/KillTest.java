package org.mingzhang.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a process that publishes one release after the other. {@code -Dkill.rounds=500} for a long run, {@code -Dkill.seed} for other
 * moments.
 */
class KillTest {
    private static final int FILES = 60;
    private static final int LONGEST_MILLIS = 150;

    @TempDir
    Path temp;

    /** The process: publishes releases 1, 2, 3… until it is killed. */
    static final class Endless {
        private Endless() {}

        public static void main(String[] arguments) {
            Folder folder = new Folder(Path.of(arguments[0]));
            Swap swap = arguments[1].equals("renames") ? KillTest::renames : Swap::exchangeOrRename;
            for (int number = 1; ; number++) {
                String printed = folder.publish(release(number), swap);
                if (printed.contains("error")) {
                    throw new IllegalStateException(printed);
                }
                System.out.println(number);
            }
        }
    }

    private static void renames(SiteFolder folder) throws IOException {
        if (Files.exists(folder.site())) {
            Swap.twoRenames(folder);
        } else {
            Swap.exchangeOrRename(folder);
        }
    }

    /** Some files change with each release, some never, some come and go. */
    private static Map<String, String> release(int number) {
        Map<String, String> files = new HashMap<>();
        for (int i = 0; i < FILES; i++) {
            files.put("changing/" + i + "/index.html", Folder.page("release " + number));
            files.put("same/" + i + ".txt", "same " + i);
            files.put("only-in-" + number % 3 + "/" + i + ".txt", "release " + number);
        }
        files.put("release.txt", Integer.toString(number));
        return files;
    }

    @Test
    void leavesAWholeSiteWheneverItIsKilled() throws Exception {
        killAtRandom("exchange", Integer.getInteger("kill.rounds", 4), false);
    }

    @Test
    void leavesOrRestoresAWholeSiteWhereTheSystemKnowsNoExchange() throws Exception {
        killAtRandom("renames", Integer.getInteger("kill.rounds", 3), true);
    }

    private void killAtRandom(String swap, int rounds, boolean mayBeAway) throws Exception {
        long seed = Long.getLong("kill.seed", 20_260_101L);
        Random random = new Random(seed);
        Folder folder = new Folder(temp.resolve("site"));
        for (int round = 0; round < rounds; round++) {
            int millis = random.nextInt(LONGEST_MILLIS);
            killAfter(folder, swap, millis);
            String moment = "seed " + seed + ", round " + round + ", killed after " + millis + " ms";
            boolean away = mayBeAway && !Files.exists(folder.site());
            assertWhole(away ? new Folder(temp.resolve(".site.previous")) : folder, moment);
            String next = folder.publish(release(9_000 + round));
            assertTrue(next.endsWith(" removed"), moment + ": " + next);
            assertEquals(expected(9_000 + round), folder.content(), moment);
            assertEquals(Map.of(), folder.beside(), moment);
        }
    }

    private static void killAfter(Folder folder, String swap, int millis) throws Exception {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Endless.class.getName(),
                        folder.site().toString(),
                        swap)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out = process.inputReader()) {
            assertEquals("1", out.readLine());
            assertTrue(!process.waitFor(millis, TimeUnit.MILLISECONDS), "ended by itself");
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static void assertWhole(Folder folder, String moment) {
        SortedMap<String, String> content = folder.content();
        int number = Integer.parseInt(content.getOrDefault("release.txt", "0"));
        assertEquals(expected(number), content, moment);
    }

    private static SortedMap<String, String> expected(int number) {
        SortedMap<String, String> content = new TreeMap<>(release(number));
        content.put(".mingzhang-files", "");
        content.put(".mingzhang-files", String.join("\n", List.copyOf(content.keySet())) + "\n");
        return content;
    }
}
