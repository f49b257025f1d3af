package org.mingzhang.plan;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;

/** What can be typed, with an amount and a range that find something on this site. */
final class SearchHint {
    private static final BigDecimal TWO = new BigDecimal(2);
    private static final int WAN_DIGITS = 4;
    private static final String WORD_JOINER = "\u2060";

    private SearchHint() {}

    static String of(Catalogue catalogue) {
        return example(catalogue)
                .map(wan -> catalogue.words().get("search.hint.amounts", wan(wan), wan(half(wan)) + "到" + wan(wan)))
                .orElse(catalogue.words().get("search.hint"));
    }

    /** The amount that stands for a project, in 万, as people write it: the one with the fewest digits, of these the largest. */
    private static Optional<BigDecimal> example(Catalogue catalogue) {
        return catalogue.survey().projects().stream()
                .flatMap(p -> p.counted().stream().limit(1))
                .map(d -> d.counted().orElseThrow().money().yuan())
                .map(yuan -> yuan.movePointLeft(WAN_DIGITS).stripTrailingZeros())
                .filter(wan -> wan.compareTo(BigDecimal.ONE) > 0)
                .max(Comparator.<BigDecimal>comparingInt(
                                wan -> -wan.toPlainString().length())
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static BigDecimal half(BigDecimal wan) {
        return wan.divide(TWO).stripTrailingZeros();
    }

    private static String wan(BigDecimal wan) {
        return wan.toPlainString() + WORD_JOINER + "万";
    }
}
