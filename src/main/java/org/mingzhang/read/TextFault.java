package org.mingzhang.read;

import java.util.Optional;
import java.util.OptionalInt;

/** What no text in a content file may have, because it cannot be seen and spoils comparing, tables and pages. */
final class TextFault {
    /** What to do about any of them. */
    static final String ADVICE = "Remove it.";

    private TextFault() {}

    /** What is wrong with the text, if anything: invisible characters, or blanks at an end. */
    static Optional<String> in(String text) {
        OptionalInt hidden = hidden(text);
        if (hidden.isPresent()) {
            return Optional.of(Quoted.of(text) + " holds the invisible character " + Quoted.code(hidden.getAsInt()));
        }
        return text.equals(text.strip())
                ? Optional.empty()
                : Optional.of(Quoted.of(text) + " has a blank or line break at an end");
    }

    /** The first character that cannot be seen, other than a tab or an end of line. */
    static OptionalInt hidden(String text) {
        return text.codePoints()
                .filter(c -> c != '\n' && c != '\r' && c != '\t' && Quoted.hidden(c))
                .findFirst();
    }
}
