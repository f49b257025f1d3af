package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingzhang.assess.Entry;
import org.mingzhang.assess.Ratio;
import org.mingzhang.assess.finding.Shown;
import org.mingzhang.assess.finding.Spot;
import org.mingzhang.assess.finding.Text;
import org.mingzhang.model.Bound;
import org.mingzhang.model.Money;
import org.mingzhang.model.NumberMeasure;

/**
 * One promise on several forms of a document: one name, unit and direction.
 *
 * @param uses where it stands, in printed order
 */
record Promise(List<Use> uses) {
    private static final BigDecimal ALL = new BigDecimal(100);
    /** A share below this, without a bound, may be meant to be low. */
    private static final BigDecimal HALF = new BigDecimal(50);

    /** A place of a promise, with its number. */
    record Use(Entry entry, int sequence, NumberMeasure number) {
        String text() {
            return (number.bound() == Bound.EQUAL ? "" : number.bound().sign())
                    + number.value().toPlainString()
                    + number.unit();
        }

        BigDecimal value() {
            return number.inBaseUnit().value();
        }

        Spot spot() {
            return entry.spot(Spot.Part.INDICATOR, sequence);
        }
    }

    private static final Set<String> HOURS = Set.of("小时", "h", "分钟");

    private record Key(int name, boolean floor, boolean ceiling, String unit) {}

    /** Every promise that stands on two forms or more. */
    static List<Promise> of(List<Entry> entries) {
        Map<Key, List<Use>> found = new LinkedHashMap<>();
        for (Entry entry : entries) {
            int[] names = entry.facts().fingerprint().names();
            for (int i = 1; i <= names.length; i++) {
                NumberMeasure number = entry.facts().fingerprint().number(i);
                if (number != null) {
                    Bound bound = number.bound();
                    Key key = new Key(
                            names[i - 1],
                            bound.floor(),
                            bound.ceiling(),
                            number.inBaseUnit().unit());
                    found.computeIfAbsent(key, k -> new ArrayList<>()).add(new Use(entry, i, number));
                }
            }
        }
        return found.values().stream()
                .filter(uses -> uses.stream().map(Use::entry).distinct().count() > 1)
                .map(Promise::new)
                .toList();
    }

    /** Whether it is one that may be the same for unlike projects: a share, or how soon somebody answers. */
    boolean standard() {
        NumberMeasure first = uses.getFirst().number();
        String unit = first.inBaseUnit().unit();
        return unit.equals("%") || (first.bound().ceiling() && HOURS.contains(unit));
    }

    /** Whether the numbers differ. */
    boolean unlike() {
        return uses.stream().map(Use::value).distinct().count() > 1;
    }

    /** How many times the least room that a share leaves goes into the most; nothing for what is no share or leaves none. */
    Optional<Ratio> factor() {
        NumberMeasure first = uses.getFirst().number();
        if (!first.inBaseUnit().unit().equals("%")) {
            return Optional.empty();
        }
        boolean free =
                !first.bound().open() && uses.stream().anyMatch(u -> u.value().compareTo(HALF) < 0);
        if (free) {
            return Optional.empty();
        }
        List<Money> rooms = uses.stream()
                .map(Use::value)
                .map(v -> first.bound().ceiling() ? v : ALL.subtract(v))
                .map(Money::new)
                .sorted()
                .toList();
        return Ratio.of(rooms.getLast(), rooms.getFirst());
    }

    /** The numbers, each with how many forms have it. */
    Text text() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        uses.stream().sorted(Comparator.comparing(Use::value)).forEach(u -> counts.merge(u.text(), 1, Integer::sum));
        return Text.of(
                counts.entrySet().stream()
                        .map(e -> e.getKey() + "（" + e.getValue() + " 张表）")
                        .collect(Collectors.joining("、")),
                counts.entrySet().stream()
                        .map(e -> e.getKey() + " (" + Shown.counted(e.getValue(), "form") + ")")
                        .collect(Collectors.joining(", ")));
    }
}
