package org.mingzhang.assess;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.TextMeasure;
import org.mingzhang.model.WordedFigure;

/**
 * The words around a reported figure or date. It answers its target only if they say nothing that neither the target nor the indicator's name
 * says: 超支2万元, 取消2场 and 线上2场 are a difference, a rest or a part, and no list of such words would ever be whole.
 */
final class ResultWords {
    /** Say only that this is the result. */
    private static final Set<String> OF_FIGURES = Set.copyOf(List.of(
            "共", "累计", "合计", "总计", "总", "全年", "年度", "本年", "当年", "年内", "每年", "一年", "度", "全部", "全", "均", "都", "已", "已经",
            "了", "实际", "实", "为", "是", "达", "达到", "达成", "到", "至", "完成", "实现", "开展", "举办", "组织", "召开", "举行", "进行", "实施",
            "执行", "落实", "办理", "提供", "控制在", "保持", "保持在", "维持在", "提高到", "提高至", "提升到", "提升至", "增加到", "增加至", "增长到", "增长至",
            "增至", "升至", "降低到", "降低至", "下降到", "下降至", "减少到", "减少至", "降至", "缩短到", "缩短至", "压缩到", "压缩至", "综合", "总体", "总体上",
            "整体", "经", "统计", "测算", "核算", "问卷", "调查", "测评", "结果", "显示", "得分", "评分", "完成值", "实际值", "完成情况", "人民币", "整",
            "的", "数", "数量", "总数", "总量", "总额", "顺利", "圆满", "按时", "按期", "如期", "完毕", "我单位", "我局", "本单位", "本部门", "本项目",
            "项目", "工作", "任务", "活动", "班", "各类", "各项", "相关", "根据", "据", "仅", "只", "人员", "于", "截至年底", "按计划", "按照计划"));

    /** Say only that money was paid. */
    private static final Set<String> OF_FIGURES_OR_MONEY =
            Stream.concat(OF_FIGURES.stream(), Stream.of("支出", "花费", "含税")).collect(Collectors.toUnmodifiableSet());

    /** Say, behind a figure, that it is enough. */
    private static final Pattern PRAISE = Pattern.compile(
            "(?<=\\p{IsHan}|%)[,;(](?:已|均|均已|全部|圆满)*(?:超额|达标|达到?目标|(?:超额)?完成(?:年度|全年|预期|既定)?(?:目标|任务|指标)?值?)(?:完成)?[)]?[。;]?$");

    /** Say only that it was done, or when. */
    private static final Set<String> OF_DATES = Set.copyOf(List.of(
            "年", "月", "元月", "份", "日", "号", "底", "末", "上旬", "中旬", "下旬", "季度", "第", "上半年", "下半年", "零", "〇", "一", "二", "三",
            "四", "五", "六", "七", "八", "九", "十", "至", "到", "前", "于", "在", "已", "已经", "均", "全部", "按时", "完成", "完工", "竣工",
            "办结", "结束", "交付", "验收", "上线", "完毕", "了", "到位", "通过", "顺利", "为", "完成时间", "完成日期", "实际", "项目", "工作", "任务"));

    private static final Pattern BEGUN = Pattern.compile("启动|开工|动工|开始|开展|实施");
    private static final Pattern ENDED = Pattern.compile("完成|完工|竣工|办结|结束|交付|验收|完毕");

