package org.mingzhang.search.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CountsTest {
    private static final long SEED = Long.getLong("seed", 7);

    /** Words of these have one hash if they are equally long, and more than two are long terms. */
    private static final List<String> SYLLABLES = List.of("Aa", "BB");

    private final Random random = new Random(SEED);

    @Test
    void countsShortTermsAndLongOnesAlsoIfTheirHashesAreEqual() {
        for (int round = 0; round < 50; round++) {
            List<String> added = words(400);
            Map<String, Integer> expected = new HashMap<>();
            added.forEach(word -> expected.merge(word, 1, Integer::sum));
            expected.replaceAll((word, count) -> count > 3 ? 4 : count > 1 ? 2 : 1);
            Counts counts = counts(added);
            assertEquals(expected, written(counts, true));
            assertEquals(expected.values().stream().mapToInt(count -> count).sum(), counts.length());
        }
    }

    @Test
    void whatOneOfTwoOthersHasIsTakenOut() {
        for (int round = 0; round < 50; round++) {
            List<String> all = words(100);
            List<String> some = words(40);
            List<String> more = words(10);
            Counts counts = counts(all);
            counts.remove(counts(some), counts(more));
            Map<String, Integer> expected = all.stream()
                    .filter(word -> !some.contains(word) && !more.contains(word))
                    .collect(Collectors.toMap(word -> word, word -> 1, (one, other) -> one));
            assertEquals(expected, written(counts, false));
        }
    }

    @Test
    void keepsWhatCameOftenEnough() {
        Counts some = counts(List.of("ab", "cd", "ab", "ef", "ab", "cd", "longer", "longer"))
                .atLeast(2);
        assertEquals(Map.of("ab", 1, "cd", 1), written(some, true));
    }

    private List<String> words(int count) {
        return IntStream.range(0, count).mapToObj(i -> word()).toList();
    }

    private String word() {
        return IntStream.rangeClosed(0, random.nextInt(7))
                .mapToObj(i -> SYLLABLES.get(random.nextInt(2)))
                .collect(Collectors.joining());
    }

    private static Counts counts(List<String> words) {
        Counts counts = new Counts(2);
        words.forEach(counts::add);
        return counts;
    }

    private static Map<String, Integer> written(Counts counts, boolean counted) {
        TermBytes out = new TermBytes();
        counts.write(counted, out);
        TermBytes.Reader reader = new TermBytes.Reader(out.finished());
        Map<String, Integer> found = new HashMap<>();
        for (int left = reader.field(); left > 0; left--) {
            reader.next();
            found.put(reader.term(), reader.frequency());
        }
        return found;
    }
}
