package org.mingzhang.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.content.Quoted;
import org.mingzhang.content.TextCharacters;
import org.mingzhang.content.TextFault;

class CharactersTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x0000, 0x0007, 0x007F, 0x0085, 0x00AD, 0x034F, 0x061C, 0x115F, 0x1160, 0x17B4, 0x180E, 0x200B, 0x200D,
                0x200E, 0x202E, 0x2028, 0x2029, 0x2060, 0x2065, 0x2069, 0x2800, 0x3164, 0xFE0F, 0xFEFF, 0xFFA0, 0xFFF0,
                0xFFF9, 0x1D173, 0xE0001, 0xE0020, 0xE0100, 0xE0FFF
            })
    void whatCannotBeSeenIsRefusedAnywhere(int c) {
        refused(c, "the invisible character " + Quoted.code(c));
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0xFFFF, 0xFFFE, 0xFDD0, 0x1FFFF, 0x10FFFF, 0x3FFFE, 0xE000, 0xF06C, 0xF0000, 0x0378, 0xD800, 0xFFFC,
                0xFFFD
            })
    void whatIsNoCharacterIsRefusedAnywhere(int c) {
        refused(c, Quoted.code(c) + ", which is no character");
    }

    private static void refused(int c, String words) {
        String sign = Character.toString(c);
        // After a letter a variation is meant; before it, it is not.
        assertEquals(
                "\"" + Quoted.code(c) + "水\" holds " + words,
                TextFault.in(sign + "水").orElseThrow());
        assertTrue(TextFault.in(sign).isPresent());
        assertTrue(TextFault.in("水 " + sign + "库").isPresent());
    }

    @ParameterizedTest
    @ValueSource(ints = {0x20, 0x09, 0x0A, 0x0D, 0xA0, 0x1680, 0x2003, 0x2007, 0x202F, 0x205F, 0x3000})
    void blanksMayStandWithinATextAndNotAtItsEnds(int c) {
        String blank = Character.toString(c);
        assertTrue(TextFault.in("水" + blank + "库").isEmpty());
        assertTrue(TextFault.in("水库" + blank).orElseThrow().endsWith(" has a blank or line break at an end"));
        assertTrue(TextFault.in(blank + "水库").isPresent());
        assertTrue(TextFault.in(blank).isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "水库",
                "≤700元/人次",
                "㎡",
                "䶮",
                "𠮷",
                "\uD883\uDEF0",
                "葛\uDB40\uDD00",
                "⚠\uFE0F",
                "é",
                "e\u0301",
                "Ⅲ",
                "①",
                "〇",
                "〔2018〕"
            })
    void whatAReaderSeesIsText(String text) {
        assertTrue(TextFault.in(text).isEmpty(), text);
    }

    @Test
    void everyCodePointIsTextOrToldByItsCode() {
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT).forEach(c -> {
            String shown = Quoted.printable(Character.toString(c));
            boolean hidden = TextCharacters.isInvisible(c)
                    || TextCharacters.isVariation(c)
                    || TextCharacters.isNone(c)
                    || c == '\n'
                    || c == '\r'
                    || c == '\t';
            assertEquals(hidden ? Quoted.code(c) : Character.toString(c), shown);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "# 标题&#8203;, 1:5",
        "'# 标题\n\n&#x200B;', 3:1",
        "'# 标题\n\n[a](/b/ \"&#xFFFF;\")', 3:1",
        "'# 标题\n\n[a](https://b/&#8203;)', 3:1",
        "'# 标题\n\n**水&shy;库**', 3:4",
        "'# 标题\n\n&#0;', 3:1"
    })
    void aCharacterWrittenByItsNumberIsNoException(String page, String place) throws IOException {
        Path content = folder.resolve("content");
        Files.createDirectories(content.resolve("pages"));
        Files.writeString(content.resolve("pages/p.md"), page);
        String found = Sites.problems(content);
        assertTrue(found.contains("content/pages/p.md:" + place + ": error M017: found "), found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-31", "2023-02-29", "2024-13-01", "2024-00-10", "2024-01-00"})
    void aReplyOfADayThatNeverWasIsRefused(String day) throws IOException {
        assertTrue(reply(day)
                .contains("error M032: the title \"" + day + " 某人\" does not begin with a day of the calendar. "));
    }

    @Test
    void aReplyOfALeapDayIsFine() throws IOException {
        assertEquals("", reply("2024-02-29"));
    }

    private String reply(String day) throws IOException {
        Path content = folder.resolve("content");
        try (var all = Files.walk(Sites.content("ok-small"))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path target = content.resolve(
                        Sites.content("ok-small").relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        Path path = content.resolve(
                "notes/findings/jiangcheng-wenhuaju/chunjie-dengcai/2023-self-evaluation/total-score.md");
        Files.createDirectories(path.getParent());
        Files.writeString(path, "# " + day + " 某人\n\n回复。\n");
        return Sites.problems(content);
    }
}
