package org.mingzhang.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetGuardTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=100%",
                "=12次",
                "-7",
                "+1",
                "@a",
                "＝1",
                "1-2",
                "3/4",
                "2024.5",
                "2024年5月",
                "10:30",
                "1E5",
                "310117199001011234",
                "007",
                "100%",
                "(5)",
                "￥20",
                "１２",
                "TRUE",
                "false",
                "May 5",
                "jan-3",
                " =1",
                "\u200b=1",
                "\t1",
                "12e4567890",
                "5月3日",
                "1,000"
            })
    void whatASpreadsheetWouldTakeForSomethingElseIsGuarded(String text) {
        assertEquals("'" + text, SpreadsheetGuard.guard(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "清淤河道",
                "3条",
                "≥90%",
                "<=20户",
                "songjiang-caizhengju/a-2",
                "A1",
                "Maybe",
                "trueness",
                "12次",
                "",
                "2024年度预算"
            })
    void whatStaysATextIsAsPrinted(String text) {
        assertEquals(text, SpreadsheetGuard.guard(text));
    }

    @Test
    void everyTextComesBack() {
        Random random = HostileText.random();
        for (int i = 0; i < 20_000; i++) {
            String text = HostileText.next(random);
            assertEquals(text, SpreadsheetGuard.unguard(SpreadsheetGuard.guard(text)));
        }
        for (String text : new String[] {"'1-2", "''1-2", "'", "'a", "'=A1"}) {
            assertEquals(text, SpreadsheetGuard.unguard(SpreadsheetGuard.guard(text)));
        }
    }
}
