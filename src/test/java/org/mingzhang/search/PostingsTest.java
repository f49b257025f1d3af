package org.mingzhang.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PostingsTest {
    private static final long SEED = 5;

    @Test
    void aListReadsBackAsItWasWritten() {
        Random random = new Random(SEED);
        for (int i = 0; i < 2_000; i++) {
            SortedMap<Integer, Integer> list = new TreeMap<>();
            int size = random.nextInt(i % 7 == 0 ? 3_000 : 40);
            int spread = 1 + random.nextInt(i % 5 == 0 ? 1_000_000 : 4_000);
            for (int k = 0; k < size; k++) {
                list.put(random.nextInt(spread), random.nextInt(4) > 0 ? 1 : 1 + random.nextInt(200));
            }
            Postings written = new Postings(
                    list.keySet().stream().mapToInt(Integer::intValue).toArray(),
                    list.values().stream().mapToInt(Integer::intValue).toArray());
            assertSame(written, Postings.parse(written.toText()));
            assertEquals(written.print(), Postings.print(written.toText()), "seed " + SEED);
        }
    }

    private static void assertSame(Postings expected, Postings actual) {
        assertArrayEquals(expected.documents(), actual.documents(), "seed " + SEED);
        assertArrayEquals(expected.frequencies(), actual.frequencies(), "seed " + SEED);
    }

    @Test
    void aDenseListCostsAboutABitADocument() {
        int[] all = java.util.stream.IntStream.range(0, 60_000).toArray();
        int[] once = all.clone();
        java.util.Arrays.fill(once, 1);
        assertTrue(new Postings(all, once).toText().length() < 10_100);
    }

    @Test
    void anObjectOfStringsReadsBackAsItWasWritten() {
        Map<String, String> members = new TreeMap<>();
        members.put("\"\\\n\u0001", "a,b:\"c\"\\");
        members.put("财政", "");
        members.put("__proto__", "{}");
        Map<String, String> json = new TreeMap<>();
        members.forEach((k, v) -> json.put(k, Json.string(v)));
        assertEquals(members, new TreeMap<>(Json.readStrings(Json.object(json))));
    }
}
