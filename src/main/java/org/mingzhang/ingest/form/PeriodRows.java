package org.mingzhang.ingest.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.ingest.Traced;
import org.mingzhang.ingest.text.Fold;

/**
 * Indicators of the whole period beside those of the year. What bears one name under one level on both sides is one indicator with two
 * targets; what stands on one side only is an indicator of its own, those of the year first, as the rows need not belong together.
 */
final class PeriodRows {
    /** An indicator of one side, with the levels that hold for it, and how many of its name stood there before. */
    private record Side(Traced first, Traced second, Traced name, int before, Map<String, Traced> values) {
        String key() {
            return named() + "/" + before;
        }

        String named() {
            return Fold.of(second).text() + "/" + Fold.of(name).text();
        }
    }

    private final FormSheet sheet;
    private final Rows rows;
    private final List<Side> ofPeriod = new ArrayList<>();
    private final List<Side> ofYear = new ArrayList<>();
    private Traced first = Traced.EMPTY;
    private Traced secondOfPeriod = Traced.EMPTY;
    private Traced secondOfYear = Traced.EMPTY;

    PeriodRows(FormSheet sheet, Rows rows) {
        this.sheet = sheet;
        this.rows = rows;
    }

    /** Keeps a row. */
    void row(Map<String, Traced> period, Map<String, Traced> year) {
        Traced printed = period.getOrDefault("category", year.getOrDefault("category", Traced.EMPTY));
        if (!printed.isBlank()) {
            first = printed;
            secondOfPeriod = Traced.EMPTY;
            secondOfYear = Traced.EMPTY;
        }
        secondOfPeriod = period.getOrDefault("subcategory", secondOfPeriod);
        secondOfYear = year.getOrDefault("subcategory", secondOfYear);
        keep(ofPeriod, secondOfPeriod, period);
        keep(ofYear, secondOfYear, year);
    }

    private void keep(List<Side> side, Traced second, Map<String, Traced> values) {
        Map<String, Traced> kept = new LinkedHashMap<>(values);
        kept.remove("category");
        kept.remove("subcategory");
        Traced name = kept.remove("name");
        if (name != null) {
            Side alone = new Side(first, second, name, 0, kept);
            int before = (int)
                    side.stream().filter(s -> s.named().equals(alone.named())).count();
            side.add(new Side(first, second, name, before, kept));
        }
    }

    /** Takes all rows. */
    void finish() {
        Map<String, Side> beside = new LinkedHashMap<>();
        ofPeriod.forEach(side -> beside.putIfAbsent(side.key(), side));
        for (Side year : ofYear) {
            Side period = beside.remove(year.key());
            Map<String, Traced> values = new LinkedHashMap<>(year.values());
            if (period != null) {
                longTerm(period, values);
                sheet.mark(period.name(), org.mingzhang.ingest.Use.DUPLICATE);
                sheet.mark(period.second(), org.mingzhang.ingest.Use.DUPLICATE);
            }
            add(year, values);
        }
        for (Side period : beside.values()) {
            Map<String, Traced> values = new LinkedHashMap<>();
            longTerm(period, values);
            add(period, values);
        }
    }

    /** The target of the whole period, with its sign and unit where they stand apart. */
    private static void longTerm(Side period, Map<String, Traced> values) {
        List<Traced> parts = new ArrayList<>();
        for (String field : List.of("nature", "target", "unit")) {
            Traced part = period.values().get(field);
            if (part != null) {
                parts.add(part);
            }
        }
        if (!parts.isEmpty()) {
            values.put("longTerm", Traced.join(parts, ""));
        }
        Traced weight = period.values().get("weight");
        if (weight != null) {
            values.putIfAbsent("weight", weight);
        }
    }

    private void add(Side side, Map<String, Traced> values) {
        if (!Fold.of(side.first()).text().equals(rows.first())) {
            rows.first(side.first());
        }
        if (!side.second().isBlank()) {
            rows.second(side.second(), true);
        }
        rows.add(side.name(), values);
    }
}
