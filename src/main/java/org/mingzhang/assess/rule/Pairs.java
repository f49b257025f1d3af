package org.mingzhang.assess.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingzhang.assess.AssessedIndicator;
import org.mingzhang.assess.Form;
import org.mingzhang.assess.Kinds;
import org.mingzhang.assess.Same;
import org.mingzhang.assess.Years;
import org.mingzhang.assess.finding.Draft;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.model.NumberMeasure;

/** The indicators of two years side by side. */
final class Pairs {
    /** The same indicator in two years. */
    record Pair(AssessedIndicator before, AssessedIndicator after) {
        String name() {
            return after.indicator().name();
        }

        String was() {
            return before.indicator().target();
        }

        String is() {
            return after.indicator().target();
        }
    }

    private static final Pattern EACH = Pattern.compile("单价|单位成本|均|每");

    /** A unit in brackets behind a name. */
    private static final Pattern UNIT = Pattern.compile("[（(](?:单位[:：])?[^（）()]{1,4}[)）]$");

    private Pairs() {}

    /** Indicators of one name and one kind on both forms. */
    static List<Pair> of(Years years) {
        Map<String, AssessedIndicator> earlier = new LinkedHashMap<>();
        years.earlier().indicators().forEach(i -> earlier.putIfAbsent(key(i), i));
        List<Pair> pairs = new ArrayList<>();
        for (AssessedIndicator after : years.later().indicators()) {
            @Nullable AssessedIndicator before = earlier.remove(key(after));
            if (before != null
                    && !before.indicator().withoutTarget()
                    && !after.indicator().withoutTarget()) {
                pairs.add(new Pair(before, after));
            }
        }
        return pairs;
    }

    /** Indicators of one form that the other does not have under the same name and kind. */
    static List<AssessedIndicator> missing(Form from, Form in) {
        Set<String> there = in.indicators().stream().map(Pairs::key).collect(Collectors.toSet());
        return from.indicators(i -> !there.contains(key(i)));
    }

    private static String key(AssessedIndicator assessed) {
        String name = UNIT.matcher(assessed.indicator().name().strip()).replaceFirst("");
        return Same.name(name) + (Kinds.COST.fits(assessed) ? "/cost" : "");
    }

    /** Both targets as numbers of one unit, a year at the end of the unit left out. */
    static Optional<List<NumberMeasure>> numbers(Pair pair) {
        if (pair.before().target() instanceof NumberMeasure b && pair.after().target() instanceof NumberMeasure a) {
            NumberMeasure was = ofAYear(b.inBaseUnit());
            NumberMeasure is = ofAYear(a.inBaseUnit());
            return was.unit().equals(is.unit()) ? Optional.of(List.of(was, is)) : Optional.empty();
        }
        return Optional.empty();
    }

    private static NumberMeasure ofAYear(NumberMeasure measure) {
        String unit = measure.unit();
        return unit.endsWith("/年")
                ? new NumberMeasure(measure.bound(), measure.value(), unit.substring(0, unit.length() - 2))
                : measure;
    }

    /** Whether both figures, or neither, are printed as those of a year. */
    static boolean ofOnePeriod(Pair pair) {
        return ofAYear(pair.before()) == ofAYear(pair.after());
    }

    private static boolean ofAYear(AssessedIndicator assessed) {
        return assessed.target() instanceof NumberMeasure number
                && number.unit().endsWith("/年");
    }

    /** Whether a cost is one for each of what is paid for, not that of all. */
    static boolean price(AssessedIndicator cost) {
        return cost.target().unit().contains("/")
                || EACH.matcher(cost.indicator().name()).find();
    }

    static Draft draft(Years years, RuleInfo rule, Pair pair) {
        return years.later()
                .draft(rule, pair.after())
                .points(pair.before().indicator().weight())
                .operand(
                        years.earlier().disclosure().year() + " " + pair.name(),
                        pair.was(),
                        years.earlier().spot(pair.before()))
                .operand(
                        years.later().disclosure().year() + " " + pair.name(),
                        pair.is(),
                        years.later().spot(pair.after()));
    }

    static Integer year(Form form) {
        return form.disclosure().year();
    }
}
