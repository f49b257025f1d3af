package org.mingzhang.assess;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.mingzhang.assess.finding.Shown;
import org.mingzhang.assess.finding.Text;
import org.mingzhang.model.Money;
import org.mingzhang.model.NumberMeasure;

/**
 * How large one figure is, measured by another. There is none of figures in different units, nor of anything to a figure that is zero or
 * below, nor of a figure below zero: none of these is so many times, or so many percent, of the other.
 *
 * @param value 1 for equal figures, to 8 decimals
 */
public record Ratio(BigDecimal value) {
    private static final int DECIMALS = 8;
    private static final int SHOWN = 2;
    private static final BigDecimal FAR = new BigDecimal(1000);
    private static final BigDecimal MANIFOLD = BigDecimal.TEN;
    private static final Text TIMES = Text.of("{0} 倍", "{0} times");
    private static final Text AS_MUCH = Text.of("是前者的 {0} 倍", "{0} times as much");

    /** Of two amounts. */
    public static Optional<Ratio> of(Money figure, Money base) {
        return of(figure.yuan(), base.yuan());
    }

    /** Of two numbers in one unit. */
    public static Optional<Ratio> of(NumberMeasure figure, NumberMeasure base) {
        NumberMeasure a = figure.inBaseUnit();
        NumberMeasure b = base.inBaseUnit();
        return a.unit().equals(b.unit()) ? of(a.value(), b.value()) : Optional.empty();
    }

    /** Of two counts of the same things. */
    public static Optional<Ratio> of(long figure, long base) {
        return of(BigDecimal.valueOf(figure), BigDecimal.valueOf(base));
    }

    private static Optional<Ratio> of(BigDecimal figure, BigDecimal base) {
        return base.signum() <= 0 || figure.signum() < 0
                ? Optional.empty()
                : Optional.of(new Ratio(figure.divide(base, DECIMALS, RoundingMode.HALF_UP)));
    }

    /** By what share the figure is above the base; negative if it is below. */
    public BigDecimal change() {
        return value.subtract(BigDecimal.ONE);
    }

    /** Whether the figure is at least so large a part of the base. */
    public boolean atLeast(BigDecimal share) {
        return value.compareTo(share) >= 0;
    }

    /** Whether the figure is off the base by at least this share of it, up or down. */
    public boolean offBy(BigDecimal share) {
        return change().abs().compareTo(share) >= 0;
    }

    /** Whether one is a thousand times the other or more: the two may be printed in other units. */
    public boolean farApart() {
        return value.compareTo(FAR) >= 0 || value.multiply(FAR).compareTo(BigDecimal.ONE) <= 0;
    }

    /** Whether the change is at least {@code share} as a reader sees it, with one decimal of a percent. */
    public boolean shownOffBy(BigDecimal share) {
        return shown().subtract(BigDecimal.ONE).abs().compareTo(share) >= 0;
    }

    /** As {@link #percent} shows it, so that no reader sees a figure on the wrong side of a threshold. */
    public BigDecimal shown() {
        return value.setScale(SHOWN + 1, RoundingMode.HALF_UP);
    }

    /** Whether it is ten times the base or more, of which a percentage says less than the two figures. */
    public boolean manifold() {
        return value.compareTo(MANIFOLD) >= 0;
    }

    /** {@code 8.33}, for “8.33 times”. */
    public String times() {
        return Shown.number(value.setScale(SHOWN, RoundingMode.HALF_UP));
    }

    /** {@code 89.9%}. */
    public String percent() {
        return Shown.percent(value);
    }

    /** What part of the base it is, {@code 28.0%}, or how many times it. */
    public Text part() {
        return manifold() ? TIMES.fill(times()) : Text.of(percent(), percent() + " of");
    }

    /** {@code +20.3%}, or how many times the base it is. */
    public Text changeText() {
        return manifold() ? AS_MUCH.fill(times()) : Text.same(Shown.change(change()));
    }

    /** By what share it is off, up or down, in brackets: {@code （5.0%）}; nothing where it is many times the base. */
    public Text offText() {
        String off = Shown.percent(change().abs());
        return manifold() ? Text.NONE : Text.of("（" + off + "）", " (" + off + ")");
    }
}
