package org.mingzhang.plan;

import org.mingzhang.assess.AssessedIndicator;
import org.mingzhang.assess.MoneyRow;
import org.mingzhang.assess.finding.Spot;
import org.mingzhang.model.Disclosure;
import org.mingzhang.page.Addresses;

/** The anchors of the parts of a form on its project's page. */
final class Anchors {
    private Anchors() {}

    /** Where a finding points at. */
    static String of(Spot spot) {
        String form = Addresses.anchor(spot.key());
        return switch (spot.part()) {
            case FORM -> form;
            case MONEY -> form + "-money" + MoneyRow.of(spot).suffix();
            case INDICATOR -> form + "-" + spot.sequence();
            case ITEM -> spot.sequence() == 0 ? form : form + "-item-" + spot.sequence();
            case LAW -> spot.sequence() == 0 ? form : form + "-law-" + spot.sequence();
        };
    }

    /** An indicator. */
    static String of(Disclosure disclosure, AssessedIndicator indicator) {
        return Addresses.anchor(disclosure) + "-" + indicator.sequence();
    }
}
