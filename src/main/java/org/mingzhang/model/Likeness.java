package org.mingzhang.model;

/** How alike what two forms print for one indicator is. */
public enum Likeness {
    /** They mean the same: an equals sign, a unit that only one of them prints and the year of its own form make no difference. */
    SAME,
    /** The figure is the same and its sign is not, {@code ≥95%} and {@code 95%}: whether they mean the same is not for us to say. */
    RESPELLED,
    /** They differ. */
    OTHER;

    /** Compares what a form of one year prints with what a form of another does. */
    public static Likeness of(Measure before, int formerYear, Measure after, int laterYear) {
        if (before instanceof NumberMeasure b && after instanceof NumberMeasure a) {
            return of(b, a);
        }
        if (before instanceof RangeMeasure b && after instanceof RangeMeasure a) {
            return of(b, a);
        }
        if (before instanceof DateMeasure b && after instanceof DateMeasure a) {
            return of(b, formerYear, a, laterYear);
        }
        return before instanceof TextMeasure b
                        && after instanceof TextMeasure a
                        && own(b, formerYear).sameWords(own(a, laterYear))
                ? SAME
                : OTHER;
    }

    private static Likeness of(NumberMeasure before, NumberMeasure after) {
        return before.amountIs(after) ? of(before.bound(), after.bound()) : OTHER;
    }

    private static Likeness of(RangeMeasure before, RangeMeasure after) {
        NumberMeasure low = new NumberMeasure(before.lowerBound(), before.lower(), before.unit());
        NumberMeasure high = new NumberMeasure(before.upperBound(), before.upper(), before.unit());
        Likeness lower = of(low, new NumberMeasure(after.lowerBound(), after.lower(), after.unit()));
        Likeness upper = of(high, new NumberMeasure(after.upperBound(), after.upper(), after.unit()));
        return lower.compareTo(upper) > 0 ? lower : upper;
    }

    private static Likeness of(DateMeasure before, int formerYear, DateMeasure after, int laterYear) {
        boolean days = before.from().equals(after.from()) && before.to().equals(after.to());
        boolean words = !before.text().isEmpty() && before.text().equals(after.text());
        return (days || words) && own(before, formerYear) == own(after, laterYear)
                ? of(before.bound(), after.bound())
                : OTHER;
    }

    private static Likeness of(Bound before, Bound after) {
        if (before == after || (!before.open() && !after.open())) {
            return SAME;
        }
        boolean turned = (before.floor() && after.ceiling()) || (before.ceiling() && after.floor());
        return turned ? OTHER : RESPELLED;
    }

    /** Years from the form's own to the one that is printed; 0 where none is. */
    private static int own(DateMeasure date, int form) {
        return date.year() == null ? 0 : date.year() - form;
    }

    private static TextMeasure own(TextMeasure text, int form) {
        return new TextMeasure(text.text().replace(form + "年", "本年"));
    }
}
