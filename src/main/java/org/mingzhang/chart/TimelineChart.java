package org.mingzhang.chart;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.model.DateMeasure;

/** All the times that one form promises over the year, each with what came of it. Indicators that say the same share a line. */
public final class TimelineChart {
    private TimelineChart() {}

    /**
     * An indicator of time.
     *
     * @param name the indicator
     * @param promise the time promised and what came of it
     */
    public record Dated(String name, DrawnPromise promise) {}

    /** The indicators in the order given, those without a time left out; nothing where there is no second time and no result to compare with. */
    public static Optional<Chart> of(List<Dated> indicators, Sheet sheet) {
        Map<String, List<Dated>> lines = new LinkedHashMap<>();
        for (Dated indicator : indicators) {
            if (indicator.promise.target() instanceof DateMeasure) {
                DrawnPromise.Said said = indicator.promise.said();
                lines.computeIfAbsent(said.targetText() + "\n" + said.actualText(), k -> new ArrayList<>())
                        .add(indicator);
            }
        }
        boolean reported =
                lines.values().stream().anyMatch(line -> line.getFirst().promise.actual() != null);
        if (lines.isEmpty() || (lines.size() == 1 && !reported)) {
            return Optional.empty();
        }
        List<PromiseRows.Row> rows =
                lines.values().stream().map(line -> row(line, sheet)).toList();
        return Optional.of(ComparisonChart.draw(sheet.say(Phrase.TIMELINE), rows, sheet));
    }

    private static PromiseRows.Row row(List<Dated> line, Sheet sheet) {
        String names = line.stream().map(Dated::name).collect(joining(sheet.say(Phrase.ENUMERATION)));
        String label = line.size() == 1 ? names : sheet.say(Phrase.SEVERAL, line.size(), names);
        return new PromiseRows.Row(label, Optional.of(line.getFirst().promise), "");
    }
}
