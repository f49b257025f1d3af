package org.mingzhang.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Characters that a source names by a sign of the same shape. A font draws 门 and the radical ⻔ with one glyph, and some programs that make PDFs name it by the radical: what is
 * printed is the character.
 */
final class Radicals {
    private static final char FIRST = 0x2E80;
    private static final char LAST = 0x2FDF;
    private static final char FIRST_COMPATIBLE = 0xF900;
    private static final char LAST_COMPATIBLE = 0xFAFF;
    private static final Map<Character, Character> LISTED = listed();

    private Radicals() {}

    /** The text with characters for such signs; as long as before. */
    static String none(String text) {
        if (text.chars().noneMatch(c -> isSign((char) c))) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            plain.append(one(text.charAt(i)));
        }
        return plain.toString();
    }

    private static boolean isSign(char c) {
        return (c >= FIRST && c <= LAST) || (c >= FIRST_COMPATIBLE && c <= LAST_COMPATIBLE);
    }

    private static char one(char c) {
        if (!isSign(c)) {
            return c;
        }
        String same = Normalizer.normalize(String.valueOf(c), Form.NFKC);
        return LISTED.getOrDefault(c, same.length() == 1 ? same.charAt(0) : c);
    }

    private static Map<Character, Character> listed() {
        try (InputStream in = Radicals.class.getResourceAsStream("/ingest/radicals.txt")) {
            if (in == null) {
                throw new IllegalStateException("Missing in the jar: radicals.txt");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.toMap(line -> line.charAt(0), line -> line.charAt(1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
