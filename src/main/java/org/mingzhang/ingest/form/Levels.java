package org.mingzhang.ingest.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The first and second levels of a generation's indicators, in the spelling for comparison. */
public final class Levels {
    private final Map<String, List<String>> tree;
    private final Map<String, List<String>> priors;
    private final Set<String> seconds = new LinkedHashSet<>();

    Levels(Map<String, List<String>> tree, Map<String, List<String>> priors) {
        this.tree = new LinkedHashMap<>(tree);
        this.priors = priors;
        tree.values().forEach(seconds::addAll);
    }

    /** Whether a text is a first level. */
    public boolean first(String folded) {
        return tree.containsKey(folded);
    }

    /** Whether a text is a second level. */
    public boolean second(String folded) {
        return seconds.contains(folded);
    }

    /** Whether a second level belongs to a first. */
    public boolean belongs(String second, String first) {
        return tree.getOrDefault(first, List.of()).contains(second);
    }

    /** The first levels that have a second one. */
    public List<String> parents(String second) {
        return tree.keySet().stream().filter(first -> belongs(second, first)).toList();
    }

    /** All levels. */
    public List<String> all() {
        List<String> all = new ArrayList<>(tree.keySet());
        seconds.stream().filter(s -> !all.contains(s)).forEach(all::add);
        return all;
    }

    /** The first levels, in their usual order. */
    public List<String> firsts() {
        return List.copyOf(tree.keySet());
    }

    /** The second level that a name itself suggests. */
    public @Nullable String suggestedBy(String name) {
        for (Map.Entry<String, List<String>> prior : priors.entrySet()) {
            if (prior.getValue().stream().anyMatch(name::contains)) {
                return prior.getKey();
            }
        }
        return null;
    }
}
