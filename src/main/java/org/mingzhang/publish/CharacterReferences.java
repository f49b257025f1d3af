package org.mingzhang.publish;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Character references in an attribute: those by number and the few that stand for what markup needs. Others stay as they are written; an
 * address with one leads nowhere then.
 */
final class CharacterReferences {
    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#([0-9]{1,8})|#[xX]([0-9A-Fa-f]{1,8})|(amp|lt|gt|quot|apos|nbsp));");

    private static final Map<String, String> NAMED =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", "\u00a0");

    private CharacterReferences() {}

    static String resolved(String text) {
        return text.indexOf('&') < 0
                ? text
                : REFERENCE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(character(found)));
    }

    private static String character(MatchResult found) {
        String name = found.group(3);
        if (name != null) {
            return NAMED.getOrDefault(name, name);
        }
        int point = found.group(1) != null
                ? Integer.parseInt(found.group(1))
                : Integer.parseUnsignedInt(found.group(2), 16);
        boolean fits =
                point > 0 && point <= Character.MAX_CODE_POINT && Character.getType(point) != Character.SURROGATE;
        return fits ? Character.toString(point) : "\uFFFD";
    }
}
