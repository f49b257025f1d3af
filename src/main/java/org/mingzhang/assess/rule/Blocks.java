package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.mingzhang.assess.Entry;

/** Finds the indicators that several forms of a document have alike. */
final class Blocks {
    private static final int ON_MANY = 4;
    private static final int ON_TWO = 5;
    private static final BigDecimal POINTS = new BigDecimal(20);

    /**
     * Indicators that several forms have alike.
     *
     * @param entries the forms, in printed order
     * @param hashes the indicators
     * @param points the points at stake on them, over all forms
     */
    record Block(List<Entry> entries, List<Long> hashes, BigDecimal points) {
        /** The points at stake on them on each form, in ascending order, each number once. */
        List<BigDecimal> pointsOfForms() {
            return entries.stream()
                    .map(e -> hashes.stream()
                            .map(h -> e.facts().fingerprint().points(h))
                            .reduce(BigDecimal.ZERO, BigDecimal::add))
                    .map(BigDecimal::stripTrailingZeros)
                    .distinct()
                    .sorted()
                    .toList();
        }

        /** More projects weigh more than more indicators. */
        long size() {
            return (long) entries.size() * entries.size() * hashes.size();
        }
    }

    private Blocks() {}

    /** The largest blocks; of blocks that share two forms or more only the largest. */
    static List<Block> of(List<Entry> forms, BigDecimal share) {
        Map<Long, List<Integer>> places = places(forms);
        Set<Long> usual = usual(places, forms.size());
        places.keySet().removeAll(usual);
        List<Block> blocks = new HashSet<>(places.values())
                .stream()
                        .filter(on -> on.size() > 1)
                        .map(on -> block(forms, on, usual))
                        .filter(block -> counts(block, share))
                        .sorted(Comparator.comparing(Block::size)
                                .reversed()
                                .thenComparing(
                                        b -> b.entries().getFirst().project().id()))
                        .toList();
        List<Block> kept = new ArrayList<>();
        for (Block block : blocks) {
            if (kept.stream().noneMatch(k -> overlap(k, block))) {
                kept.add(block);
            }
        }
        return kept;
    }

    /** What stands on three forms and on more than three quarters of all is prescribed, and says nothing about any. */
    private static Set<Long> usual(Map<Long, List<Integer>> places, int forms) {
        return places.entrySet().stream()
                .filter(e -> e.getValue().size() > 2 && 4 * e.getValue().size() > 3 * forms)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** The forms of each indicator that stands on more than one. */
    private static Map<Long, List<Integer>> places(List<Entry> forms) {
        long[] recurring = recurring(forms);
        Map<Long, List<Integer>> places = new HashMap<>();
        for (int i = 0; i < forms.size(); i++) {
            int form = i;
            distinct(forms.get(i))
                    .filter(hash -> Arrays.binarySearch(recurring, hash) >= 0)
                    .forEach(hash ->
                            places.computeIfAbsent(hash, h -> new ArrayList<>()).add(form));
        }
        return places;
    }

    /** Sorted. Most indicators stand on one form only, and a large document has too many to keep a list for each. */
    private static long[] recurring(List<Entry> forms) {
        long[] sorted = forms.stream().flatMapToLong(Blocks::distinct).sorted().toArray();
        return IntStream.range(1, sorted.length)
                .filter(i -> sorted[i] == sorted[i - 1])
                .mapToLong(i -> sorted[i])
                .distinct()
                .toArray();
    }

    private static LongStream distinct(Entry entry) {
        return LongStream.of(entry.facts().fingerprint().work()).distinct();
    }

    /** Everything that these forms have alike, in the order of the first. */
    private static Block block(List<Entry> forms, List<Integer> on, Set<Long> usual) {
        List<Entry> entries = on.stream().map(forms::get).toList();
        List<Long> hashes = new ArrayList<>();
        BigDecimal points = BigDecimal.ZERO;
        for (long hash : entries.getFirst().facts().fingerprint().work()) {
            if (!hashes.contains(hash)
                    && !usual.contains(hash)
                    && entries.stream().allMatch(e -> e.facts().fingerprint().sequence(hash) > 0)) {
                hashes.add(hash);
                for (Entry entry : entries) {
                    points = points.add(entry.facts().fingerprint().points(hash));
                }
            }
        }
        return new Block(entries, hashes, points);
    }

    private static boolean counts(Block block, BigDecimal share) {
        int size = block.hashes().size();
        if (block.entries().size() > 2) {
            return size >= ON_MANY;
        }
        int shorter = block.entries().stream()
                .mapToInt(e -> e.facts().fingerprint().work().length)
                .min()
                .orElse(0);
        boolean most = BigDecimal.valueOf(size).compareTo(share.multiply(BigDecimal.valueOf(shorter))) >= 0;
        return size >= ON_TWO && (most || block.points().compareTo(POINTS) >= 0);
    }

    private static boolean overlap(Block one, Block other) {
        return other.entries().stream().filter(one.entries()::contains).count() > 1;
    }
}
