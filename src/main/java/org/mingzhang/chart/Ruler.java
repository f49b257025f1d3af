package org.mingzhang.chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.model.DateMeasure;

/**
 * What promises can be measured by together: the months, or a base unit.
 *
 * @param dated whether it is the months
 * @param unit the base unit otherwise
 * @param exists whether there is one at all
 */
record Ruler(boolean dated, String unit, boolean exists) {
    private static final Ruler NONE = new Ruler(false, "", false);
    private static final Ruler MONTHS = new Ruler(true, "", true);

    /** The one of a promise; none for words and for figures too long to draw. */
    private static Ruler of(DrawnPromise promise) {
        return promise.target() instanceof DateMeasure
                ? MONTHS
                : promise.targetExtent()
                        .map(t -> new Ruler(false, t.unit(), true))
                        .orElse(NONE);
    }

    /** The one that most of the promises have, the earliest of several with as many. */
    static Ruler shared(List<DrawnPromise> promises) {
        Map<Ruler, Integer> counts = new LinkedHashMap<>();
        promises.stream().map(Ruler::of).filter(Ruler::exists).forEach(r -> counts.merge(r, 1, Integer::sum));
        Ruler shared = NONE;
        for (Map.Entry<Ruler, Integer> entry : counts.entrySet()) {
            if (!shared.exists || entry.getValue() > counts.getOrDefault(shared, 0)) {
                shared = entry.getKey();
            }
        }
        return shared;
    }

    boolean measures(DrawnPromise promise) {
        return exists && equals(of(promise));
    }
}
