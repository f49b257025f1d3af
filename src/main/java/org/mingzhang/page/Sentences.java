package org.mingzhang.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.assess.AssessedDisclosure;
import org.mingzhang.assess.Verdict;
import org.mingzhang.assess.VerdictCounts;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.Execution;
import org.mingzhang.model.Money;
import org.mingzhang.model.Stage;
import org.mingzhang.model.TextMeasure;

/** One plain sentence about a disclosure, made from its figures. */
final class Sentences {
    private static final Pattern MONTHS = Pattern.compile("1月?[-–—~～至到]([2-9]|1[0-2])月");

    private final Words words;

    Sentences(Words words) {
        this.words = words;
    }

    /** Money first, then what was promised or reported. */
    String of(AssessedDisclosure assessed) {
        return money(assessed) + words.get("sentence.join") + indicators(assessed) + words.get("sentence.stop");
    }

    private String money(AssessedDisclosure assessed) {
        int year = assessed.disclosure().year();
        Optional<Execution> spent = assessed.disclosure().totalExecution().filter(e -> e.executed() != null);
        if (spent.isPresent()) {
            return executed(assessed.disclosure(), spent.get());
        }
        return assessed.disclosure()
                .budget()
                .map(b -> words.get("sentence.requested", year, Figures.shortYuan(b)))
                .orElseGet(() -> words.get("sentence.noAmount", year));
    }

    private String executed(Disclosure disclosure, Execution row) {
        int year = disclosure.year();
        List<String> parts = new ArrayList<>();
        Money initial = row.initialBudget();
        Money adjusted = row.adjustedBudget();
        Money executed = Objects.requireNonNull(row.executed());
        if (initial != null) {
            parts.add(words.get("sentence.initial", year, Figures.shortYuan(initial)));
        }
        if (adjusted != null && !adjusted.equals(initial)) {
            parts.add(words.get("sentence.adjusted", Figures.shortYuan(adjusted)));
        }
        boolean all = executed.equals(adjusted == null ? initial : adjusted);
        parts.add(spent(disclosure.stage(), all, executed));
        return String.join(words.get("sentence.comma"), parts);
    }

    private String spent(Stage stage, boolean all, Money executed) {
        if (stage == Stage.MONITORING) {
            return words.get("sentence.executedSoFar", Figures.shortYuan(executed));
        }
        return all ? words.get("sentence.allExecuted") : words.get("sentence.executed", Figures.shortYuan(executed));
    }

    /** What the indicators show, without a stop. */
    String indicators(AssessedDisclosure assessed) {
        VerdictCounts counts = VerdictCounts.of(assessed.indicators());
        if (assessed.disclosure().stage() == Stage.MONITORING) {
            return promised(assessed) + words.get("sentence.comma") + notDue(assessed.disclosure());
        }
        return counts.reported() == 0 ? promised(assessed) : reported(counts);
    }

    /** What a form of the middle of the year says of its results; up to which month, where its title names it. */
    String notDue(Disclosure disclosure) {
        Matcher months = MONTHS.matcher(disclosure.form());
        return months.find()
                ? words.get("monitoring.until", Integer.parseInt(months.group(1)))
                : words.get("monitoring.notDue");
    }

    private String promised(AssessedDisclosure assessed) {
        return words.get("sentence.promised", assessed.indicators().size(), measurable(assessed));
    }

    private static long measurable(AssessedDisclosure assessed) {
        return assessed.indicators().stream()
                .filter(i -> !(i.target() instanceof TextMeasure))
                .count();
    }

    private String reported(VerdictCounts counts) {
        String parts = String.join(words.get("sentence.comma"), parts(counts, "sentence.reported."));
        return words.get("sentence.reported", counts.total(), parts);
    }

    /** The same as few words as can be, for a key figure. */
    String inBrief(AssessedDisclosure assessed) {
        VerdictCounts counts = VerdictCounts.of(assessed.indicators());
        if (assessed.disclosure().stage() == Stage.MONITORING) {
            return notDue(assessed.disclosure());
        }
        return counts.reported() == 0
                ? words.get("brief.promised", measurable(assessed))
                : String.join(words.get("brief.join"), parts(counts, "brief."));
    }

    private List<String> parts(VerdictCounts counts, String key) {
        List<String> parts = new ArrayList<>();
        add(parts, key + "met", counts.of(Verdict.MET) - counts.judged());
        add(parts, key + "judged", counts.judged());
        add(parts, key + "missed", counts.of(Verdict.MISSED));
        add(parts, key + "restated", counts.of(Verdict.RESTATED));
        add(parts, key + "unknown", counts.of(Verdict.UNKNOWN) - counts.placeholders());
        add(parts, key + "placeholder", counts.placeholders());
        add(parts, key + "pending", counts.of(Verdict.PENDING));
        return parts;
    }

    private void add(List<String> parts, String key, int count) {
        if (count > 0) {
            parts.add(words.get(key, count));
        }
    }
}
