package org.mingzhang.model;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What forms print where there is nothing to say; none of it is a result. */
final class Placeholders {
    private static final Set<String> WORDS = Set.of(
            "无", "暂无", "空", "空白", "不适用", "未填", "未填写", "未填报", "待填", "待填写", "无数据", "暂无数据", "无此项", "无该项", "无内容", "不涉及",
            "未涉及", "待定", "定性", "定量", "待统计", "未统计", "尚未统计", "暂未统计", "不详", "略", "缺", "暂缺", "不予考核", "不作考核", "定性指标", "定量指标",
            "同上", "同前", "同左", "同下", "同目标", "tbd", "tba", "n/a", "na", "n.a", "none", "null", "nil");

    /** 详见附件, 见实施方案, 本年度无此项工作, 无相关指标: what the form would say stands elsewhere or is not there. */
    private static final Pattern ELSEWHERE = Pattern.compile(
            "(?:详|具体|另)?(?:请)?参?见.{0,8}(?:附件|附表|附后|说明|方案|报告|文件|材料|备注|清单|明细|[正上下前后]文|[上下]述|[上下]表|上|下|前|后)"
                    + "|(?:本项目|本单位)?(?:本|当|今|该)?年?度?(?:暂|尚)?(?:没有|[无未])(?:此|该|相关|本|设|涉及|有)*(?:项|类)?(?:工作|指标|任务|业务|内容|数据|信息|资料|要求)(?:要求)?"
                    + "|待(?:核实|补充|确认|核定|评估|完善|填报|明确|下达)|(?:暂|暂时)?[不未](?:做|作|予)(?:要求|考核|评价|设定|填报)|x{2,}");

    private static final String TICKS = "√✓✔☑○◎●";

    private static final Pattern STROKES = Pattern.compile("^[/–-]+|[/–-]+$");

    private Placeholders() {}

    /** A mark without any letter or figure, or a word that says that nothing is filled in; a tick says something. */
    static boolean is(String printed) {
        String folded = MeasureReader.tidy(Folded.of(printed));
        return !printed.isBlank()
                && (WORDS.contains(letters(folded))
                        || ELSEWHERE.matcher(letters(folded)).matches()
                        || folded.chars().noneMatch(Placeholders::says));
    }

    /** Without brackets, an equals sign, and a stroke beside the word. */
    private static String letters(String folded) {
        String inner = Unit.withoutBrackets(folded);
        String bare = inner.startsWith("=") ? inner.substring(1) : inner;
        return STROKES.matcher(bare).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static boolean says(int c) {
        return Character.isLetterOrDigit(c) || TICKS.indexOf(c) >= 0;
    }
}
