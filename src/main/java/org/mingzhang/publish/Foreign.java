package org.mingzhang.publish;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;

/** Whether one is inside SVG or MathML in a page, where a title or a style is an element like any other. */
final class Foreign {
    /** Each with the elements within it whose content is HTML again. */
    private static final Map<String, Set<String>> ROOTS =
            Map.of("svg", Set.of("foreignobject", "desc", "title"), "math", Set.of("mi", "mo", "mn", "ms", "mtext"));

    /** A page's own elements, which end SVG and MathML wherever they stand. */
    private static final Set<String> BREAKING = Set.of(
            ("b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol p pre"
                            + " ruby s small span strong strike sub sup table tt u ul var")
                    .split(" "));

    private final Deque<String> open = new ArrayDeque<>();

    boolean isInside() {
        return !open.isEmpty() && ROOTS.containsKey(open.element());
    }

    /** Whether this element is the one whose content is HTML again. */
    boolean hasEntered(String name) {
        return !open.isEmpty() && open.element().equals(name);
    }

    void open(String name, boolean closed) {
        if (isInside() && BREAKING.contains(name)) {
            while (isInside()) {
                open.pop();
            }
        } else if (!closed && (ROOTS.containsKey(name) || (isInside() && back().contains(name)))) {
            open.push(name);
        }
    }

    private Set<String> back() {
        return ROOTS.getOrDefault(open.element(), Set.of());
    }

    void close(String name) {
        if (open.contains(name)) {
            while (!open.pop().equals(name)) {
                // what stands in it ends with it
            }
        }
    }
}
