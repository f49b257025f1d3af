package org.mingzhang.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingzhang.diff.Change.Kind;

/** Of long texts only what is different is told, with a little around it. */
class DifferingTextTest {
    private static Change of(@Nullable String before, @Nullable String after) {
        return DifferingText.differing(new Change(Kind.field, "a/b", "note", before, after));
    }

    @Test
    void shortTextsAreToldWhole() {
        assertEquals("甲乙丙", of("甲乙丙", "甲丁丙").before());
        assertEquals(null, of(null, "甲").before());
    }

    @Test
    void longTextsAreToldWhereTheyDiffer() {
        String head = "首".repeat(1000);
        String tail = "尾".repeat(1000);
        Change change = of(head + "甲" + tail, head + "乙乙" + tail);
        assertEquals("…" + "首".repeat(40) + "甲" + "尾".repeat(40) + "…", change.before());
        assertEquals("…" + "首".repeat(40) + "乙乙" + "尾".repeat(40) + "…", change.after());
    }

    @Test
    void aTextThatGoesOnIsToldAtItsEnd() {
        String text = "文".repeat(1000);
        Change change = of(text, text + "完");
        assertEquals("…" + "文".repeat(40), change.before());
        assertEquals("…" + "文".repeat(40) + "完", change.after());
    }

    @Test
    void noCharacterIsCutInTwoAndNothingIsTooLong() {
        for (int i = 0; i < 4; i++) {
            String head = "字".repeat(300 + i);
            Change change =
                    of(head + "😀".repeat(3000) + "甲" + "😀".repeat(50), head + "😃".repeat(3000) + "😀".repeat(50));
            for (String told : new String[] {
                change.before(),
                change.after(),
                of(null, "a".repeat(i) + "😀".repeat(3000)).after()
            }) {
                assertTrue(told.length() <= 2003, told);
                assertEquals(told, new String(told.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
            }
        }
    }
}
