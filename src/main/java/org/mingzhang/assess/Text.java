package org.mingzhang.assess;

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

    /** With its places filled in; a value that is a text itself is filled in by language. */
    public Text fill(Object... values) {
        String zh = chinese;
        String en = english;
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            String place = "{" + i + "}";
            zh = zh.replace(place, value instanceof Text text ? text.chinese : value.toString());
            en = en.replace(place, value instanceof Text text ? text.english : value.toString());
        }
        return new Text(zh, en);
    }

    /** This and another text behind it. */
    public Text plus(Text other) {
        return new Text(chinese + other.chinese, (english + " " + other.english).strip());
    }
}
