package org.mingzhang.assess.finding;

import static org.mingzhang.assess.finding.Family.Reach.DOCUMENT;
import static org.mingzhang.assess.finding.Family.Reach.FORM;
import static org.mingzhang.assess.finding.Family.Reach.LINKED;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which rules belong together. A new rule joins a family here; one that is not named is a family of its own. */
public final class Families {
    private static final List<Family> LIST = List.of(
            // What a whole document does carries the forms that do it.
            Family.of(DOCUMENT, "document-no-departure", "document-target-text", "target-text"),
            Family.of(DOCUMENT, "document-restated-bound", "restated-bound"),
            Family.of(DOCUMENT, "document-full-marks", "full-marks"),
            Family.of(DOCUMENT, "document-rates", "initial-rate"),
            Family.of(DOCUMENT, "document-previous-spent", "previous-missing", "previous-change"),
            Family.of(DOCUMENT, "document-words", "worded", "rate-word", "target-repeats-name"),
            Family.of(DOCUMENT, "document-cost-words", "cost-word", "cost-without-money"),
            Family.of(DOCUMENT, "document-missing-kind", "missing-kind"),
            Family.of(DOCUMENT, "document-forms", "declared", "same-name", "roll-up", "printed-twice"),
            Family.of(DOCUMENT, "number-two-titles", "title-two-numbers", "near-title"),
            // Habits of a document that no rule sums up.
            Family.of(DOCUMENT, "no-basis"),
            Family.of(DOCUMENT, "cited-twice"),
            Family.of(DOCUMENT, "item-no-money"),
            Family.of(DOCUMENT, "output-ceiling"),
            Family.of(DOCUMENT, "purchase-attribute"),
            Family.of(DOCUMENT, "quantity-percent"),
            Family.of(DOCUMENT, "unit-impossible"),
            Family.of(DOCUMENT, "unit-missing"),
            Family.of(DOCUMENT, "rates-payer"),
            Family.of(DOCUMENT, "satisfaction-other"),
            Family.of(DOCUMENT, "price-without-quantity"),
            Family.of(DOCUMENT, "citation-year", "plan-period", "number-no-year"),
            Family.of(DOCUMENT, "heavy-indicator", "word-weight"),
            Family.of(DOCUMENT, "counted-elsewhere"),
            Family.of(DOCUMENT, "later-name"),
            // The same projects side by side.
            Family.of(LINKED, "same-block", "same-goal", "contained-block"),
            // Two sides of one figure.
            Family.of(FORM, "item-sum", "item-product"),
            Family.of(FORM, "item-most", "item-no-quantity", "item-repeated"),
            Family.of(FORM, "outputs-exceed-spent", "little-spent-full"),
            Family.of(FORM, "name-year"),
            Family.of(FORM, "part-exceeds-whole", "parts-sum", "executed-above"),
            Family.of(FORM, "reduced-score-met", "shortfall-no-deviation"),
            Family.of(FORM, "budget-change", "budget-repeated"),
            Family.of(FORM, "cost-ceiling-idle", "ceilings-exceed"),
            Family.of(
                    FORM,
                    "target-loosened",
                    "indicators-replaced",
                    "target-tightened",
                    "output-ceiling-moved",
                    "target-word-changed"));

    private static final Map<String, Family> BY_RULE = new HashMap<>();

    static {
        LIST.forEach(family -> family.rules().forEach(rule -> BY_RULE.put(rule, family)));
    }

    private Families() {}

    /** The family of a finding. */
    public static Family of(Finding finding) {
        Family family = BY_RULE.get(finding.rule());
        if (family == null) {
            return Family.of(reach(finding), finding.rule());
        }
        // What is said about a document as a whole reaches all of it.
        boolean wider = finding.subject().project() == null && family.reach() == FORM;
        return wider ? new Family(family.id(), DOCUMENT, family.rules()) : family;
    }

    /** What a rule without a family says about a document is one story, and so is what it says about either of two projects. */
    private static Family.Reach reach(Finding finding) {
        if (finding.subject().project() == null) {
            return DOCUMENT;
        }
        return finding.projects().size() > 1 ? LINKED : FORM;
    }

    /** Every family that is named. */
    public static List<Family> list() {
        return LIST;
    }
}
