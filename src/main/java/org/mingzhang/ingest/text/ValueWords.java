package org.mingzhang.ingest.text;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What values look like, apart from the names beside them. */
public final class ValueWords {
    private static final String COMPARATOR =
            "(?:>=|<=|[≥≤><=≧≦≠＞＜]|不少于|不低于|不超过|不高于|不晚于|不大于|不小于|大于等于|小于等于|大于|小于|等于|达到|至少|接近|约|每年|每月|每周|每季度)";
    private static final String NUMBER = "-?\\d[\\d,]*(?:\\.\\d+)?";
    private static final String UNIT = "[%‰]?\\(?[一-龥A-Za-z%‰/·²³/℃]{0,10}\\)?";
    private static final Pattern FIRM = Pattern.compile(COMPARATOR + "?" + NUMBER + "(?:[-~至*×/:](?:次年)?" + NUMBER
            + "){0,2}" + UNIT + "(?:\\d{1,2}[日号]?)?(?:以上|以下|以内|内|前|底|左右)?");
    private static final Pattern PAIR = Pattern.compile("[且,，;；]");
    private static final Pattern NAME_END =
            Pattern.compile(".*[一-龥](?:率|数|性|度|量|情况|时间|成本|费用?|金额|经费|工作|单价|周期|标准)(?:\\([^)]*\\))?");
    private static final Set<String> WORDS = Resources.lines("values.txt").collect(Collectors.toUnmodifiableSet());

    private ValueWords() {}

    /** Whether a text is a number with or without bound and unit, or a date. */
    public static boolean firm(String text) {
        String bare = Fold.of(text);
        if (bare.isEmpty()) {
            return false;
        }
        for (String part : PAIR.split(bare, -1)) {
            if (!FIRM.matcher(part).matches() || NAME_END.matcher(part).matches()) {
                return false;
            }
        }
        return true;
    }

    /** Whether a text is one of the usual words for a state. */
    public static boolean word(String text) {
        return WORDS.contains(Fold.of(text));
    }

    /** Whether a text ends as names of indicators do. */
    public static boolean endsAsName(String text) {
        return NAME_END.matcher(Fold.of(text)).matches();
    }

    /** Whether brackets and quotation marks come in pairs. */
    public static boolean balanced(String text) {
        String bare = Fold.of(text);
        return count(bare, '(') == count(bare, ')')
                && count(text, '《') == count(text, '》')
                && count(text, '“') == count(text, '”');
    }

    private static long count(String text, char c) {
        return text.chars().filter(x -> x == c).count();
    }
}
