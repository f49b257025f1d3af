package org.mingzhang.ingest.made;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HashMap;
import java.util.Map;

/** Writes characters as the radicals that share their glyphs, as some programs do that make PDFs. */
final class RadicalMaker {
    private static final char FIRST_KANGXI = 0x2F00;
    private static final char LAST_KANGXI = 0x2FD5;

    /** Radicals of the supplement after their characters; and one whose character is written in another way today. */
    private static final String OTHERS = "门⻔长⻓见⻅车⻋页⻚风⻛民⺠齐⻬户⼾龙⻰青⻘食⻝麦⻨黄⻩马⻢鱼⻥西⻄母⺟齿⻮鸟⻦贝⻉角⻆飞⻜卤⻧骨⻣鬼⻤月⺝日⺜";

    private static final Map<Character, Character> RADICALS = radicals();

    private RadicalMaker() {}

    static String of(String text) {
        StringBuilder written = new StringBuilder(text.length());
        text.chars().forEach(c -> written.append(RADICALS.getOrDefault((char) c, (char) c)));
        return written.toString();
    }

    private static Map<Character, Character> radicals() {
        Map<Character, Character> radicals = new HashMap<>();
        for (char radical = FIRST_KANGXI; radical <= LAST_KANGXI; radical++) {
            radicals.put(
                    Normalizer.normalize(String.valueOf(radical), Form.NFKC).charAt(0), radical);
        }
        for (int i = 0; i < OTHERS.length(); i += 2) {
            radicals.put(OTHERS.charAt(i), OTHERS.charAt(i + 1));
        }
        return radicals;
    }
}
