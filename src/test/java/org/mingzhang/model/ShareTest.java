package org.mingzhang.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {
    @ParameterizedTest
    @CsvSource({
        "364900,480000,76.0%",
        "1,3,33.3%",
        "5,10,50.0%",
        "7,7,100%",
        "0,7,0%",
        "999,1000,99.9%",
        "9995,10000,>99.9%",
        "3207823,3207825,>99.9%",
        "9999999999.99,10000000000.00,>99.9%",
        "0.01,10000000000.00,<0.1%",
        "10004,10000,>100%",
        "1001,1000,100.1%",
        "21,20,105.0%",
        "-30000,480000,-6.3%",
    })
    void aShareHasOneDecimalAndOnlyAllIsAll(String part, String whole, String text) {
        assertEquals(
                Optional.of(text), Share.of(Money.of(part), Money.of(whole)).map(Share::text));
    }

    @ParameterizedTest
    @CsvSource({"85100,364900,+23.3%", "-30000,480000,-6.3%", "0,5,0%"})
    void aChangeHasItsSign(String by, String before, String text) {
        assertEquals(Optional.of(text), Share.of(Money.of(by), Money.of(before)).map(Share::change));
    }

    @Test
    void nothingIsAShareOfNothingOrLess() {
        assertEquals(Optional.empty(), Share.of(Money.ZERO, Money.ZERO));
        assertEquals(Optional.empty(), Share.of(Money.of("-1"), Money.of("-1")));
    }
}
