package org.mingzhang.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.model.Money;

class FiguresTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0.00|0|0",
                "5600|5,600.00|5,600|5,600",
                "90682.5|90,682.50|90,682.50|约 9.07 万",
                "480000|480,000.00|480,000|48.00 万",
                "15442480|15,442,480.00|15,442,480|约 1,544.25 万",
                "123456789.01|123,456,789.01|123,456,789.01|约 1.23 亿",
                "-7|-7.00|-7|-7"
            })
    void amountsAreWrittenToTheFenAndRoughlyInWan(String yuan, String exact, String plain, String rough) {
        Money amount = Money.of(yuan);
        assertEquals(exact, Figures.yuan(amount));
        assertEquals(plain, Figures.shortYuan(amount));
        assertEquals(rough, Words.of("zh-CN").rough(amount));
    }

    @Test
    void sizesUseTheUnitThatFits() {
        assertEquals("812 B", Figures.bytes(812));
        assertEquals("41.5 kB", Figures.bytes(41_530));
        assertEquals("1.2 MB", Figures.bytes(1_234_567));
    }
}
