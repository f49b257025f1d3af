package org.mingzhang.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.mingzhang.assess.VerdictCounts;
import org.mingzhang.chart.Movement;
import org.mingzhang.chart.Outcome;
import org.mingzhang.chart.RowSheet;
import org.mingzhang.page.Words;

/** What rows of tables share to draw their pictures. */
final class Charts {
    /** Room for a picture beside a figure on a phone. */
    static final int BAR = 160;

    /** Room for fourteen squares in a line. */
    static final int SQUARES = 212;

    /** The width of a page. */
    static final int PAGE = 1040;

    /** The width of a phone. */
    static final int WIDE = 320;

    /** Beyond this many times the initial budget an arrow stands for the amount, so that the others stay apart. */
    private static final BigDecimal FARTHEST = new BigDecimal(2);

    private Charts() {}

    static RowSheet cell(Words words, int width) {
        return new RowSheet(width, words.charts());
    }

    /** How many times its initial budget the end of every row stands for. */
    static BigDecimal reach(Collection<Movement> movements) {
        return movements.stream()
                .flatMap(m -> m.reach().stream())
                .reduce(BigDecimal.ONE, BigDecimal::max)
                .min(FARTHEST)
                .setScale(2, RoundingMode.UP);
    }

    /** How many results came out how; what only a mark for nothing stands for is not reported. */
    static Map<Outcome, Integer> outcomes(VerdictCounts counts) {
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        counts.counts().forEach((verdict, count) -> outcomes.put(Outcome.valueOf(verdict.name()), count));
        outcomes.merge(Outcome.MET, -counts.judged(), Integer::sum);
        outcomes.put(Outcome.JUDGED, counts.judged());
        outcomes.merge(Outcome.UNKNOWN, -counts.placeholders(), Integer::sum);
        outcomes.merge(Outcome.PENDING, counts.placeholders(), Integer::sum);
        return outcomes;
    }
}
