package org.mingzhang.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupingTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, '0'",
        "0.000, 2, 8, '0.00'",
        "999, 0, 0, '999'",
        "1000, 0, 0, '1,000'",
        "1E+6, 2, 8, '1,000,000.00'",
        "1675799.58, 2, 8, '1,675,799.58'",
        "-123456.5, 2, 8, '-123,456.50'",
        "-123, 0, 0, '-123'",
        "0.123456785, 2, 8, '0.12345679'",
        "-0.001, 2, 2, '0.00'"
    })
    void thousandsStandInGroups(BigDecimal number, int least, int most, String shown) {
        assertEquals(shown, Grouping.of(number, least, most));
    }

    @Test
    void isWhatTheLibraryPrints() {
        Random random = new Random(1);
        DecimalFormat format = new DecimalFormat("#,##0.00######", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.HALF_UP);
        for (int i = 0; i < 20_000; i++) {
            BigDecimal number = new BigDecimal(new BigInteger(1 + random.nextInt(60), random).add(BigInteger.ONE))
                    .movePointLeft(random.nextInt(7))
                    .multiply(BigDecimal.valueOf(random.nextBoolean() ? 1 : -1));
            assertEquals(format.format(number), Grouping.of(number, 2, 8));
        }
    }
}
