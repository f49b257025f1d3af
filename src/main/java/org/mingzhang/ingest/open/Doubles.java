package org.mingzhang.ingest.open;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.ingest.grid.Word;

/** Glyphs that are set twice, a little apart, to look bold or shadowed: the first is kept. */
final class Doubles {
    private static final float APART = 0.3f;

    private Doubles() {}

    static List<Word> once(List<Word> words) {
        Map<String, List<Word>> near = new HashMap<>();
        List<Word> kept = new ArrayList<>();
        for (Word word : words) {
            if (!again(word, near)) {
                kept.add(word);
                near.computeIfAbsent(key(word, 0, 0), k -> new ArrayList<>(1)).add(word);
            }
        }
        return kept;
    }

    private static boolean again(Word word, Map<String, List<Word>> near) {
        for (int x = -1; x <= 1; x++) {
            for (int y = -1; y <= 1; y++) {
                for (Word other : near.getOrDefault(key(word, x, y), List.of())) {
                    if (Math.abs(other.box().left() - word.box().left()) < APART * word.size()
                            && Math.abs(other.box().top() - word.box().top()) < APART * word.size()) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static String key(Word word, int x, int y) {
        float step = Math.max(1, word.size());
        return word.text().text() + (Math.round(word.box().left() / step) + x) + ","
                + (Math.round(word.box().top() / step) + y);
    }
}
