package org.mingzhang.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is printed in Chinese is found in texts of any length. */
class PrintedTextTest {
    @Test
    void chineseIsToldFromTheRest() {
        assertEquals(List.of("own:Target: ", "printed:完成 90% 以上", "own: a"), parts("Target: 完成 90% 以上 a"));
    }

    /** Prose may have 20,000 characters, and a thread little room. */
    @Test
    void longTextsAreRead() {
        String prose = "述 1 ".repeat(20_000) + "述";
        assertEquals(List.of("printed:" + prose), parts(prose));
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        PrintedText.split(text, own -> parts.add("own:" + own), printed -> parts.add("printed:" + printed));
        return parts;
    }
}
