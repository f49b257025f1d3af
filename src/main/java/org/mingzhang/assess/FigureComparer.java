package org.mingzhang.assess;

import java.util.List;
import org.mingzhang.model.Bound;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.Measure;
import org.mingzhang.model.NumberMeasure;
import org.mingzhang.model.Relation;
import org.mingzhang.model.TextMeasure;

/**
 * Compares a figure with a promised figure or range.
 *
 * @param direction which side is better
 * @param share whether the indicator's name is one of a share
 * @param success whether more of it is plainly better, whatever sign is printed
 * @param rank whether the figure is a place in an order or a class, of which neither more nor less is plainly better
 * @param signed whether the target prints a bound in signs or words
 */
record FigureComparer(Direction direction, boolean share, boolean success, boolean rank, boolean signed) {
    /** Where nothing but the printed signs says what is better. */
    static final FigureComparer UNCLEAR = new FigureComparer(Direction.UNCLEAR, false, false, false, true);

    static FigureComparer of(Indicator indicator) {
        return new FigureComparer(
                Direction.of(indicator),
                Direction.isShare(indicator.name()),
                Direction.isSuccess(indicator),
                Direction.isRank(indicator),
                new TextMeasure(indicator.target()).namesBound());
    }

    Comparison compare(Measure target, NumberMeasure actual) {
        Promised printed = Promised.of(target);
        Fitted fitted = Fitted.of(printed, actual, share);
        if (!fitted.commensurable()) {
            return new Comparison(target, actual, Relation.UNITS_DIFFER, false);
        }
        Relation plain = relation(fitted.promised(), fitted.actual());
        Relation relation = fitted.plain() ? orOtherUnit(plain, fitted) : plain;
        boolean ofOne = share && printed.upToOne() && !(fitted.plain() && Promised.isShareOfOne(actual));
        return new Comparison(
                target, fitted.shown(target), ofOne ? orShareOfOne(relation, fitted) : relation, fitted.fromTarget());
    }

    /** A plain target up to 1 may be a share of one, 0.9 for 90%, and a result that is none is held against it in either reading. */
    private Relation orShareOfOne(Relation relation, Fitted fitted) {
        NumberMeasure actual = fitted.actual();
        NumberMeasure ofOne = new NumberMeasure(actual.bound(), actual.value().movePointLeft(2), actual.unit());
        return relation(fitted.promised(), ofOne) == relation ? anyhow(relation) : Relation.FIGURE_EITHER_UNIT;
    }

    /** A plain number that gives another verdict in another unit it is usually printed in gives none, and else no distance. */
    private Relation orOtherUnit(Relation plain, Fitted fitted) {
        List<Relation> others = OtherUnits.of(fitted.promised(), fitted.actual(), share).stream()
                .filter(other -> other.nearer() || (other.share() && plain == Relation.FIGURE_OUTSIDE))
                .map(other -> relation(fitted.promised(), other.number()))
                .toList();
        if (others.stream().anyMatch(other -> other != plain)) {
            return Relation.FIGURE_EITHER_UNIT;
        }
        return others.isEmpty() ? plain : anyhow(plain);
    }

    private static Relation anyhow(Relation plain) {
        return switch (plain) {
            case FIGURE_WITHIN -> Relation.FIGURE_WITHIN_ANYHOW;
            case FIGURE_OUTSIDE -> Relation.FIGURE_OUTSIDE_ANYHOW;
            default -> plain;
        };
    }

    private Relation relation(Promised promised, NumberMeasure actual) {
        int side = promised.side(actual);
        if (rank && promised.lower() != null && promised.lower().value().compareTo(actual.value()) != 0) {
            return Relation.FIGURE_MAYBE_BETTER;
        }
        if (side == 0) {
            return Relation.FIGURE_WITHIN;
        }
        if (promised.equalWhenRounded(actual)) {
            return Relation.UNITS_DIFFER;
        }
        if (missed(promised, side)) {
            return Relation.FIGURE_OUTSIDE;
        }
        if (!promised.open()) {
            return Relation.FIGURE_MAYBE_BETTER;
        }
        return side > 0 ? Relation.FIGURE_CEILING_DOUBTFUL : Relation.FIGURE_FLOOR_DOUBTFUL;
    }

    private boolean missed(Promised promised, int side) {
        boolean better = side > 0 ? direction == Direction.MORE : direction == Direction.LESS;
        boolean worse = side > 0 ? direction == Direction.LESS : direction == Direction.MORE;
        if (promised.point()) {
            boolean whole = promised.none(side) || promised.all(side, share);
            return (whole && !better && direction != Direction.EITHER) || (promised.bound() == Bound.EQUAL && worse);
        }
        if (promised.open()) {
            // A broken limit is broken, but a floor under what should be small, or a ceiling over a share of success,
            // is more likely a slip.
            return side > 0 ? !success : !better && direction != Direction.UNWANTED;
        }
        return signed ? !better : worse;
    }
}
