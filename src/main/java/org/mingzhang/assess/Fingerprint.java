package org.mingzhang.assess;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingzhang.model.Bound;
import org.mingzhang.model.NumberMeasure;

/**
 * A form's indicators without their words: a 64-bit hash of the name and target of each, a 32-bit hash of the name alone,
 * the points at stake and the number promised. It keeps 25 bytes an
 * indicator, as the signs and units recur. Two different indicators share a hash once in billions of documents.
 *
 * @param hashes of name and target
 * @param names hashes of the name alone, 0 of one without a target; two different names may share one, so they are for suggestions only
 * @param weights hundredths of the points at stake
 * @param values thousandths of the number promised
 * @param running whether it says nothing of what the project does: it stands in a section on how any project is run, or has no target
 * @param shapes its sign and unit, or null where no number is promised
 */
@SuppressWarnings("ArrayRecordComponent") // equality is written out, and nobody changes them
public record Fingerprint(
        long[] hashes,
        int[] names,
        int[] weights,
        int[] values,
        boolean[] running,
        @Nullable String[] shapes) {
    private static final int POINT_DECIMALS = 2;
    /** Sections on how any project is run: 投入与管理, 过程. */
    private static final Pattern RUNNING = Pattern.compile("投入|管理|过程");

    private static final int VALUE_DECIMALS = 3;
    private static final BigDecimal LARGEST = new BigDecimal(Integer.MAX_VALUE);

    private Fingerprint(int size) {
        this(new long[size], new int[size], new int[size], new int[size], new boolean[size], new String[size]);
    }

    /** The fingerprint of a form. */
    public static Fingerprint of(List<AssessedIndicator> indicators) {
        Fingerprint print = new Fingerprint(indicators.size());
        for (int i = 0; i < indicators.size(); i++) {
            AssessedIndicator assessed = indicators.get(i);
            String name = Same.folded(assessed.indicator().name());
            print.hashes[i] = hash(name + '\n' + Same.meaning(assessed));
            boolean blank = assessed.indicator().withoutTarget();
            print.names[i] = blank ? 0 : Same.name(name).hashCode();
            print.running[i] = blank
                    || RUNNING.matcher(assessed.indicator().category()
                                    + assessed.indicator().subcategory())
                            .find();
            BigDecimal weight = Objects.requireNonNullElse(assessed.indicator().weight(), BigDecimal.ZERO);
            print.weights[i] = weight.movePointRight(POINT_DECIMALS).intValue();
            if (assessed.target() instanceof NumberMeasure number) {
                print.number(i, number);
            }
        }
        return print;
    }

    /** A number with more digits than an int has room for is left out. */
    private void number(int place, NumberMeasure number) {
        BigDecimal scaled = number.value().movePointRight(VALUE_DECIMALS);
        if (scaled.stripTrailingZeros().scale() <= 0 && scaled.abs().compareTo(LARGEST) < 0) {
            values[place] = scaled.intValue();
            Bound bound = number.bound() == Bound.NONE ? Bound.EQUAL : number.bound();
            shapes[place] = (bound.sign() + number.unit()).intern();
        }
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

    /** The hashes of what the project does, without those of how any project is run. */
    public long[] work() {
        return IntStream.range(0, hashes.length)
                .filter(i -> !running[i])
                .mapToLong(i -> hashes[i])
                .toArray();
    }

    /** The number promised at a place from 1 in its printed unit, a missing sign as {@link Bound#EQUAL}; null if it is none. */
    public @Nullable NumberMeasure number(int sequence) {
        String shape = shapes[sequence - 1];
        if (shape == null) {
            return null;
        }
        Bound bound = Stream.of(Bound.values())
                .filter(b -> !b.sign().isEmpty() && shape.startsWith(b.sign()))
                .findFirst()
                .orElse(Bound.EQUAL);
        BigDecimal value = BigDecimal.valueOf(values[sequence - 1], VALUE_DECIMALS);
        return new NumberMeasure(bound, value, shape.substring(bound.sign().length()));
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
        return sequence == 0 ? BigDecimal.ZERO : BigDecimal.valueOf(weights[sequence - 1], POINT_DECIMALS);
    }

    /** The points at stake on all of them. */
    public BigDecimal points() {
        return BigDecimal.valueOf(Arrays.stream(weights).asLongStream().sum(), POINT_DECIMALS);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fingerprint f && Arrays.equals(hashes, f.hashes) && Arrays.equals(weights, f.weights);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(hashes);
    }
}
