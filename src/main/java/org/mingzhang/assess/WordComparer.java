package org.mingzhang.assess;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.mingzhang.model.Relation;
import org.mingzhang.model.TextMeasure;

/** Compares words with promised words: the same ones, the same ones denied in print, or others, which say neither. */
final class WordComparer {
    private static final List<String> DONE = List.of("已", "已经", "均已", "都已");

    private static final List<String> NOT = List.of("未", "不", "没", "没有", "尚未", "仍未", "还未", "未能", "并未");

    private static final List<String> TIMES = List.of("年", "季", "月", "周", "日", "天");

    /** 1:18, 7×24小时. */
    private static final Pattern SCHEDULE = Pattern.compile("[0-9][:×*xX][0-9]");

    /** A promised state has few characters: 效果明显, 真实准确完整; what is longer is a task in its own sentence. */
    private static final int LONGEST_STATE = 6;

    /** What was not begun, or what only repeats that it was as expected, promises nothing. */
    private static final Set<String> NOTHING_PROMISED = Set.of(
            "没有", "未开展", "未实施", "未启动", "未安排", "未开工", "未设", "未设置", "未设定", "不考核", "暂不考核", "未考核", "未要求", "不要求", "达成预期指标",
            "达成年度指标");

    /** Words of their own, of which neither part is a denial: 不定期 is no 定期 denied. */
    private static final List<String> WORDS_OF_THEIR_OWN = List.of(
            "不定期", "不间断", "不动产", "不断", "不锈钢", "不少", "不仅", "不但", "不限", "不等", "不时", "不久", "不规则", "不特定", "不可抗力", "不良",
            "不记名", "不打烊", "未来", "未成年", "无线", "有线", "有限", "无限", "无偿", "有偿", "无人机", "无障碍", "有关", "无关", "有机", "无机", "有形",
            "无形", "无害", "无息", "有息", "无纸化", "无接触");

    private static final String DENIALS = "不未无非没";

    private WordComparer() {}

    static Relation relation(TextMeasure target, TextMeasure actual) {
        String promised = target.words();
        String reported = actual.words();
        if (promised.equals(reported)) {
            return NOTHING_PROMISED.contains(promised) ? Relation.WORDS_OTHER : repeated(promised);
        }
        if (DONE.stream().anyMatch(done -> reported.equals(done + promised) || promised.equals(done + reported))) {
            return Relation.WORDS_SAME;
        }
        if (denied(promised, reported)) {
            return Relation.WORDS_DENIED;
        }
        return target.holdsFigure() ? Relation.KINDS_DIFFER : Relation.WORDS_OTHER;
    }

    private static Relation repeated(String words) {
        boolean state = words.length() <= LONGEST_STATE
                && TIMES.stream().noneMatch(words::contains)
                && !SCHEDULE.matcher(words).find();
        return state ? Relation.WORDS_SAME : Relation.WORDS_REPEATED;
    }

    private static boolean denied(String promised, String reported) {
        boolean ownWord =
                WORDS_OF_THEIR_OWN.stream().anyMatch(word -> promised.contains(word) != reported.contains(word));
        return !ownWord && deniedPlainly(promised, reported);
    }

    private static boolean deniedPlainly(String promised, String reported) {
        String bare = DONE.stream()
                .filter(promised::startsWith)
                .findFirst()
                .map(done -> promised.substring(done.length()))
                .orElse(promised);
        return NOT.stream().anyMatch(not -> inserted(not, bare, reported))
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
        return at >= 0
                && (at == 0 || DENIALS.indexOf(reported.charAt(at - 1)) < 0)
                && promised.equals(reported.substring(0, at) + reported.substring(at + not.length()));
    }

    private static boolean turned(String promised, String head, String reported, String otherHead) {
        return promised.length() > head.length()
                && promised.startsWith(head)
                && reported.equals(otherHead + promised.substring(head.length()));
    }
}