    private static final Pattern JOINED = Pattern.compile("[、/]|和(?!谐)|及(?!时|格)|(?<!参)与|或");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}〇]+|[以之]");
    private static final String NOT = "不未无非没";
    private static final String NUMERALS = "零一二三四五六七八九";
    private static final String SHARE = "率";
    private static final int SHORTEST = 2;

    private final String target;
    private final String name;
    private final String year;
    private final boolean joined;

    private ResultWords(Indicator indicator, int year) {
        this.target = letters(indicator.target());
        this.year = letters(year + "年");
        this.name = letters(indicator.name());
        this.joined = JOINED.matcher(indicator.name()).find();
    }

    /** Whether what is printed around an indicator's reported figure leaves it the whole result. */
    static boolean nameTheFigure(Indicator indicator, int year, String printed) {
        String said = named(PRAISE.matcher(Same.folded(printed)).replaceFirst(""));
        String promised = named(indicator.target());
        ResultWords words = new ResultWords(indicator, year);
        return said.equals(promised)
                || (words.cover(said, harmless(printed))
                        && sameThing(said, promised)
                        && !WiderResult.of(words.name, words.target).is(said));
    }

    /** Whether it says, behind the figure, that the figure is enough. */
    static boolean praise(String printed) {
        return PRAISE.matcher(Same.folded(printed)).find();
    }

    /** Whether what is printed with an indicator's reported date says that the thing was done then. */
    static boolean nameTheDate(Indicator indicator, int year, String printed) {
        String said = letters(printed);
        boolean begun = BEGUN.matcher(letters(indicator.target())).find()
                && !BEGUN.matcher(said).find();
        boolean otherEnd = begun && ENDED.matcher(said).find();
        return !otherEnd && new ResultWords(indicator, year).cover(said, OF_DATES);
    }

    private static Set<String> harmless(String printed) {
        boolean money = new TextMeasure(printed)
                .figure()
                .filter(figure -> figure.number().unit().contains("元"))
                .isPresent();
        return money ? OF_FIGURES_OR_MONEY : OF_FIGURES;
    }

    private static String named(String printed) {
        return letters(new TextMeasure(printed).figure().map(WordedFigure::name).orElse(""));
    }

    /** Letters alone, and the digits of a name as numerals: 5G is 五G. */
    private static String letters(String printed) {
        StringBuilder spelled = new StringBuilder();
        printed.chars()
                .map(c -> c >= '0' && c <= '9' ? NUMERALS.charAt(c - '0') : c)
                .forEach(c -> spelled.append((char) c));
        return NO_LETTERS.matcher(spelled).replaceAll("").replace("满意率", "满意度");
    }

    /** Whether a text is made of harmless words and of pieces of what the form prints of the indicator. */
    private boolean cover(String text, Set<String> harmless) {
        boolean[] reached = new boolean[text.length() + 1];
        reached[0] = true;
        for (int i = 0; i < text.length(); i++) {
            if (!reached[i]) {
                continue;
            }
            for (int end = i + 1; end <= text.length(); end++) {
                String piece = text.substring(i, end);
                reached[end] |= harmless.contains(piece) || piece.equals(year) || isPrinted(piece);
            }
        }
        return reached[text.length()];
    }

    /** Of a name that joins two things, one alone is a part; 覆盖率 answers 100%覆盖. */
    private boolean isPrinted(String piece) {
        String share = piece.endsWith(SHARE) ? piece.substring(0, piece.length() - 1) : piece;
        return (share.length() >= SHORTEST && isIn(target, share))
                || (piece.length() >= SHORTEST && (joined ? name.equals(piece) : isIn(name, piece)));
    }

    /** 合格率 does not stand in 不合格率. */
    private static boolean isIn(String printed, String piece) {
        for (int at = printed.indexOf(piece); at >= 0; at = printed.indexOf(piece, at + 1)) {
            if (at == 0 || NOT.indexOf(printed.charAt(at - 1)) < 0) {
                return true;
            }
        }
        return false;
    }

    /** Where both name a thing of their own, they share two letters of it. */
    private static boolean sameThing(String said, String promised) {
        String one = withoutHarmless(said);
        String other = withoutHarmless(promised);
        return one.length() < SHORTEST
                || other.length() < SHORTEST
                || Stream.iterate(0, i -> i + SHORTEST <= one.length(), i -> i + 1)
                        .anyMatch(i -> other.contains(one.substring(i, i + SHORTEST)));
    }

    private static String withoutHarmless(String words) {
        String rest = words;
        for (String word : OF_FIGURES) {
            rest = word.length() >= SHORTEST ? rest.replace(word, "") : rest;
        }
        return rest;
    }
}
