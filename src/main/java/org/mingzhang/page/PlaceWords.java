package org.mingzhang.page;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.model.FormKey;

/**
 * Where in a thing a change was, in words. {@code mingzhang diff} names places by the members of the published records: {@code 2024-target indicators “清淤河道数” target}. A
 * member that has no word here is printed as it is.
 */
public final class PlaceWords {
    /** A name in quotes, perhaps with its number, or what stands between blanks. */
    private static final Pattern PART = Pattern.compile("“.*?”(?:#[0-9]+)?(?= |$)|\\S+");

    /** The lists of rows of money. */
    private static final Set<String> MONEY = Set.of("execution", "parts");

    private static final String KEY = "place.";
    private static final String JOINT = " · ";

    private PlaceWords() {}

    /** The place in the language of the words; empty for the whole. */
    public static String of(Words words, String place) {
        StringBuilder said = new StringBuilder();
        Matcher part = PART.matcher(place);
        String list = "";
        while (part.find()) {
            boolean named = part.group().startsWith("“");
            if (!said.isEmpty()) {
                said.append(named ? " " : JOINT);
            }
            said.append(named && MONEY.contains(list) ? row(words, part.group()) : word(words, part.group()));
            list = part.group();
        }
        return said.toString();
    }

    /** A row of money goes by its id. */
    private static String row(Words words, String part) {
        int end = part.indexOf('”');
        String key = "money." + part.substring(1, end);
        return words.keys().contains(key) ? "“" + words.get(key) + part.substring(end) : part;
    }

    private static String word(Words words, String part) {
        Optional<FormKey> form = FormKey.of(part);
        if (form.isPresent()) {
            return form(words, form.get());
        }
        return words.keys().contains(KEY + part) ? words.get(KEY + part) : part;
    }

    private static String form(Words words, FormKey form) {
        String said = words.get(KEY + "ofForm", Integer.toString(form.year()), words.stage(form.stage()));
        return form.part() == 1 ? said : words.get("stage.part", said, form.part());
    }
}
