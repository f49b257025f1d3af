package org.mingzhang.model;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code [comparator] [year] point-or-span [前] [完成]}, folded.
 *
 * <p>A bare {@code 12月} may be twelve months and is left to the number; a year, 月份, a word such as 不晚于 or 前 makes it December.
 */
final class DateReader {
    private static final Map<String, Bound> BEFORE = Map.ofEntries(
            entry("≥", Bound.AT_LEAST),
            entry(">", Bound.MORE_THAN),
            entry("≤", Bound.AT_MOST),
            entry("<", Bound.LESS_THAN),
            entry("不晚于", Bound.AT_MOST),
            entry("截至", Bound.AT_MOST),
            entry("截止", Bound.AT_MOST),
            entry("截止到", Bound.AT_MOST),
            entry("截止至", Bound.AT_MOST),
            entry("不迟于", Bound.AT_MOST),
            entry("最晚", Bound.AT_MOST),
            entry("最晚于", Bound.AT_MOST),
            entry("最迟", Bound.AT_MOST),
            entry("最迟于", Bound.AT_MOST),
            entry("不早于", Bound.AT_LEAST),
            entry("早于", Bound.LESS_THAN),
            entry("晚于", Bound.MORE_THAN),
            entry("迟于", Bound.MORE_THAN),
            entry("于", Bound.NONE),
            entry("在", Bound.NONE),
            entry("已于", Bound.NONE),
            entry("已在", Bound.NONE),
            entry("", Bound.NONE));

    private static final String YEAR = "(?:19|20|21)[0-9]{2}";
    private static final Pattern FULL =
            Pattern.compile("(?<![0-9./-])(" + YEAR + ")([-./])([0-9]{1,2})\\2([0-9]{1,2})(?![0-9./-])");
    private static final Pattern COMPACT =
            Pattern.compile("(?<![0-9.])(" + YEAR + ")(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])(?![0-9.])");
    private static final Pattern YEAR_MONTH =
            Pattern.compile("(?<![0-9./-])(" + YEAR + ")[-./]([0-9]{1,2})(?![0-9./-])");
    private static final Pattern MONTH_DAY = Pattern.compile("(?<![0-9./-])([0-9]{1,2})[./]([0-9]{1,2})(?![0-9./-])");
    private static final Pattern QUARTER = Pattern.compile("(?:^|(?<=年))第?([1-4])季度");
    private static final Pattern NTH_QUARTER = Pattern.compile("第([1-4])季度");
    private static final Pattern SHORT_YEAR = Pattern.compile("(?<![0-9])([12][0-9])年(?=1?[0-9]月)");

    /** 元月 is January, but 5元月 says yuan. */
    private static final Pattern FIRST_MONTH = Pattern.compile("(?<![0-9万亿美欧日港])元月");

    /** A day that is included, and a year that is the form's. */
    private static final Pattern NEEDLESS = Pattern.compile("\\(含\\)|^每年度?");

    private static final Pattern SAME_YEAR = Pattern.compile("(" + YEAR + "年)(.*[-–~至到])\\1");
    private static final Pattern WITHIN =
            Pattern.compile("(" + YEAR + ")?(?:(?:当|本)?年度?(?:以|之)?内|[当本]年度?(?=完成|完工|竣工))");

    private static final Pattern FORM = Pattern.compile(
            "(?:[\\p{IsHan}]{0,6}(?:时间|日期|时限)[为是:]?)?([^0-9一二三四上下第年]*)(?:(" + YEAR
                    + ")年)?(.*?)(之前|以前|前)?(?:(?:已|均|全部|按时|顺利|通过|完成)*(?:完成|完工|竣工验收|竣工|办结|结束|交付|验收|上线|提交|支付|拨付|发放|报送|开展|实施|启动|开工|动工|开始)(?:完毕|到位|了)?)?");

    /** Where dotted figures are numbers unless they name a year, a month and a day. */
    static final DateReader ANYWHERE = new DateReader(false);

    /** Where 2023.9 is a month, 10.15 a day and 20231215 a day of a year. */
    static final DateReader OF_TIME = new DateReader(true);

    private final boolean ofTime;

    private DateReader(boolean ofTime) {
        this.ofTime = ofTime;
    }

    Optional<DateMeasure> read(String folded) {
        String spelled = spelled(folded);
        if (!namesATime(spelled)) {
            return Optional.empty();
        }
        Matcher form = FORM.matcher(spelled);
        Bound before = form.matches() ? BEFORE.get(form.group(1)) : null;
        if (before == null) {
            return Optional.empty();
        }
        @Nullable Integer year = form.group(2) == null ? null : Integer.valueOf(form.group(2));
        boolean ending = form.group(4) != null;
        boolean saidToBeADate = year != null || ending || isWord(form.group(1));
        return Period.read(form.group(3), year)
                .filter(period -> saidToBeADate || !period.maybeDuration())
                .flatMap(period -> bound(before, ending, period).map(bound -> period.measure(bound, year)));
    }

    /** Every form names a month, a year or a season; most printed values do not, and matching is slow. */
    private static boolean namesATime(String spelled) {
        return spelled.indexOf('月') >= 0 || spelled.indexOf('年') >= 0 || spelled.indexOf('季') >= 0;
    }

    /** Dates in figures or numerals written out: {@code 2024-11-30} as 2024年11月30日; a year printed twice once. */
    private String spelled(String folded) {
        String months = FIRST_MONTH.matcher(folded).replaceAll("1月");
        String text = FULL.matcher(Numerals.dated(NEEDLESS.matcher(months).replaceAll("")))
                .replaceAll("$1年$3月$4日");
        text = SHORT_YEAR.matcher(text).replaceAll("20$1年");
        if (ofTime) {
            text = COMPACT.matcher(text).replaceAll("$1年$2月$3日");
            text = YEAR_MONTH.matcher(text).replaceAll("$1年$2月");
            text = MONTH_DAY.matcher(text).replaceAll("$1月$2日");
        }
        text = (ofTime ? QUARTER : NTH_QUARTER).matcher(text).replaceAll(DateReader::quarter);
        text = SAME_YEAR.matcher(text).replaceFirst("$1$2");
        Matcher within = WITHIN.matcher(text);
        return within.lookingAt()
                ? (within.group(1) == null ? "" : within.group(1) + "年") + "12月31日前" + text.substring(within.end())
                : text;
    }

    private static String quarter(MatchResult found) {
        return "第" + "一二三四".charAt(found.group(1).charAt(0) - '1') + "季度";
    }

    private static boolean isWord(String comparator) {
        return !comparator.isEmpty() && Character.isLetter(comparator.charAt(0));
    }

    /** By custom 11月底前 and 11月30日前 include the day itself; 11月前 and 第三季度前 do not include the month or the quarter. */
    private static Optional<Bound> bound(Bound before, boolean ending, Period period) {
        if (!ending) {
            return Optional.of(before);
        }
        Bound meant = period.from().equals(period.to()) ? Bound.AT_MOST : Bound.LESS_THAN;
        return before == Bound.NONE || before == meant ? Optional.of(meant) : Optional.empty();
    }
}
