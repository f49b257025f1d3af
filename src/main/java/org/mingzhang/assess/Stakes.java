package org.mingzhang.assess;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.Operand;
import org.mingzhang.assess.finding.Spot;
import org.mingzhang.model.Money;

/**
 * What hangs on some findings, or all there is in a document.
 *
 * @param money the money
 * @param points the points
 * @param indicators how many indicators; of findings only where neither money nor points hang on them
 * @param forms how many forms; of findings only where nothing else can be counted
 */
public record Stakes(Money money, BigDecimal points, int indicators, int forms) {
    public static final Stakes NONE = new Stakes(Money.ZERO, BigDecimal.ZERO, 0, 0);
    private static final int DECIMALS = 4;

    /** Findings of one form, or of one document: the largest amount, since they share it, and the points of every indicator once. */
    public static Stakes of(Collection<Finding> findings) {
        Money money = Money.ZERO;
        BigDecimal points = BigDecimal.ZERO;
        Map<Integer, BigDecimal> byIndicator = new HashMap<>();
        for (Finding finding : findings) {
            money = max(money, finding.stake().moneyOrZero());
            BigDecimal at = finding.stake().pointsOrZero();
            Integer sequence = finding.subject().sequence();
            if (sequence == null) {
                points = points.max(at);
            } else {
                byIndicator.merge(sequence, at, BigDecimal::max);
            }
        }
        points = points.max(byIndicator.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        if (!money.isZero() || points.signum() != 0) {
            return new Stakes(money, points, 0, 0);
        }
        int indicators = byIndicator.isEmpty() ? linked(findings) : byIndicator.size();
        return new Stakes(Money.ZERO, BigDecimal.ZERO, indicators, indicators == 0 ? forms(findings) : 0);
    }

    /** How many indicators findings rest on. */
    private static int linked(Collection<Finding> findings) {
        return (int) findings.stream()
                .flatMap(f -> f.operands().stream())
                .map(Operand::spot)
                .filter(spot -> spot != null && spot.part() == Spot.Part.INDICATOR)
                .distinct()
                .count();
    }

    private static int forms(Collection<Finding> findings) {
        return findings.stream().mapToInt(f -> f.projects().size()).max().orElse(0);
    }

    /** All that is printed in a document; roll-ups repeat money. */
    static Stakes of(DocumentFacts document) {
        Stakes all = NONE;
        for (Entry entry : document.entries()) {
            Money money = entry.project().rollUp() ? Money.ZERO : largest(entry.row());
            Fingerprint indicators = entry.facts().fingerprint();
            all = all.plus(new Stakes(money, indicators.points(), indicators.size(), 1));
        }
        return all;
    }

    private static Money largest(DisclosureRow row) {
        return Stream.of(row.budget(), row.initialBudget(), row.executed())
                .flatMap(Stream::ofNullable)
                .max(Comparator.naturalOrder())
                .orElse(Money.ZERO);
    }

    public Stakes plus(Stakes other) {
        return new Stakes(
                money.plus(other.money), points.add(other.points), indicators + other.indicators, forms + other.forms);
    }

    /** The largest of its shares, at four decimals and at most 1. */
    public BigDecimal share(Stakes whole) {
        return Stream.of(
                        share(money.yuan(), whole.money.yuan()),
                        share(points, whole.points),
                        share(BigDecimal.valueOf(indicators), BigDecimal.valueOf(whole.indicators)),
                        share(BigDecimal.valueOf(forms), BigDecimal.valueOf(whole.forms)))
                .reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    private static BigDecimal share(BigDecimal part, BigDecimal whole) {
        return whole.signum() <= 0 || part.signum() <= 0
                ? BigDecimal.ZERO
                : part.divide(whole, DECIMALS, RoundingMode.HALF_UP).min(BigDecimal.ONE);
    }

    private static Money max(Money one, Money other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
