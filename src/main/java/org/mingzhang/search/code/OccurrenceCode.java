package org.mingzhang.search.code;

/**
 * Writes and reads the occurrences of terms with few bits: {@code docs/search.md}, "Lists". The terms of a file follow each other in one text
 * and share what was learned. The browser's script does the same.
 */
public final class OccurrenceCode {
    private static final int NUMBER = 24;
    private static final int KINDS = 16;
    private static final int KIND_BITS = 2;

    /** Not all documents have it in the text, or some have it in a name. */
    private static final int SOME = 1;

    /** Some have it more than once. */
    private static final int MORE = 2;

    private static final int MOST_UNARY = 20;
    private static final int LOW_BITS = 24;
    private static final int STEPS = 4;

    /** Where the contexts of each part begin. */
    private static final int SIZE = 0;

    private static final int LONG_GAP = SIZE + NUMBER;
    private static final int KIND = LONG_GAP + NUMBER;
    private static final int GAP = KIND + KINDS;
    private static final int TEXT = GAP + LOW_BITS * MOST_UNARY;
    private static final int NAME = TEXT + STEPS * STEPS;

    /** How many contexts there are. */
    static final int CONTEXTS = NAME + STEPS * STEPS;

    /** Gaps are foretold from the mean of the last ones, which is kept in sixteenths. */
    private static final int MEMORY = 4;

    /** The most bits that can be written at once. */
    private static final int AT_ONCE = 12;

    private final Bits bits;
    private final int documents;

    /**
     * Begins a file.
     *
     * @param documents the number of documents of the index
     */
    public OccurrenceCode(Bits bits, int documents) {
        this.bits = bits;
        this.documents = documents;
    }

    /** Writes a term's occurrences, of which there is at least one. */
    public void write(Occurrences occurrences) {
        int size = occurrences.size();
        number(SIZE, size);
        int kind = kindOf(occurrences.how());
        kind(kind);
        int mean = mean(size);
        int previous = -1;
        int before = 0;
        for (int i = 0; i < size; i++) {
            int gap = occurrences.documents()[i] - previous - 1;
            gap(mean, gap);
            mean += gap - (mean >> MEMORY);
            previous = occurrences.documents()[i];
            before = how(kind, before, occurrences.how()[i]);
        }
    }

    /** Reads a term's occurrences, and says whether they are those that were written. */
    public boolean reads(Occurrences written) {
        int size = number(SIZE, 0);
        if (size != written.size()) {
            return false;
        }
        int kind = kind(0);
        int mean = mean(size);
        int previous = -1;
        int before = 0;
        boolean same = true;
        for (int i = 0; i < size; i++) {
            int gap = gap(mean, 0);
            mean += gap - (mean >> MEMORY);
            previous += gap + 1;
            before = how(kind, before, 0);
            same &= previous == written.documents()[i] && before == written.how()[i];
        }
        return same;
    }

    private int mean(int size) {
        return (int) (((long) (documents - size) << MEMORY) / (size + 1));
    }

    /** What is open at all: two bits for the text, two for the names. */
    private static int kindOf(byte[] how) {
        int seen = 0; // a bit for each way there is, asked about below: there may be a million documents
        for (byte one : how) {
            seen |= 1 << one;
        }
        int kind = 0;
        for (int one = 0; one < KINDS; one++) {
            if ((seen >> one & 1) == 1) {
                int text = one & Occurrences.STEP;
                int name = one >> Occurrences.STEP_BITS;
                kind |= (text == 0 ? SOME : 0) | (text > 1 ? MORE : 0);
                kind |= (name > 0 ? SOME << KIND_BITS : 0) | (name > 1 ? MORE << KIND_BITS : 0);
            }
        }
        return kind;
    }

    private int kind(int kind) {
        int found = 1;
        for (int left = 2 * KIND_BITS - 1; left >= 0; left--) {
            found = found << 1 | bits.ones(KIND + found, 0, 1, kind >> left & 1);
        }
        return found - KINDS;
    }

    private int how(int kind, int before, int how) {
        int text =
                bits.ones(TEXT + STEPS * (before & Occurrences.STEP), least(kind), most(kind), how & Occurrences.STEP);
        int names = kind >> KIND_BITS;
        int name = names == 0 ? 0 : bits.ones(NAME + STEPS * text, 0, most(names), how >> Occurrences.STEP_BITS);
        return name << Occurrences.STEP_BITS | text;
    }

    private static int least(int kind) {
        return (kind & SOME) > 0 ? 0 : 1;
    }

    private static int most(int kind) {
        return (kind & MORE) > 0 ? Occurrences.STEP : 1;
    }

    /** A number from 1, with its length first. */
    private int number(int part, int number) {
        int length = bits.ones(part, 0, NUMBER - 1, Integer.SIZE - 1 - Integer.numberOfLeadingZeros(number));
        return 1 << length | low(length, number & (1 << length) - 1);
    }

    /** A gap in Golomb-Rice code, its high part with odds that are learned. */
    private int gap(int mean, int gap) {
        int k = Integer.SIZE - 1 - Integer.numberOfLeadingZeros((mean >> MEMORY) * 11 / 16 * 2 + 1);
        int wanted = gap >> k;
        int high = bits.ones(GAP + k * MOST_UNARY, 0, MOST_UNARY, Math.min(wanted, MOST_UNARY));
        if (high == MOST_UNARY) {
            high += number(LONG_GAP, wanted - MOST_UNARY + 1) - 1;
        }
        return high << k | low(k, gap & (1 << k) - 1);
    }

    private int low(int count, int value) {
        if (count <= AT_ONCE) {
            return count == 0 ? 0 : bits.bits(count, value);
        }
        int high = bits.bits(count - AT_ONCE, value >> AT_ONCE);
        return high << AT_ONCE | bits.bits(AT_ONCE, value & (1 << AT_ONCE) - 1);
    }
}
