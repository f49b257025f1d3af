package org.mingzhang.model;

import java.util.Locale;
import java.util.Set;

/** What forms print where there is nothing to say; none of it is a result. */
final class Placeholders {
    private static final Set<String> WORDS = Set.of(
            "无", "暂无", "空", "空白", "不适用", "未填", "未填写", "未填报", "待填", "待填写", "无数据", "暂无数据", "无此项", "无该项", "无内容", "不涉及",
            "未涉及", "待定", "定性", "定量", "待统计", "未统计", "尚未统计", "暂未统计", "不详", "略", "n/a", "na", "n.a", "none", "null",
            "nil");

    private static final String TICKS = "√✓✔☑○◎●";

    private Placeholders() {}

    /** A mark without any letter or figure, or a word that says that nothing is filled in; a tick says something. */
    static boolean is(String printed) {
        String folded = MeasureReader.tidy(Folded.of(printed));
        return !printed.isBlank()
                && (WORDS.contains(bare(folded).toLowerCase(Locale.ROOT))
                        || folded.chars().noneMatch(Placeholders::says));
    }

    private static String bare(String folded) {
        String inner = Unit.withoutBrackets(folded);
        return inner.startsWith("=") ? inner.substring(1) : inner;
    }

    private static boolean says(int c) {
        return Character.isLetterOrDigit(c) || TICKS.indexOf(c) >= 0;
    }
}
