package org.mingzhang.ingest.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.mingzhang.ingest.Doubt;
import org.mingzhang.ingest.Proposal;
import org.mingzhang.ingest.Trouble;
import org.mingzhang.ingest.Use;

/** What an import did and is not sure of, as Markdown. */
public final class Report {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private Report() {}

    /** The report of some sources. */
    public static String of(Iterable<ImportOutcome> outcomes) {
        StringBuilder text = new StringBuilder("# Import\n");
        for (ImportOutcome outcome : outcomes) {
            source(outcome, text);
        }
        return text.toString();
    }

    private static void source(ImportOutcome outcome, StringBuilder text) {
        text.append("\n## ").append(outcome.source().name()).append("\n\n");
        if (outcome.unchanged()) {
            text.append("Imported before as ").append(outcome.document()).append("; nothing changed.\n");
            return;
        }
        outcome.troubles()
                .forEach(t -> text.append("- **")
                        .append(t.code())
                        .append("** ")
                        .append(t.message())
                        .append(". ")
                        .append(t.advice())
                        .append('\n'));
        if (!outcome.document().isEmpty()) {
            text.append("Document ")
                    .append(outcome.document())
                    .append(", ")
                    .append(outcome.forms().size())
                    .append(" forms.\n");
        }
        text.append("\nCharacters: ").append(ledger(outcome.ledger())).append("\n");
        outcome.notes().forEach(n -> text.append("\n- ").append(n));
        text.append(outcome.notes().isEmpty() ? "" : "\n");
        outcome.forms().forEach(f -> form(f, text));
        if (!outcome.rests().isEmpty()) {
            text.append("\n### Left over\n\n");
            outcome.rests().forEach(r -> text.append("- ").append(r).append('\n'));
        }
    }

    private static void form(ImportOutcome.FormOutcome form, StringBuilder text) {
        text.append("\n### ")
                .append(form.name())
                .append(" (form ")
                .append(form.places())
                .append(")\n\n");
        text.append(form.file())
                .append(", ")
                .append(form.review() ? "to be reviewed" : "sure")
                .append(" (")
                .append(percent(form.confidence()))
                .append(")\n");
        for (Doubt doubt : form.doubts()) {
            text.append("\n- ")
                    .append(doubt.code())
                    .append(' ')
                    .append(doubt.path())
                    .append(": ")
                    .append(doubt.message())
                    .append(doubt.printedSo() ? " (printed so)" : "");
        }
        for (Proposal proposal : form.proposals()) {
            text.append("\n- proposed ")
                    .append(proposal.path())
                    .append(" = ")
                    .append(proposal.value())
                    .append(": ")
                    .append(proposal.why());
        }
        form.changes().forEach(c -> text.append("\n- ").append(c));
        text.append('\n');
    }

    /** Shares of the uses, the largest counts as they are. */
    public static String ledger(Map<Use, Integer> ledger) {
        int all =
                Math.max(1, ledger.values().stream().mapToInt(Integer::intValue).sum());
        StringBuilder text = new StringBuilder();
        ledger.forEach((use, count) -> text.append(text.isEmpty() ? "" : ", ")
                .append(use.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '))
                .append(' ')
                .append(count)
                .append(" (")
                .append(percent((double) count / all))
                .append(')'));
        return text + ", together "
                + ledger.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static String percent(double share) {
        return new BigDecimal(share).multiply(HUNDRED).setScale(1, RoundingMode.HALF_UP) + " %";
    }

    /** The few lines that the command prints. */
    public static String summary(ImportOutcome outcome) {
        StringBuilder text = new StringBuilder();
        for (Trouble trouble : outcome.troubles()) {
            text.append(trouble.text()).append('\n');
        }
        if (outcome.unchanged()) {
            return text + outcome.source().name() + ": imported before as " + outcome.document()
                    + ", nothing changed\n";
        }
        if (outcome.document().isEmpty()) {
            return text.toString();
        }
        long review = outcome.forms().stream()
                .filter(ImportOutcome.FormOutcome::review)
                .count();
        text.append(outcome.source().name())
                .append(": ")
                .append(outcome.forms().size())
                .append(" forms as ")
                .append(outcome.document());
        text.append(review == 0 ? ", all sure\n" : ", " + review + " to be reviewed\n");
        outcome.notes().forEach(n -> text.append("  ").append(n).append('\n'));
        for (ImportOutcome.FormOutcome form : outcome.forms()) {
            form.changes()
                    .forEach(c -> text.append("  ")
                            .append(form.file())
                            .append(": ")
                            .append(c)
                            .append('\n'));
            if (form.review()) {
                text.append("  ")
                        .append(form.file())
                        .append(": to be reviewed, ")
                        .append(form.doubts().size())
                        .append(" doubts\n");
            }
        }
        return text.toString();
    }
}
