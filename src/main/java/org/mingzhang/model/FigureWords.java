package org.mingzhang.model;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words around a figure, 培训≥5场 or 每月≥2次: those that name it leave it as it is, those that change it stay part of it, and those that
 * deny it or point elsewhere leave no figure at all.
 */
final class FigureWords {
    /** Hold a word of the lists below and mean something else; 每年 says nothing in a form of one year. */
    private static final List<String> NAMES = List.of(
            "每年", "每年度", "提高到", "提高至", "提升到", "提升至", "增加到", "增加至", "增长到", "增长至", "增至", "升至", "降低到", "降低至", "下降到", "下降至",
            "减少到", "减少至", "降至", "缩短到", "缩短至", "压缩到", "压缩至", "增长率", "提升率", "提高率", "增幅", "降幅", "下降率", "降低率", "减少率", "节约率",
            "压减率", "平均分", "不动产", "不锈钢", "不断", "不良", "不定期", "不合格率", "无障碍", "无人机", "无线", "无偿", "未成年", "未来", "较好", "比例",
            "占比", "比重", "比率", "比赛", "评比", "各类", "各项", "各级", "各种", "各界", "各方", "各科", "清单", "名单", "订单", "菜单", "单项奖",
            "单项工程", "较大", "约谈", "约定", "约束", "签约", "预约", "履约", "合约", "违约", "公约", "集约", "续约", "特约", "近视", "近郊", "近海",
            "附近", "邻近", "就近", "最近", "比武", "比选", "比价", "比对", "对比", "配比", "压缩机", "节约型", "节约用", "增长点", "计划生育", "行动计划",
            "工作计划", "年度计划", "计划书", "发展计划", "实施计划", "按计划", "按照计划", "无害化", "无公害", "无烟", "无纸化", "无接触", "未保", "不文明", "不孕");

    /** Names of what is done, not of a change: 能力提升培训≥5场. */
    private static final Pattern NAMED_CHANGE = Pattern.compile("(?:提升|提高|增长|增加|减少|降低)(?:班|工程|行动|项目|培训|活动|改造|建设|类)");

    private static final List<String> CHANGING = List.of(
            "每半年", "每季度", "每学期", "每个月", "每两年", "每季", "每月", "每周", "每日", "每天", "每人", "每户", "每次", "每场", "每期", "每班", "每家",
            "每个", "每亩", "每名", "每", "各", "分别", "单次", "单场", "单笔", "单期", "单个", "单项", "单人", "单户", "单日", "单月", "单班", "按月",
            "按季度", "人均", "户均", "日均", "月均", "周均", "季均", "场均", "次均", "年均", "平均", "大约", "将近", "提高", "提升", "增长", "增加", "上升",
            "扩大", "降低", "减少", "下降", "缩短", "节约", "节省", "压缩", "压减", "同比", "环比", "上年", "去年", "较", "比", "剩余", "结余", "计划",
            "预计", "预期", "拟", "力争", "争取", "力求", "努力", "尽量", "尽可能", "原则上", "大概", "大致", "大体", "估计", "估算", "几乎", "差不多",
            "左右", "上下");

    /** Change a figure only where they touch it: 约90, 近100人, 100余人. */
    private static final List<String> TOUCHING_BEFORE = List.of("约", "近", "季度", "半年");

    /** Alone before a figure, as often as that: 月≥2次. */
    private static final Set<String> SEASONS = Set.of("月", "季", "周", "日", "天");

    /** Soften a limit right before it; 基本医疗 and 一般债券 are names. */
    private static final List<String> SOFTENING = List.of("一般", "一般情况下", "基本", "基本上", "通常", "正常情况下", "原则", "建议");

    private static final List<String> DENYING = List.of("接近", "未", "不", "没", "无", "否", "勿", "其中", "部分", "排名", "分之");

    private static final List<String> ELSEWHERE_BEFORE = List.of("第", "前", "后", "负", "零下", "亏");
    private static final List<String> ELSEWHERE_AFTER = List.of("前", "后", "内", "外", "中", "之", "以", "初", "制", "代");

    /** Another figure, in numerals: 三场培训≥50人. */
    private static final Pattern COUNTED_TOO = Pattern.compile("[两三四五六七八九十百]+(?:场|期|批次|人次|轮次)");

    private static final String PUNCTUATION = ",:;、()“”\"";

    private FigureWords() {}

    /** Whether the words name one figure and leave it there. */
    static boolean leaveOne(String before, String after) {
        String words = without(before + after);
        return words.chars().allMatch(c -> Character.isLetter(c) || PUNCTUATION.indexOf(c) >= 0)
                && ELSEWHERE_BEFORE.stream().noneMatch(before::endsWith)
                && ELSEWHERE_AFTER.stream().noneMatch(after::startsWith)
                && DENYING.stream().noneMatch(words::contains)
                && !COUNTED_TOO.matcher(words).find()
                && !BoundWords.occursIn(words)
                && !endsInLatin(before);
    }

    /** The words that change the figure between these. */
    static Set<String> changing(String before, String after) {
        Set<String> found = new TreeSet<>();
        String named = without(before);
        String words = without(before + "|" + after);
        for (String word : CHANGING) {
            if (words.contains(word)) {
                found.add(word);
                words = words.replace(word, "|");
            }
        }
        TOUCHING_BEFORE.stream()
                .filter(word -> named.endsWith(word) || (word.length() == 1 && named.startsWith(word)))
                .forEach(found::add);
        SOFTENING.stream().filter(before::endsWith).forEach(found::add);
        Stream.of(before).filter(SEASONS::contains).forEach(found::add);
        return found;
    }

    private static String without(String words) {
        String rest = NAMED_CHANGE.matcher(words).replaceAll("");
        for (String name : NAMES) {
            rest = rest.replace(name, "");
        }
        return rest;
    }

    /** A number of a name: GB3095. */
    private static boolean endsInLatin(String words) {
        return !words.isEmpty()
                && words.charAt(words.length() - 1) < 'z'
                && Character.isLetter(words.charAt(words.length() - 1));
    }
}
