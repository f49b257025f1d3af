package org.mingzhang.content;

import java.util.Optional;

/**
 * What no text in a content file may have, because it cannot be seen or read and spoils comparing, tables and pages.
 *
 * @param offset where it stands in the text
 * @param words what it is: {@code the invisible character U+200B}
 */
public record TextFault(int offset, String words) {
    /** What to do about any of them. */
    public static final String ADVICE = "Remove it.";

    /** What is wrong with the text of a field, if anything: characters that are not text, or blanks at an end. */
    public static Optional<String> in(String text) {
        Optional<TextFault> fault = first(text);
        if (fault.isPresent()) {
            return fault.map(found -> Quoted.of(text) + " holds " + found.words());
        }
        boolean blankEnd = !text.isEmpty()
                && (TextCharacters.isBlank(text.codePointAt(0))
                        || TextCharacters.isBlank(text.codePointBefore(text.length())));
        return blankEnd ? Optional.of(Quoted.of(text) + " has a blank or line break at an end") : Optional.empty();
    }

    /** The first character that is not text. */
    public static Optional<TextFault> first(String text) {
        int before = ' ';
        for (int i = 0; i < text.length(); i += Character.charCount(before)) {
            int c = text.codePointAt(i);
            if (TextCharacters.isInvisible(c) || (TextCharacters.isVariation(c) && !canVary(before))) {
                return Optional.of(new TextFault(i, "the invisible character " + Quoted.code(c)));
            }
            if (TextCharacters.isNone(c)) {
                return Optional.of(new TextFault(i, Quoted.code(c) + ", which is no character"));
            }
            before = c;
        }
        return Optional.empty();
    }

    private static boolean canVary(int c) {
        return !TextCharacters.isBlank(c) && !TextCharacters.isVariation(c);
    }
}
