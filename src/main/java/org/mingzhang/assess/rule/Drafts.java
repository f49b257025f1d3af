package org.mingzhang.assess.rule;

import java.util.List;
import org.mingzhang.assess.Draft;
import org.mingzhang.assess.Entry;
import org.mingzhang.assess.Finding;
import org.mingzhang.assess.RuleInfo;
import org.mingzhang.assess.Shown;
import org.mingzhang.assess.Text;
import org.mingzhang.model.Document;
import org.mingzhang.model.Money;

/** Begins findings about documents. */
final class Drafts {
    private static final int NAMES = 20;

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

    /** Links every form, with its amount. */
    static Draft link(Draft draft, List<Entry> entries) {
        for (Entry entry : entries) {
            Money budget = entry.row().budget();
            draft.operand(entry.row().name(), budget == null ? "—" : Shown.yuan(budget), entry.spot());
        }
        return draft;
    }
}
