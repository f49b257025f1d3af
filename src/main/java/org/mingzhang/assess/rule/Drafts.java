package org.mingzhang.assess.rule;

import java.util.List;
import java.util.Optional;
import org.mingzhang.assess.DocumentFacts;
import org.mingzhang.assess.Entry;
import org.mingzhang.assess.finding.Draft;
import org.mingzhang.assess.finding.Figure;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Shown;
import org.mingzhang.assess.finding.Text;
import org.mingzhang.model.Document;
import org.mingzhang.model.Money;

/** Begins findings about documents. */
final class Drafts {
    private static final int NAMES = 20;
    private static final Text MONEY = Text.of("本表{0}。", "The project: {0}.");
    private static final Text SUM = Text.of("{2}合计 {0} 元。", "Together: {0} yuan {2}.");
    private static final Text PARTIAL =
            Text.of("印有金额的 {1} 张{2}合计 {0} 元。", "The {1} that print an amount: {0} yuan {2}.");

    private Drafts() {}

    /** Begins a finding about a document as a whole. */
    static Draft of(RuleInfo rule, Document document) {
        return new Draft(
                rule,
                new Finding.Subject(null, document.year(), document.stage(), null, document.id(), document.title()));
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

    /** A sentence about the money of some forms together; none where no form prints an amount. */
    static Text sum(List<Entry> entries) {
        int printed =
                (int) entries.stream().filter(e -> e.row().budget() != null).count();
        Text words = printed == entries.size() ? SUM : PARTIAL;
        return printed == 0
                ? Text.NONE
                : words.fill(Shown.yuan(DocumentFacts.budgets(entries)), printed, name(entries));
    }

    /** With the money of some forms together, as far as they print any. */
    static Draft aboutSum(Draft draft, List<Entry> entries) {
        if (entries.stream().anyMatch(e -> e.row().budget() != null)) {
            Money sum = DocumentFacts.budgets(entries);
            draft.money(sum).operand(name(entries).chinese() + "合计", sum, null);
        }
        return draft;
    }

    /** What the amounts of some forms are, if all are the same. */
    private static Text name(List<Entry> entries) {
        List<Text> names = entries.stream()
                .flatMap(e -> e.budget().stream())
                .map(Figure::name)
                .distinct()
                .toList();
        return names.size() == 1 ? names.getFirst() : Text.of("金额", "in all");
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
