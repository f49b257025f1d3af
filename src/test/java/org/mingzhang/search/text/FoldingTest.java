package org.mingzhang.search.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FoldingTest {
    @Test
    void everyCodePointIsFoldedAlikeWhetherOrNotSomebodyAsksWhereItCameFrom() {
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            String text = "收" + new String(Character.toChars(codePoint)) + "A";
            assertEquals(Folding.fold(text).text(), Folding.text(text), () -> "text " + text);
        }
    }
}
