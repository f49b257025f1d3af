package org.mingzhang.assess.finding;

import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The same words in both languages of the interface, possibly with places {@code {0}}, {@code {1}} … for figures. As in the interface's own
 * texts {@code {0 form|forms}} is a number with its word, 1 form, 2 forms, and {@code {0|is|are}} the word alone.
 *
 * @param chinese in Chinese
 * @param english in English
 */
public record Text(String chinese, String english) {
    private static final Pattern PLACE = Pattern.compile("\\{([0-9])(?:([ |])([^|{}]*)\\|([^|{}]*))?}");

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

    /** What is filled in is not looked at again. */
    private static String fill(String words, Function<Text, String> language, Object[] values) {
        Matcher place = PLACE.matcher(words);
        StringBuilder filled = new StringBuilder(words.length() * 2);
        int end = 0;
        while (place.find()) {
            int number = Integer.parseInt(place.group(1));
            if (number >= values.length) {
                throw new IllegalArgumentException("no value for place " + number + " in \"" + words + "\"");
            }
            String value = values[number] instanceof Text text ? language.apply(text) : values[number].toString();
            filled.append(words, end, place.start()).append(counted(value, place));
            end = place.end();
        }
        return filled.append(words, end, words.length()).toString();
    }

    /** The value, with the word that goes with it, or that word alone. */
    private static String counted(String value, Matcher place) {
        if (place.group(2) == null) {
            return value;
        }
        String word = value.equals("1") ? place.group(3) : place.group(4);
        return place.group(2).equals("|") ? word : value + " " + word;
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
