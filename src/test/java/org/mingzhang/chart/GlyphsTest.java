package org.mingzhang.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.chart.Glyphs.Wrap;

class GlyphsTest {
    @Test
    void aHanCharacterIsOneEmAndADigitLess() {
        assertEquals(40, Glyphs.width("人次", 20));
        assertEquals(24, Glyphs.width("20", 20));
    }

    @Test
    void linesBreakBetweenHanCharactersButNotInsideNumbers() {
        assertEquals(List.of("合同金额", "1675799"), Glyphs.wrap("合同金额1675799", 10, new Wrap(45, 2)));
    }

    @Test
    void noLineBeginsWithClosingPunctuation() {
        assertEquals(List.of("公平公", "正，及", "时"), Glyphs.wrap("公平公正，及时", 10, new Wrap(30, 3)));
    }

    @Test
    void whatDoesNotFitIsShortened() {
        assertEquals(List.of("一二三四", "五六七…"), Glyphs.wrap("一二三四五六七八九十", 10, new Wrap(40, 2)));
        assertEquals(List.of("AAAAA", "AAA…"), Glyphs.wrap("AAAAAAAAAAAAAAAA", 10, new Wrap(36, 2)));
    }

    @Test
    void theLongestWordingThatFitsIsTaken() {
        assertEquals("目标 3", Glyphs.fitting(List.of("年度目标 3", "目标 3", "3"), 10, 30));
        assertEquals("一…", Glyphs.fitting(List.of("一二三四"), 10, 20));
    }

    @Test
    void aHugeCellIsCutInGoodTime() {
        String huge = "9万，".repeat(300_000);
        assertTimeout(Duration.ofSeconds(5), () -> Glyphs.wrap(huge, 13, new Wrap(200, 2)));
    }
}
