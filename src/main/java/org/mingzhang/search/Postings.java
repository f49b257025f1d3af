package org.mingzhang.search;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;

/**
 * The documents of a term, ascending, and how often it occurs in each; written as text near the entropy, so that a host that does not
 * compress serves it well too.
 *
 * <p>A list is groups of documents of one frequency, highest first, joined by commas: {@code tf:gaps}, for frequency 1 only {@code gaps}. Gaps
 * are in base 64 with five bits a character; {@code !} starts a group in Rice code, six bits a character.
 */
@SuppressWarnings("ArrayRecordComponent") // millions of numbers; made and used within one call
record Postings(int[] documents, int[] frequencies) {
    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final int[] VALUES = values();
    private static final int VLQ_BITS = 5;
    private static final int VLQ_MORE = 1 << VLQ_BITS;
    private static final int RICE_BITS = 6;
    private static final int RICE_FROM = 8;

    static final Postings NONE = new Postings(new int[0], new int[0]);

    private static final long MIX = 0x9E37_79B9_7F4A_7C15L;

    int size() {
        return documents.length;
    }

    /** Those documents that others have not, each once. */
    Postings without(Postings others) {
        int[] left = new int[size()];
        int count = 0;
        int at = 0;
        for (int document : documents) {
            while (at < others.size() && others.documents[at] < document) {
                at++;
            }
            if (at == others.size() || others.documents[at] != document) {
                left[count++] = document;
            }
        }
        int[] once = new int[count];
        Arrays.fill(once, 1);
        return new Postings(Arrays.copyOf(left, count), once);
    }

    /** A number that another list hardly has. */
    long print() {
        long print = 0;
        for (int i = 0; i < documents.length; i++) {
            print += print(documents[i], frequencies[i]);
        }
        return print;
    }

    private static long print(int document, int frequency) {
        long mixed = ((long) document << Integer.SIZE | frequency) * MIX;
        return (mixed ^ mixed >>> Integer.SIZE) * MIX;
    }

    /** As text, as the page will read it. */
    String toText() {
        if (Arrays.stream(frequencies).allMatch(f -> f == 1)) {
            StringBuilder out = new StringBuilder();
            gaps(out, documents);
            return out.toString();
        }
        SortedMap<Integer, Integer> sizes = new TreeMap<>(java.util.Comparator.reverseOrder());
        for (int frequency : frequencies) {
            sizes.merge(frequency, 1, Integer::sum);
        }
        StringBuilder out = new StringBuilder();
        sizes.forEach((frequency, size) -> {
            if (!out.isEmpty()) {
                out.append(',');
            }
            if (frequency > 1) {
                vlq(out, frequency);
                out.append(':');
            }
            gaps(out, group(frequency, size));
        });
        return out.toString();
    }

    private int[] group(int frequency, int size) {
        int[] group = new int[size];
        int at = 0;
        for (int i = 0; i < documents.length; i++) {
            if (frequencies[i] == frequency) {
                group[at++] = documents[i];
            }
        }
        return group;
    }

    private static void gaps(StringBuilder out, int[] group) {
        if (group.length >= RICE_FROM) {
            rice(out, group);
            return;
        }
        int previous = -1;
        for (int document : group) {
            vlq(out, document - previous - 1);
            previous = document;
        }
    }

    static void vlq(StringBuilder out, int number) {
        int rest = number;
        while (rest >= VLQ_MORE) {
            out.append(DIGITS.charAt(VLQ_MORE | (rest & (VLQ_MORE - 1))));
            rest >>>= VLQ_BITS;
        }
        out.append(DIGITS.charAt(rest));
    }

    /** Rice code: each gap's high part in unary, ones ended by a zero, then its k low bits. */
    private static void rice(StringBuilder out, int[] group) {
        double mean = (double) (group[group.length - 1] + 1) / group.length - 1;
        int k = 0;
        while ((1 << (k + 1)) <= mean * 0.6931471805599453 + 1) {
            k++;
        }
        out.append('!');
        vlq(out, k);
        vlq(out, group.length);
        Bits bits = new Bits(out);
        int previous = -1;
        for (int document : group) {
            int gap = document - previous - 1;
            for (int high = gap >>> k; high > 0; high--) {
                bits.add(1);
            }
            bits.add(0);
            for (int b = k - 1; b >= 0; b--) {
                bits.add(gap >>> b & 1);
            }
            previous = document;
        }
        bits.finish();
    }

    private static final class Bits {
        private final StringBuilder out;
        private int held;
        private int count;

        Bits(StringBuilder out) {
            this.out = out;
        }

        void add(int bit) {
            held = held << 1 | bit;
            if (++count == RICE_BITS) {
                out.append(DIGITS.charAt(held));
                held = 0;
                count = 0;
            }
        }

        void finish() {
            while (count > 0) {
                add(0);
            }
        }
    }

    /** Takes what is read, in no order. */
    private interface Taker {
        void take(int document, int frequency);
    }

    private static void read(String text, Taker found) {
        for (int from = 0; from < text.length(); ) {
            int comma = text.indexOf(',', from);
            int to = comma < 0 ? text.length() : comma;
            new Reading(text.substring(from, to)).into(found);
            from = to + 1;
        }
    }

    /** The {@link #print()} of a list as it is written. */
    static long print(String text) {
        long[] print = {0};
        read(text, (document, frequency) -> print[0] += print(document, frequency));
        return print[0];
    }

    /** Reads a list back. */
    static Postings parse(String text) {
        LongStream.Builder found = LongStream.builder();
        read(text, (document, frequency) -> found.add((long) document << Integer.SIZE | frequency));
        long[] pairs = found.build().sorted().toArray();
        int[] documents = new int[pairs.length];
        int[] frequencies = new int[pairs.length];
        for (int i = 0; i < pairs.length; i++) {
            documents[i] = (int) (pairs[i] >>> Integer.SIZE);
            frequencies[i] = (int) pairs[i];
        }
        return new Postings(documents, frequencies);
    }

    private static final class Reading {
        private final String text;
        private int at;
        private int bit;

        Reading(String text) {
            this.text = text;
        }

        void into(Taker found) {
            int frequency = 1;
            if (text.indexOf(':') >= 0) {
                frequency = vlq();
                at++;
            }
            if (text.charAt(at) == '!') {
                at++;
                rice(found, frequency);
                return;
            }
            int document = -1;
            while (at < text.length()) {
                document += vlq() + 1;
                found.take(document, frequency);
            }
        }

        private void rice(Taker found, int frequency) {
            int k = vlq();
            int size = vlq();
            int document = -1;
            for (int i = 0; i < size; i++) {
                int gap = 0;
                while (bit() == 1) {
                    gap++;
                }
                for (int b = 0; b < k; b++) {
                    gap = gap << 1 | bit();
                }
                document += gap + 1;
                found.take(document, frequency);
            }
        }

        private int bit() {
            int value = VALUES[text.charAt(at)] >>> (RICE_BITS - 1 - bit) & 1;
            if (++bit == RICE_BITS) {
                bit = 0;
                at++;
            }
            return value;
        }

        private int vlq() {
            int number = 0;
            for (int shift = 0; ; shift += VLQ_BITS) {
                int digit = VALUES[text.charAt(at++)];
                number |= (digit & (VLQ_MORE - 1)) << shift;
                if (digit < VLQ_MORE) {
                    return number;
                }
            }
        }
    }

    private static int[] values() {
        int[] values = new int[128];
        Arrays.fill(values, -1);
        for (int i = 0; i < DIGITS.length(); i++) {
            values[DIGITS.charAt(i)] = i;
        }
        return values;
    }
}
