package org.mingzhang.assess.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mingzhang.assess.Citation;
import org.mingzhang.assess.DocumentFacts;
import org.mingzhang.assess.Entry;
import org.mingzhang.assess.finding.Draft;
import org.mingzhang.assess.finding.Shown;
import org.mingzhang.assess.finding.Spot;
import org.mingzhang.assess.finding.Text;

/** What the forms of a document cite. */
final class Citations {
    private Citations() {}

    /** The forms that cite each value of {@code key} together with each value of {@code other}; only those with two of the latter. */
    static Map<String, Map<String, List<Entry>>> ambiguous(
            DocumentFacts facts, Function<Citation, String> key, Function<Citation, String> other) {
        Map<String, Map<String, List<Entry>>> found = new TreeMap<>();
        for (Entry entry : facts.own()) {
            for (Citation citation : entry.facts().citations()) {
                if (!key.apply(citation).isEmpty() && !other.apply(citation).isEmpty()) {
                    List<Entry> entries = found.computeIfAbsent(key.apply(citation), k -> new TreeMap<>())
                            .computeIfAbsent(other.apply(citation), o -> new ArrayList<>());
                    if (entries.isEmpty() || !entries.getLast().equals(entry)) {
                        entries.add(entry);
                    }
                }
            }
        }
        found.values().removeIf(values -> values.size() < 2);
        return found;
    }

    static Text list(Map<String, List<Entry>> values) {
        return Text.of(
                values.entrySet().stream()
                        .map(e -> e.getKey() + "（" + e.getValue().size() + " 个项目）")
                        .collect(Collectors.joining("、")),
                values.entrySet().stream()
                        .map(e -> e.getKey() + " (" + Shown.counted(e.getValue().size(), "project") + ")")
                        .collect(Collectors.joining(", ")));
    }

    static Draft link(Draft draft, Map<String, List<Entry>> values) {
        values.forEach((value, entries) ->
                entries.forEach(e -> draft.operand(e.row().name(), value, e.spot(Spot.Part.LAW, 0))));
        return draft;
    }
}
