package org.mingzhang.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.model.Money;

@Isolated("changes the default locale")
class FiguresTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0 元 | 0 元",
                "-4 | -4 元 | -4 元",
                "5600 | 5,600 元 | 5,600 元",
                "9999.99 | 9,999.99 元 | 9,999.99 元",
                "378000 | 37.80 万元 | 378,000 元",
                "3207823 | 320.7823 万元 | 3,207,823 元",
                "1675799.58 | 约 167.58 万元 | 1,675,799.58 元",
                "49410000 | 4,941.00 万元 | 49,410,000 元",
                "125000000 | 12,500.00 万元 | 125,000,000 元",
                "123456789 | 12,345.6789 万元 | 123,456,789 元",
            })
    void amountsAreExactOrSayThatTheyAreAbout(String yuan, String label, String exact) {
        assertEquals(label, ChartCases.CHINESE.amount(Money.of(yuan)));
        assertEquals(exact, ChartCases.CHINESE.exact(Money.of(yuan)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "364900 | 364900 | 占 100%",
                "364900 | 480000 | 占 76.0%",
                "3207823 | 3207825 | 占 >99.9%",
                "1 | 1000000 | 占 <0.1%",
                "1 | 3000000 | 占 <0.1%",
                "7300 | 5600 | 占 130.4%",
                "1 | 8 | 占 12.5%",
                "0 | 5 | 占 0%",
            })
    void sharesNeverRoundToNothingOrToAll(String part, String whole, String share) {
        assertEquals(share, ChartCases.CHINESE.share(Phrase.OF_ALL, new BigDecimal(part), new BigDecimal(whole)));
    }

    @Test
    void theReadersLocaleChangesNothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertEquals("1,675,799.58 元", ChartCases.CHINESE.exact(Money.of("1675799.58")));
            assertEquals("c-missed-strokes", Role.MISSED_STROKES.css());
        } finally {
            Locale.setDefault(before);
        }
    }
}
