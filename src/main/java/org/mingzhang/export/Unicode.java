package org.mingzhang.export;

import java.util.regex.Pattern;

/** Text that every reader of UTF-8 accepts. */
final class Unicode {
    private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");

    private Unicode() {}

    /** The text with each half of a broken surrogate pair, which UTF-8 cannot hold, replaced by U+FFFD. */
    static String wellFormed(String text) {
        return hasSurrogate(text) ? LONE_SURROGATE.matcher(text).replaceAll("\uFFFD") : text;
    }

    private static boolean hasSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
