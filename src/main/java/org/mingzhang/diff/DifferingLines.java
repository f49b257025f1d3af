package org.mingzhang.diff;

import java.util.List;

/** Texts of several lines, of which only those matter that are different. */
final class DifferingLines {
    private DifferingLines() {}

    /** The change without the lines at the beginning and end that both texts have. */
    static Change differing(Change change) {
        String before = change.before();
        String after = change.after();
        if (before == null || after == null) {
            return change;
        }
        List<String> old = before.lines().toList();
        List<String> now = after.lines().toList();
        int shorter = Math.min(old.size(), now.size());
        int first = 0;
        while (first < shorter && old.get(first).equals(now.get(first))) {
            first++;
        }
        int last = 0;
        while (last < shorter - first && old.get(old.size() - 1 - last).equals(now.get(now.size() - 1 - last))) {
            last++;
        }
        return new Change(
                change.kind(),
                change.subject(),
                change.place(),
                String.join("\n", old.subList(first, old.size() - last)),
                String.join("\n", now.subList(first, now.size() - last)));
    }
}
