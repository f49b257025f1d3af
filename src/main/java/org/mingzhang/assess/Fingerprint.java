package org.mingzhang.assess;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A form's indicators without their words: a 64-bit hash of the name and target of each, a 32-bit hash of the name alone,
 * and the points at stake. It keeps 16 bytes an
 * indicator. Two different indicators share a hash once in billions of documents.
 */
public final class Fingerprint {
    private static final int POINT_DECIMALS = 2;

    private final long[] hashes;
    private final int[] names;
    private final int[] points;

    private Fingerprint(long[] hashes, int[] names, int[] points) {
        this.hashes = hashes;
        this.names = names;
        this.points = points;
    }

    /** The fingerprint of a form. */
    public static Fingerprint of(List<AssessedIndicator> indicators) {
        int size = indicators.size();
        long[] hashes = new long[size];
        int[] names = new int[size];
        int[] points = new int[size];
        for (int i = 0; i < size; i++) {
            AssessedIndicator assessed = indicators.get(i);
            String name = Same.folded(assessed.indicator().name());
            hashes[i] = hash(name + '\n' + Same.meaning(assessed));
            names[i] = name.hashCode();
            BigDecimal weight = Objects.requireNonNullElse(assessed.indicator().weight(), BigDecimal.ZERO);
            points[i] = weight.movePointRight(POINT_DECIMALS).intValue();
        }
        return new Fingerprint(hashes, names, points);
    }

    /** A 64-bit hash of a text, the same on every machine. */
    public static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
            hash ^= hash >>> 29;
        }
        return hash;
    }

    /** The hashes in printed order. */
    public long[] hashes() {
        return hashes.clone();
    }

    /** Hashes of the names alone, in printed order; two different names may share one, so they are for suggestions only. */
    public int[] names() {
        return names.clone();
    }

    /** How many indicators there are. */
    public int size() {
        return hashes.length;
    }

    /** The place of an indicator on its form, from 1; 0 if it is not there. */
    public int sequence(long hash) {
        for (int i = 0; i < hashes.length; i++) {
            if (hashes[i] == hash) {
                return i + 1;
            }
        }
        return 0;
    }

    /** The points at stake on an indicator; zero if none are printed. */
    public BigDecimal points(long hash) {
        int sequence = sequence(hash);
        return sequence == 0 ? BigDecimal.ZERO : BigDecimal.valueOf(points[sequence - 1], POINT_DECIMALS);
    }

    /** The points at stake on all of them. */
    public BigDecimal points() {
        return BigDecimal.valueOf(Arrays.stream(points).asLongStream().sum(), POINT_DECIMALS);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fingerprint f && Arrays.equals(hashes, f.hashes) && Arrays.equals(points, f.points);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(hashes);
    }
}
