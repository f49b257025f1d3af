package org.mingzhang.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingzhang.assess.AssessedDisclosure;
import org.mingzhang.assess.Verdict;
import org.mingzhang.assess.VerdictCounts;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.Execution;
import org.mingzhang.model.Funding;
import org.mingzhang.model.Money;
import org.mingzhang.model.Share;
import org.mingzhang.model.Stage;
import org.mingzhang.model.TextMeasure;
import org.mingzhang.page.Figures;
import org.mingzhang.page.Words;

/** One plain sentence about a disclosure, made from its figures. */
final class Sentences {
    private static final Pattern MONTHS = Pattern.compile("1月?[-–—~～至到]([2-9]|1[0-2])月");

    private final Words words;

    Sentences(Words words) {
        this.words = words;
    }

    /** Money first, then what was promised or reported. */
    String of(AssessedDisclosure assessed) {
        return words.capital(
                money(assessed) + words.get("sentence.join") + indicators(assessed) + words.get("sentence.stop"));
    }

    /** The same with the money of another form of the same year, which is named then. */
    String of(AssessedDisclosure paid, AssessedDisclosure latest) {
        return paid.equals(latest)
                ? of(latest)
                : words.get(
                                "sentence.by",
                                words.stage(paid.disclosure().stage()),
                                money(paid),
                                words.stage(latest.disclosure().stage()))
                        + indicators(latest)
                        + words.get("sentence.stop");
    }

    private String money(AssessedDisclosure assessed) {
        Disclosure form = assessed.disclosure();
        if (form.stage() == Stage.MONITORING) {
            return midway(form);
        }
        Optional<Execution> spent = form.totalExecution().filter(e -> e.executed() != null);
        if (spent.isPresent()) {
            return executed(form, spent.get());
        }
        boolean told = form.stage() == Stage.TARGET || (form.amount().isEmpty() && parts(form));
        return amount(form) + (told ? "" : words.get("sentence.notExecuted"));
    }

    private String amount(Disclosure form) {
        return form.amount()
                .map(a ->
                        words.get("sentence.amount", form.year(), words.term(a.words()), Figures.shortYuan(a.money())))
                .orElseGet(() -> words.get(
                        parts(form) ? "sentence.noTotal" : "sentence.noAmount",
                        form.year(),
                        words.stage(form.stage())));
    }

    /** Whether a form that prints no whole amount prints parts of it. */
    private static boolean parts(Disclosure form) {
        Funding funding = form.funding();
        return Stream.of(
                                funding.totalFiscal(),
                                funding.totalOther(),
                                funding.appropriation(),
                                funding.carryOver(),
                                funding.other())
                        .anyMatch(Objects::nonNull)
                || !funding.parts().isEmpty()
                || form.execution().stream()
                        .flatMap(row -> Stream.of(
                                Optional.ofNullable(row.initialBudget()),
                                Optional.ofNullable(row.adjustedBudget()),
                                Optional.ofNullable(row.executed())))
                        .anyMatch(Optional::isPresent);
    }

    /** What is spent by then is not what the year comes to. */
    private String midway(Disclosure form) {
        Money spent = form.totalExecution().map(Execution::executed).orElse(null);
        String money = amount(form);
        return spent == null
                ? money
                : money + words.get("sentence.comma") + words.get("sentence.executedSoFar", Figures.shortYuan(spent));
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
            parts.add(
                    initial == null
                            ? words.get("sentence.adjustedOnly", year, Figures.shortYuan(adjusted))
                            : words.get("sentence.adjusted", Figures.shortYuan(adjusted)));
        }
        String spent = parts.isEmpty()
                ? words.get("sentence.executedOnly", year, Figures.shortYuan(executed))
                : spent(executed, adjusted == null ? initial : adjusted);
        parts.add(spent);
        return String.join(words.get("sentence.comma"), parts);
    }

    /** All of nothing is not called all: a budget that was taken back was not spent. */
    private String spent(Money executed, @Nullable Money budget) {
        String text = words.get("sentence.executed", Figures.shortYuan(executed));
        if (budget == null) {
            return text;
        }
        Optional<Share> share = Share.of(executed, budget);
        if (share.isPresent() && executed.equals(budget)) {
            return words.get("sentence.allExecuted");
        }
        return share.filter(Share::nearlyAll).isPresent()
                ? text + words.get("sentence.short", Figures.shortYuan(budget.minus(executed)))
                : text;
    }

    /** What the indicators show, without a stop. */
    String indicators(AssessedDisclosure assessed) {
        VerdictCounts counts = VerdictCounts.of(assessed);
        if (assessed.disclosure().stage() == Stage.MONITORING) {
            return promised(assessed) + words.get("sentence.comma") + notDue(assessed.disclosure());
        }
        return counts.reported() == 0 ? promised(assessed) : reported(counts);
    }

    /** What a form of the middle of the year says of its results; up to which month, where its title names it. */
    String notDue(Disclosure disclosure) {
        Matcher months = MONTHS.matcher(
                Objects.requireNonNullElse(disclosure.particulars().months(), disclosure.form()));
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

    private List<String> parts(VerdictCounts counts, String key) {
        List<String> parts = new ArrayList<>();
        add(parts, key + "met", counts.of(Verdict.MET) - counts.judged());
        add(parts, key + "judged", counts.judged());
        add(parts, key + "missed", counts.of(Verdict.MISSED));
        add(parts, key + "restated", counts.of(Verdict.RESTATED));
        add(parts, key + "unknown", counts.undecided());
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
