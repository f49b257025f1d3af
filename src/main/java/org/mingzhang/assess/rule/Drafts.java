package org.mingzhang.assess.rule;

import java.util.List;
import java.util.Optional;
import org.mingzhang.assess.AssessedIndicator;
import org.mingzhang.assess.DocumentFacts;
import org.mingzhang.assess.Entry;
import org.mingzhang.assess.finding.Draft;
import org.mingzhang.assess.finding.Figure;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Shown;
import org.mingzhang.assess.finding.Text;
import org.mingzhang.model.Document;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.Money;
import org.mingzhang.model.Stage;

/** Begins findings about documents. */
final class Drafts {
    private static final int NAMES = 20;
    private static final Text MONEY = Text.of("本表{0}。", "The project: {0}.");
    private static final Text SUM = Text.of("{2}合计 {0} 元。", "Together: {0} yuan {2}.");
    private static final Text PARTIAL =
            Text.of("印有金额的 {1} 张{2}合计 {0} 元。", "The {1 form|forms} with an amount: {0} yuan {2}.");

    private Drafts() {}

    /** Begins a finding about a document as a whole. */
    static Draft of(RuleInfo rule, Document document) {
        return new Draft(
                rule,
                new Finding.Subject(null, document.year(), document.stage(), null, document.id(), document.title()));
    }

    /** What some indicators print. */
    static List<Indicator> printed(List<AssessedIndicator> indicators) {
        return indicators.stream().map(AssessedIndicator::indicator).toList();
    }

    /** The names of the projects of some forms, the first of many. */
    static Text names(List<Entry> entries) {
        return Shown.names(entries.stream().map(e -> e.row().name()).toList(), NAMES);
    }

    /** Which of the forms of its document it is, from 1. */
    static int place(Entry entry) {
        return entry.row().source().forms().getFirst();
    }

    /** A sentence about the money of one form; none where the form prints no amount. */
    static Text money(Optional<Figure> figure) {
        return figure.map(f -> MONEY.fill(f.text())).orElse(Text.NONE);
    }

    /** With the money that hangs on it, as far as the form prints any. */
    static Draft about(Draft draft, Optional<Figure> figure) {
        figure.ifPresent(f -> draft.money(f.money()).operand(f));
        return draft;
    }

    /** A sentence about the money of some forms together; none where no form prints an amount, or they print amounts of several kinds. */
    static Text sum(List<Entry> entries) {
        int printed =
                (int) entries.stream().filter(e -> e.row().budget() != null).count();
        Text words = printed == entries.size() ? SUM : PARTIAL;
        return kind(entries)
                .map(name -> words.fill(Shown.yuan(DocumentFacts.budgets(entries)), printed, name))
                .orElse(Text.NONE);
    }

    /** With the money of some forms together, as far as they print any. */
    static Draft aboutSum(Draft draft, List<Entry> entries) {
        kind(entries).ifPresent(name -> {
            Money sum = DocumentFacts.budgets(entries);
            draft.money(sum).operand(name.chinese() + "合计", sum, null);
        });
        return draft;
    }

    /** What the amounts of some forms are, if every form prints one and all are of one kind: only then are they a sum. */
    static Optional<Text> kindOfAll(List<Entry> entries) {
        return entries.stream().anyMatch(e -> e.row().budget() == null) ? Optional.empty() : kind(entries);
    }

    /** What the amounts of some forms are, if those that print one print one kind; what forms of the middle of the year print is in no sum. */
    private static Optional<Text> kind(List<Entry> entries) {
        if (entries.stream().anyMatch(e -> e.row().stage() == Stage.MONITORING)) {
            return Optional.empty();
        }
        List<Text> names = entries.stream()
                .flatMap(e -> e.budget().stream())
                .map(Figure::name)
                .distinct()
                .toList();
        return names.size() == 1 ? Optional.of(names.getFirst()) : Optional.empty();
    }

    /** Links every form, with its amount. */
    static Draft link(Draft draft, List<Entry> entries) {
        for (Entry entry : entries) {
            Money budget = entry.row().budget();
            draft.operand(entry.row().name(), budget == null ? "—" : Shown.yuan(budget), entry.spot());
        }
        return draft;
    }
}
