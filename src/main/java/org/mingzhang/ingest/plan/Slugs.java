package org.mingzhang.ingest.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mingzhang.ingest.text.Fold;
import org.mingzhang.ingest.text.Resources;

/** Printed names as ids: words of a list are read as the list says, other characters one by one; two characters make a group. */
public final class Slugs {
    private static final int LONGEST = 80;
    private static final int LONGEST_WORD = 14;
    private static final Map<Integer, String> SYLLABLES = syllables();
    private static final Map<String, String> WORDS = words();

    private Slugs() {}

    /** An id for a name. */
    public static String of(String name) {
        String bare = Fold.of(name);
        List<String> groups = new ArrayList<>();
        StringBuilder group = new StringBuilder();
        int syllables = 0;
        boolean wasLatin = false;
        for (int i = 0; i < bare.length(); ) {
            String word = word(bare, i);
            if (!word.isEmpty()) {
                close(groups, group);
                syllables = 0;
                String reading = WORDS.getOrDefault(word, "");
                if (!reading.isEmpty()) {
                    groups.add(reading);
                }
                i += word.length();
                continue;
            }
            int c = bare.codePointAt(i);
            String syllable = SYLLABLES.get(c);
            boolean latin = c < 0x80 && Character.isLetterOrDigit(c);
            if ((syllable == null && !latin) || (syllables == 2 && !last(bare, i)) || latin != wasLatin) {
                close(groups, group);
                syllables = 0;
            }
            if (latin) {
                group.append(Character.toString(c).toLowerCase(Locale.ROOT));
            } else if (syllable != null) {
                group.append(syllable);
                syllables++;
            }
            wasLatin = latin;
            i += Character.charCount(c);
        }
        close(groups, group);
        return shortened(groups);
    }

    /** Whether a character ends a run of characters that are read one by one: a single one joins the two before it. */
    private static boolean last(String text, int at) {
        int next = at + Character.charCount(text.codePointAt(at));
        return next >= text.length()
                || !SYLLABLES.containsKey(text.codePointAt(next))
                || !word(text, next).isEmpty();
    }

    private static String word(String text, int from) {
        for (int length = Math.min(LONGEST_WORD, text.length() - from); length >= 1; length--) {
            String word = text.substring(from, from + length);
            if (WORDS.containsKey(word)) {
                return word;
            }
        }
        return "";
    }

    private static void close(List<String> groups, StringBuilder group) {
        if (!group.isEmpty()) {
            groups.add(group.toString());
            group.setLength(0);
        }
    }

    private static String shortened(List<String> groups) {
        StringBuilder slug = new StringBuilder();
        for (String group : groups) {
            if (slug.length() + group.length() + 1 > LONGEST - 6) {
                break;
            }
            slug.append(slug.isEmpty() ? "" : "-").append(group);
        }
        return slug.isEmpty() ? "x" : slug.toString();
    }

    private static Map<Integer, String> syllables() {
        Map<Integer, String> table = new HashMap<>();
        Resources.lines("/search/pinyin.txt").forEach(line -> {
            int blank = line.indexOf(' ');
            line.substring(blank + 1).codePoints().forEach(c -> table.put(c, line.substring(0, blank)));
        });
        return table;
    }

    private static Map<String, String> words() {
        Map<String, String> table = new HashMap<>();
        Resources.lines("words.txt").forEach(line -> {
            int blank = line.indexOf(' ');
            table.put(blank < 0 ? line : line.substring(0, blank), blank < 0 ? "" : line.substring(blank + 1));
        });
        return table;
    }
}
