package org.mingzhang.assess;

import java.util.List;
import java.util.regex.Pattern;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.Measure;
import org.mingzhang.model.TextMeasure;

/** What kind of promise an indicator is, by the printed words of its two upper levels. */
public enum Kinds {
    COST("成本"),
    SATISFACTION("满意度"),
    BENEFIT("效益", "影响"),
    TIME("时效"),
    QUALITY("质量"),
    QUANTITY("数量");

    private static final Pattern RATE =
            Pattern.compile("(?:完成|及时|到位|合格|覆盖|知晓|达标|优良|优秀|优质|准确|正确|满意|参与|参加|出席|出勤|到课|到会|响应|处理|处置|办结|回复|答复|正常|完好"
                    + "|通过|使用|利用|普及|入学|就业|培养|执行|支付|拨付|发放|验收|整改|修复|公开|归档|开工|竣工|兑现|落实|投诉|发生|差错|出错|失误|返工)率(?:[（(].*)?$");
    /** Words that say all of it, which is a rate of 100%. */
    private static final Pattern ALL = Pattern.compile("^(?:应.尽.|全部|全覆盖|全额|足额|百分之百|全员)");

    private static final Pattern BORNE_BY_OTHERS = Pattern.compile("社会|生态|环境");

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list
    private final List<String> words;

    Kinds(String... words) {
        this.words = List.of(words);
    }

    /** Its printed word. */
    public String word() {
        return words.getFirst();
    }

    /** Whether either upper level names this kind. */
    public boolean fits(Indicator indicator) {
        for (String word : words) {
            if (indicator.category().contains(word) || indicator.subcategory().contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether either upper level names this kind. */
    public boolean fits(AssessedIndicator assessed) {
        return fits(assessed.indicator());
    }

    /** Whether it is paid in money: 社会成本 and 生态环境成本 are what others bear. */
    public static boolean cost(AssessedIndicator assessed) {
        return COST.fits(assessed)
                && !BORNE_BY_OTHERS.matcher(assessed.indicator().subcategory()).find()
                && !BORNE_BY_OTHERS.matcher(assessed.indicator().category()).find();
    }

    /** Whether a quantity is promised: by the second level alone, as the rows of an output category stand under it. */
    public static boolean quantity(AssessedIndicator assessed) {
        return assessed.indicator().subcategory().contains(QUANTITY.word());
    }

    /** Whether the target is a word out of the indicator's own name: 规范 for 规范性. */
    public static boolean repeatsName(AssessedIndicator assessed) {
        return worded(assessed) && repeatsName(assessed.indicator());
    }

    /** The same for one that is known to be words. */
    public static boolean repeatsName(Indicator indicator) {
        String target = Same.name(indicator.target());
        return target.length() >= 2 && Same.name(indicator.name()).contains(target);
    }

    /** Whether the target is words: 及时, 接近0; a text with a figure in it, such as 5*8小时, is none. */
    public static boolean worded(AssessedIndicator assessed) {
        return words(assessed.target());
    }

    private static boolean words(Measure target) {
        return target instanceof TextMeasure text
                && !text.text().isEmpty()
                && text.text().chars().noneMatch(c -> c >= '1' && c <= '9');
    }

    /** Whether the name is that of a share, {@code 及时率} or {@code 合格率}, but not {@code 频率}, {@code 效率} or {@code 功率}. */
    public static boolean rate(String name) {
        return name.indexOf('率') >= 0 && RATE.matcher(name.strip()).find();
    }

    /** Whether a share is promised in words. */
    public static boolean wordedRate(Indicator indicator) {
        return rate(indicator.name())
                && words(Measure.of(indicator.target()))
                && !ALL.matcher(Same.folded(indicator.target())).find();
    }
}
