package org.mingzhang.page;

import java.math.BigDecimal;
import org.mingzhang.model.Money;
import org.mingzhang.model.Share;

/**
 * A number on a page together with what it rests on.
 *
 * @param text as shown, possibly rounded
 * @param value exact, a plain decimal; a share as 1 for all of it
 * @param formula how it is worked out from the published tables; empty for a printed one
 */
public record Computed(String text, String value, String formula) {
    /** No number. */
    public static final Computed NONE = new Computed("", "", "");

    /** An amount to the fen. */
    public static Computed yuan(Money amount, Formula formula) {
        return new Computed(Figures.yuan(amount), amount.toString(), formula.text());
    }

    /** An amount that a form prints, to the fen. */
    public static Computed printedYuan(Money amount) {
        return yuan(amount, Formula.NONE);
    }

    /** A share. */
    public static Computed share(Share share, Formula formula) {
        return new Computed(share.text(), share.value().toPlainString(), formula.text());
    }

    /** Points. */
    public static Computed points(BigDecimal points, Formula formula) {
        return new Computed(Figures.points(points), points.toPlainString(), formula.text());
    }

    /** A count. */
    public static Computed count(long number, Formula formula) {
        return new Computed(Figures.count(number), Long.toString(number), formula.text());
    }

    /** A printed number, or words where there is none. */
    public static Computed printed(String text) {
        return new Computed(text, "", "");
    }
}
