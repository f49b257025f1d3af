package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
        /** More projects weigh more than more indicators. */
        long size() {
            return (long) entries.size() * entries.size() * hashes.size();
        }
    }

    private Blocks() {}

    /** The largest blocks; of blocks that share two forms or more only the largest. */
    static List<Block> of(List<Entry> forms, BigDecimal share) {
        Map<Long, List<Integer>> places = new LinkedHashMap<>();
        for (int i = 0; i < forms.size(); i++) {
            for (long hash : distinct(forms.get(i))) {
                places.computeIfAbsent(hash, h -> new ArrayList<>()).add(i);
            }
        }
        List<Block> blocks = new HashSet<>(places.values())
                .stream()
                        .filter(on -> on.size() > 1)
                        .map(on -> block(forms, on))
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

    private static Set<Long> distinct(Entry entry) {
        Set<Long> hashes = new TreeSet<>();
        for (long hash : entry.facts().fingerprint().hashes()) {
            hashes.add(hash);
        }
        return hashes;
    }

    /** Everything that these forms have alike, in the order of the first. */
    private static Block block(List<Entry> forms, List<Integer> on) {
        List<Entry> entries = on.stream().map(forms::get).toList();
        List<Long> hashes = new ArrayList<>();
        BigDecimal points = BigDecimal.ZERO;
        for (long hash : entries.getFirst().facts().fingerprint().hashes()) {
            if (!hashes.contains(hash)
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
                .mapToInt(e -> e.facts().indicators())
                .min()
                .orElse(0);
        boolean most = BigDecimal.valueOf(size).compareTo(share.multiply(BigDecimal.valueOf(shorter))) >= 0;
        return size >= ON_TWO && (most || block.points().compareTo(POINTS) >= 0);
    }

    private static boolean overlap(Block one, Block other) {
        return other.entries().stream().filter(one.entries()::contains).count() > 1;
    }
}
