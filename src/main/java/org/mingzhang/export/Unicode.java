package org.mingzhang.export;

import java.util.regex.Pattern;

/** Text that every reader of UTF-8 accepts. */
final class Unicode {
    private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");

    private Unicode() {}

    /** The text with each half of a broken surrogate pair, which UTF-8 cannot hold, replaced by U+FFFD. */
    static String wellFormed(String text) {
        return LONE_SURROGATE.matcher(text).replaceAll("\uFFFD");
    }
}
