package org.mingzhang.assess.finding;

import java.util.function.Function;

/**
 * The same words in both languages of the interface, possibly with places {@code {0}}, {@code {1}} … for figures.
 *
 * @param chinese in Chinese
 * @param english in English
 */
public record Text(String chinese, String english) {
    /** Nothing. */
    public static final Text NONE = new Text("", "");

    /** Words in both languages. */
    public static Text of(String chinese, String english) {
        return new Text(chinese, english);
    }

    /** The same in both languages, such as a printed name. */
    public static Text same(String printed) {
        return new Text(printed, printed);
    }

    /**
     * With its places filled in; a value that is a text itself is filled in by language.
     *
     * @throws IllegalArgumentException if a place has no value
     */
    public Text fill(Object... values) {
        return new Text(fill(chinese, Text::chinese, values), fill(english, Text::english, values));
    }

    /** Each place is one digit in braces; what is filled in is not looked at again. */
    private static String fill(String words, Function<Text, String> language, Object[] values) {
        StringBuilder filled = new StringBuilder(words.length() * 2);
        for (int i = 0; i < words.length(); i++) {
            int place = place(words, i);
            if (place >= values.length) {
                throw new IllegalArgumentException("no value for place " + place + " in \"" + words + "\"");
            }
            if (place < 0) {
                filled.append(words.charAt(i));
            } else {
                filled.append(values[place] instanceof Text text ? language.apply(text) : values[place].toString());
                i += 2;
            }
        }
        return filled.toString();
    }

    private static int place(String words, int at) {
        boolean is = words.charAt(at) == '{' && at + 2 < words.length() && words.charAt(at + 2) == '}';
        return is ? Character.digit(words.charAt(at + 1), 10) : -1;
    }

    /** This and another text behind it. */
    public Text plus(Text other) {
        return new Text(chinese + other.chinese, (english + " " + other.english).strip());
    }

    /** Straight behind it, without a blank: the rest of one sentence. */
    public Text join(Text rest) {
        return new Text(chinese + rest.chinese, english + rest.english);
    }
}
