package org.mingzhang.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

class DictionaryTest {
    private static final long SEED = Long.getLong("seed", 7);

    /** Among them two whose code is that of four letters: \u6162\u6364 and abcd. */
    private static final String CHARACTERS = "abcd1.=¥≤≥é税收\u6162\u6364\uD83C\uDC00";

    @Test
    void everyTermHasANumberOfItsOwn() {
        Random random = new Random(SEED);
        Dictionary dictionary = new Dictionary();
        Map<String, Integer> expected = new HashMap<>();
        for (int i = 0; i < 200_000; i++) {
            String term = term(random);
            int number = expected.computeIfAbsent(term, t -> expected.size());
            assertEquals(number, dictionary.number(term), term);
        }
        assertEquals(expected.size(), dictionary.size());
        expected.forEach((term, number) -> assertEquals(term, dictionary.get(number)));
    }

    @Test
    void termsAreSortedByTheirBytes() {
        Random random = new Random(SEED);
        Dictionary dictionary = new Dictionary();
        IntStream.range(0, 5_000).forEach(i -> dictionary.number(term(random)));
        int[] sorted = dictionary.sorted();
        assertEquals(dictionary.size(), Arrays.stream(sorted).distinct().count());
        for (int i = 1; i < sorted.length; i++) {
            BytesRef before = utf8(dictionary.get(sorted[i - 1]));
            assertTrue(before.compareTo(utf8(dictionary.get(sorted[i]))) < 0);
        }
    }

    private static BytesRef utf8(String term) {
        return new BytesRef(term.getBytes(StandardCharsets.UTF_8));
    }

    private static String term(Random random) {
        StringBuilder term = new StringBuilder();
        for (int length = 1 + random.nextInt(6); length > 0; length--) {
            int at = random.nextInt(CHARACTERS.codePointCount(0, CHARACTERS.length()));
            term.appendCodePoint(CHARACTERS.codePointAt(CHARACTERS.offsetByCodePoints(0, at)));
        }
        return term.toString();
    }
}
