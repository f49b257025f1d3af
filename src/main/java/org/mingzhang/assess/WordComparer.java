package org.mingzhang.assess;

import java.util.List;
import org.mingzhang.model.Relation;
import org.mingzhang.model.TextMeasure;

/** Compares words with promised words: the same ones, the same ones denied in print, or others, which say neither. */
final class WordComparer {
    private static final List<String> DONE = List.of("已", "已经", "均已", "都已");

    private static final List<String> NOT = List.of("未", "不", "没", "没有", "尚未", "仍未", "还未", "未能", "并未");

    private static final List<String> TIMES = List.of("年", "季", "月", "周", "日", "天");

    /** A promised state has few characters: 效果明显, 真实准确完整; what is longer is a task in its own sentence. */
    private static final int LONGEST_STATE = 6;

    private WordComparer() {}

    static Relation relation(TextMeasure target, TextMeasure actual) {
        String promised = target.words();
        String reported = actual.words();
        if (promised.equals(reported)) {
            return repeated(promised);
        }
        if (DONE.stream().anyMatch(done -> reported.equals(done + promised))) {
            return Relation.WORDS_SAME;
        }
        if (denied(promised, reported)) {
            return Relation.WORDS_DENIED;
        }
        return target.holdsDigits() ? Relation.KINDS_DIFFER : Relation.WORDS_OTHER;
    }

    private static Relation repeated(String words) {
        boolean state = words.length() <= LONGEST_STATE && TIMES.stream().noneMatch(words::contains);
        return state ? Relation.WORDS_SAME : Relation.WORDS_REPEATED;
    }

    private static boolean denied(String promised, String reported) {
        return NOT.stream().anyMatch(not -> inserted(not, promised, reported))
                || (promised.equals("是") && reported.equals("否"))
                || turned(promised, "无", reported, "有")
                || turned(promised, "有", reported, "无")
                || turned(promised, "有", reported, "没有")
                || turned(promised, "不", reported, "")
                || turned(promised, "未", reported, "");
    }

    /** 未完成 for 完成, 验收不合格 for 验收合格. */
    private static boolean inserted(String not, String promised, String reported) {
        int at = reported.indexOf(not);
        return at >= 0 && promised.equals(reported.substring(0, at) + reported.substring(at + not.length()));
    }

    private static boolean turned(String promised, String head, String reported, String otherHead) {
        return promised.length() > head.length()
                && promised.startsWith(head)
                && reported.equals(otherHead + promised.substring(head.length()));
    }
}
