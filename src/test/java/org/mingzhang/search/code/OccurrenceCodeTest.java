package org.mingzhang.search.code;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OccurrenceCodeTest {
    private static final long SEED = Long.getLong("seed", 5);
    private static final int[] COUNTS = {1, 2, 4};

    @Test
    void theTermsOfAFileReadBackAsTheyWereWritten() {
        Random random = new Random(SEED);
        for (int file = 0; file < 150; file++) {
            int documents = 1 + random.nextInt(file % 10 == 0 ? 1_200_000 : 3_000);
            List<Occurrences> terms = new ArrayList<>();
            for (int term = 1 + random.nextInt(20); term > 0; term--) {
                terms.add(random(random, documents));
            }
            RangeEncoder encoder = new RangeEncoder();
            OccurrenceCode writing = new OccurrenceCode(encoder, documents);
            terms.forEach(writing::write);
            OccurrenceCode reading = new OccurrenceCode(new RangeDecoder(encoder.finish()), documents);
            terms.forEach(t -> assertTrue(reading.reads(t), "seed " + SEED));
        }
    }

    /** Dense or rare, evenly spread or in heaps, whole, named, or only as pieces. */
    private static Occurrences random(Random random, int documents) {
        double share = Math.pow(random.nextDouble(), 4);
        int heap = random.nextInt(3) == 0 ? 1 + random.nextInt(documents) : documents;
        int kind = 1 + random.nextInt(7);
        int[] found = IntStream.range(0, documents)
                .filter(d -> d % heap < heap / 3 + 1 && random.nextDouble() < share)
                .toArray();
        int[] all = found.length == 0 ? new int[] {random.nextInt(documents)} : found;
        Postings whole = some(random, all, (kind & 1) > 0);
        Postings names = some(random, all, (kind & 2) > 0);
        boolean pieces = (kind & 4) > 0 || whole.size() + names.size() == 0;
        return Occurrences.of(whole, names, pieces ? all : new int[0]);
    }

    private static Postings some(Random random, int[] all, boolean any) {
        int[] documents = !any
                ? new int[0]
                : IntStream.of(all).filter(d -> random.nextInt(3) > 0).toArray();
        byte[] steps = new byte[documents.length];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = Occurrences.step(COUNTS[Math.max(0, random.nextInt(6) - 3)]);
        }
        return new Postings(documents, steps);
    }

    @Test
    void aTermThatIsEverywhereCostsNextToNothing() {
        int[] all = IntStream.range(0, 60_000).toArray();
        assertTrue(
                text(Occurrences.of(Postings.NONE, Postings.NONE, all), 60_000).length() < 700);
    }

    @Test
    void aTermInEverySecondDocumentCostsAboutABitADocument() {
        Random random = new Random(SEED);
        int[] half =
                IntStream.range(0, 60_000).filter(d -> random.nextBoolean()).toArray();
        assertTrue(
                text(Occurrences.of(Postings.NONE, Postings.NONE, half), 60_000).length() < 60_000 / 6 * 1.03);
    }

    @Test
    void whatReadsBackAsSomethingElseIsNoticed() {
        Random random = new Random(SEED);
        for (int i = 0; i < 500; i++) {
            int documents = 2 + random.nextInt(3_000);
            Occurrences written = random(random, documents);
            Occurrences other = changed(random, written, documents);
            OccurrenceCode reading = new OccurrenceCode(new RangeDecoder(text(written, documents)), documents);
            assertFalse(reading.reads(other), "seed " + SEED);
        }
    }

    /** The same but for one document, or for how often one has it, or for a document more or less. */
    private static Occurrences changed(Random random, Occurrences written, int documents) {
        int[] found = written.documents().clone();
        byte[] how = written.how().clone();
        int at = random.nextInt(found.length);
        boolean isLast = at + 1 == found.length;
        if (random.nextInt(3) == 0) {
            return new Occurrences(Arrays.copyOf(found, found.length + 1), Arrays.copyOf(how, how.length + 1));
        }
        if (random.nextBoolean() && (isLast ? documents : found[at + 1]) > found[at] + 1) {
            found[at]++;
        } else {
            how[at] ^= 1;
        }
        return new Occurrences(found, how);
    }

    private static String text(Occurrences occurrences, int documents) {
        RangeEncoder encoder = new RangeEncoder();
        new OccurrenceCode(encoder, documents).write(occurrences);
        return encoder.finish();
    }
}
