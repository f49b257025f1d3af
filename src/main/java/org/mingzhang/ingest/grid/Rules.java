package org.mingzhang.ingest.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Joins strokes that lie on one line, and finds those that belong to one table. */
final class Rules {
    static final float NEAR = 2.5f;
    private static final float SHORTEST = 3;

    private Rules() {}

    /** The strokes of one direction, joined where they overlap or touch. */
    static List<Stroke> joined(List<Stroke> strokes, boolean level) {
        List<Stroke> sorted = strokes.stream()
                .filter(s -> s.level() == level)
                .sorted(Comparator.comparing(Stroke::at).thenComparing(Stroke::from))
                .toList();
        List<Stroke> joined = new ArrayList<>();
        int i = 0;
        while (i < sorted.size()) {
            int to = i + 1;
            while (to < sorted.size()
                    && sorted.get(to).at() - sorted.get(to - 1).at() <= NEAR
                    && sorted.get(to).at() - sorted.get(i).at() <= 2 * NEAR) {
                to++;
            }
            line(sorted.subList(i, to), level, joined);
            i = to;
        }
        return joined.stream().filter(s -> s.to() - s.from() >= SHORTEST).toList();
    }

    private static void line(List<Stroke> line, boolean level, List<Stroke> joined) {
        List<Stroke> sorted =
                line.stream().sorted(Comparator.comparing(Stroke::from)).toList();
        float at = (float) line.stream().mapToDouble(Stroke::at).average().orElse(0);
        float from = sorted.getFirst().from();
        float to = sorted.getFirst().to();
        for (Stroke stroke : sorted) {
            if (stroke.from() > to + NEAR) {
                joined.add(new Stroke(level, at, from, to));
                from = stroke.from();
                to = stroke.to();
            }
            to = Math.max(to, stroke.to());
        }
        joined.add(new Stroke(level, at, from, to));
    }

    /** Groups of strokes that touch or cross each other. */
    static List<List<Stroke>> tables(List<Stroke> level, List<Stroke> upright) {
        List<Stroke> all = new ArrayList<>(level);
        all.addAll(upright);
        int[] group = new int[all.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
        }
        for (int i = 0; i < level.size(); i++) {
            for (int j = 0; j < upright.size(); j++) {
                if (crosses(level.get(i), upright.get(j))) {
                    group[root(group, i)] = root(group, level.size() + j);
                }
            }
        }
        java.util.Map<Integer, List<Stroke>> groups = new java.util.TreeMap<>();
        for (int i = 0; i < group.length; i++) {
            groups.computeIfAbsent(root(group, i), k -> new ArrayList<>()).add(all.get(i));
        }
        return groups.values().stream().filter(g -> g.size() >= 4).toList();
    }

    private static int root(int[] group, int i) {
        int at = i;
        while (group[at] != at) {
            group[at] = group[group[at]];
            at = group[at];
        }
        return at;
    }

    private static boolean crosses(Stroke level, Stroke upright) {
        return upright.at() >= level.from() - NEAR
                && upright.at() <= level.to() + NEAR
                && level.at() >= upright.from() - NEAR
                && level.at() <= upright.to() + NEAR;
    }

    /** Positions that are nearer to each other than lines of text ever are, as one. */
    static List<Float> positions(List<Float> all) {
        List<Float> sorted = all.stream().sorted().toList();
        List<Float> kept = new ArrayList<>();
        for (float position : sorted) {
            if (kept.isEmpty() || position - kept.getLast() > 2 * NEAR) {
                kept.add(position);
            }
        }
        return kept;
    }
}
