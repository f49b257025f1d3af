package org.mingzhang.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;

class TreeWalkTest {
    @TempDir
    Path temp;

    @RepeatedTest(value = 10, name = "seed {currentRepetition}")
    void visitsFilesInTheOrderOfTheirPathsAndTheListOwnsThemExactly(RepetitionInfo repetition) throws IOException {
        Random random = new Random(repetition.getCurrentRepetition());
        Set<String> ours = new TreeSet<>();
        Set<String> all = new TreeSet<>();
        for (int i = 0; i < 60; i++) {
            String path =
                    "abc".charAt(random.nextInt(3)) + segment(random) + "/" + segment(random) + "/f" + segment(random);
            Files.createDirectories(temp.resolve(path).resolveSibling(""));
            Files.writeString(temp.resolve(path), "");
            all.add(path);
            if (random.nextBoolean()) {
                ours.add(path);
            }
        }
        Files.writeString(temp.resolve(Manifest.NAME), String.join("\n", ours));
        all.add(Manifest.NAME);

        List<String> visited = new ArrayList<>();
        Set<String> owned = new TreeSet<>();
        try (Manifest list = Manifest.of(temp)) {
            TreeWalk.visit(temp, (file, path) -> {
                visited.add(path);
                if (list.holds(path)) {
                    owned.add(path);
                }
            });
        }
        assertEquals(List.copyOf(all), visited);
        assertEquals(ours, owned);
    }

    private static String segment(Random random) {
        List<String> pieces = List.of("a", "-", ".", "0", "_", "-a", "b");
        return pieces.get(random.nextInt(pieces.size())) + pieces.get(random.nextInt(pieces.size())) + "x";
    }
}
