package org.mingzhang.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "=100%",
                "=0%",
                "=12.00(次)",
                "=6.00(个)",
                "=100.00(%)",
                "=0.00(%)",
                "=2000.00(元/人)",
                "=7个",
                "=6",
                "=80元/人",
                "=3.50万元",
                "=11月底",
                "=12月上旬",
                "=1,000元",
                "=12 个",
                "=12（次）",
                "=500m²",
                "=5km/h",
                "-7",
                "-7.00",
                "+3",
                "=-7",
                "＝100％",
                "－7",
                "-",
                "=",
                "+",
                "--",
                "---",
                "<=20户",
                ">=15户",
                ">20户",
                "≥90.00%",
                "100.00%",
                "会计管理",
                "a=b",
                "a@b",
                "'quoted'",
                "'",
                "O'Neill",
                " text",
                "120-150元"
            })
    void aPrintedTextThatIsNoFormulaStaysAsItIs(String text) {
        assertEquals(text, FormulaGuard.guard(text));
        assertEquals(text, FormulaGuard.unguard(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"https://example.org\",\"看\")",
                "=cmd|'/C calc'!A1",
                "@SUM(A1:A9)",
                "@",
                "+SUM(1,2)",
                "-2+3+cmd|'/C calc'!A1",
                "=A1",
                "=1+A1",
                "=1&A1",
                "=1/A1",
                "=1-3",
                "=1-3月",
                "=2/3",
                "=1/R",
                "=1:1",
                "=1月!A1",
                "=1E5",
                "=1,2",
                "=.5",
                "=7个(含)",
                "=N()",
                "=π",
                "=人",
                "=100%*2",
                "=1\n=A1",
                "=1;=A1",
                "=12  个",
                "=12(次",
                "=12.次",
                "=1^9",
                "=\"a\"",
                "={1}",
                "=#REF!",
                "=1人'!A1",
                "=12(A1)",
                "＝SUM(1)",
                "＠SUM(1)",
                "＋1＋A1",
                "－A1",
                "--11-30",
                "- 每月检查",
                "\ttext",
                "\rtext",
                "\ntext",
                "\t=100%",
                " =A1",
                "　=A1",
                "\u00a0=A1",
                "\ufeff=A1",
                "\u200b@A1",
                "\u0000=A1",
                "'=A1",
                "''=A1",
                "'\t"
            })
    void anActiveTextGetsAnApostropheThatCanBeTakenOff(String text) {
        assertEquals("'" + text, FormulaGuard.guard(text));
        assertEquals(text, FormulaGuard.unguard("'" + text));
    }

    @Test
    void everyTextCanBeReadBack() {
        Random random = HostileText.random();
        for (int i = 0; i < 200_000; i++) {
            String text = HostileText.next(random);
            assertEquals(text, FormulaGuard.unguard(FormulaGuard.guard(text)));
        }
    }

    @Test
    void aLongTextTakesNoLongTime() {
        for (String part : new String[] {"'", "\u3000", "1", ",111", "人", "人/", "=", "-", "("}) {
            assertTimeout(Duration.ofSeconds(5), () -> FormulaGuard.guard("=1" + part.repeat(1_000_000) + "!"));
            assertTimeout(Duration.ofSeconds(5), () -> FormulaGuard.guard(part.repeat(1_000_000) + "!"));
        }
    }
}
