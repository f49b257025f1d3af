package org.mingzhang.model;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Chinese numerals written as figures: 一百二十户 as 120户, 百分之九十五 as 95%, 十二月底 as 12月底. */
final class Numerals {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String FORMAL = "壹贰叁肆伍陆柒捌玖拾佰仟";
    private static final String PLAIN = "一二三四五六七八九十百千";
    private static final String NUMERAL = "[零〇○一二两三四五六七八九十百千万]+";

    private static final Pattern COUNTED = Pattern.compile("([^零〇○一二两三四五六七八九十百千万]*)(" + NUMERAL + ")(.+)");
    private static final Pattern SHARE = Pattern.compile("(.*)([百千万])分之([零〇一二两三四五六七八九十百]+)(?:点([零〇一二三四五六七八九]+))?(.*)");
    private static final Pattern TENTHS = Pattern.compile("(.*)([一二三四五六七八九])成(以上|以下)?");
    private static final Map<String, String> SHARES = Map.of("百", "%", "千", "‰", "万", "‱");
    private static final Pattern DATED = Pattern.compile("([零〇○一二三四五六七八九十]{1,4})(?=[年月日号])");
    /** 三四次, 十五六人 and 二三十户 are about so many; 一百三 may be 103 or 130. */
    private static final Pattern ABOUT = Pattern.compile("[一二两三四五六七八九]{2}|[百千万][一二两三四五六七八九]$");

    private static final int LENGTH_OF_A_YEAR = 4;

    private static final Pattern NONE =
            Pattern.compile("[零0](?:安全|责任|重大)?(?:事故|投诉|差错|失误|违规|违纪|上访|伤亡|泄密|故障|缺陷|感染|污染|排放)?");

    private static final Pattern COUNTING = Pattern.compile(
            "[一二三四五六七八九十百千万两半几廿壹贰叁]+(?:余|多|来)?[个场次人名户家套项天日月年级季类成位条件份期倍元分]" + "|[百千万三四五]分[之百]|[二三四五六七八九十]{2}|俩|仨|廿");

    private Numerals() {}

    /** Whether a numeral counts something in a text, as far as that is plain: 统一 and 进一步 count nothing. */
    static boolean count(String words) {
        return COUNTING.matcher(words).find();
    }

    /** A whole value with one numeral in front of a unit; nothing if it holds figures or anything else. */
    static Optional<String> figures(String printed) {
        String folded = plain(printed);
        if (NONE.matcher(folded).matches()) {
            return Optional.of("0");
        }
        if (folded.chars().anyMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        Matcher share = SHARE.matcher(folded.replace("百分百", "百分之百"));
        if (share.matches()) {
            return share(share);
        }
        Matcher tenths = TENTHS.matcher(folded);
        if (tenths.matches() && (tenths.group(1).isEmpty() || BoundWords.isWord(tenths.group(1)))) {
            String bound = Objects.requireNonNullElse(tenths.group(3), "");
            return Optional.of(tenths.group(1) + value(tenths.group(2)) + "0%" + bound);
        }
        Matcher counted = COUNTED.matcher(folded);
        return counted.matches() && isCounted(counted)
                ? Optional.of(counted.group(1) + value(counted.group(2)) + counted.group(3))
                : Optional.empty();
    }

    /** The numerals of money, 伍套, in their plain spelling. */
    private static String plain(String printed) {
        StringBuilder plain = new StringBuilder(printed.length());
        printed.chars().forEach(c -> {
            int at = FORMAL.indexOf(c);
            plain.append(at < 0 ? (char) c : PLAIN.charAt(at));
        });
        return plain.toString();
    }

    private static Optional<String> share(MatchResult share) {
        String decimals = share.group(4) == null ? "" : "." + digits(share.group(4));
        return ABOUT.matcher(share.group(3)).find()
                ? Optional.empty()
                : Optional.of(share.group(1)
                        + value(share.group(3))
                        + decimals
                        + SHARES.get(share.group(2))
                        + share.group(5));
    }

    /** Only a comparator may stand before it and only a unit behind it: 一致, 统一 and 一次性 count nothing. */
    private static boolean isCounted(MatchResult counted) {
        String before = counted.group(1);
        return (before.isEmpty() || BoundWords.isWord(before))
                && !ABOUT.matcher(counted.group(2)).find()
                && Unit.isKnown(unit(counted.group(3)));
    }

    private static String unit(String after) {
        for (int end = 1; end <= after.length(); end++) {
            if (after.substring(end).equals(BoundWords.firstIn(after.substring(end)))) {
                return after.substring(0, end);
            }
        }
        return after;
    }

    /** Years, months and days in numerals: 二〇二三年十二月 as 2023年12月. */
    static String dated(String folded) {
        return DATED.matcher(folded).replaceAll(found -> {
            String numeral = found.group();
            if (numeral.length() < LENGTH_OF_A_YEAR && ABOUT.matcher(numeral).find()) {
                return numeral;
            }
            boolean inDigits = numeral.length() > 1 && numeral.indexOf('十') < 0;
            return inDigits ? digits(numeral) : Long.toString(value(numeral));
        });
    }

    private static String digits(String numeral) {
        StringBuilder digits = new StringBuilder();
        numeral.chars().forEach(c -> digits.append(digit((char) c)));
        return digits.toString();
    }

    private static int digit(char c) {
        return switch (c) {
            case '〇', '○' -> 0;
            case '两' -> 2;
            default -> DIGITS.indexOf(c);
        };
    }

    /** 一万两千 is 12000; 一万二 means the same but is not written on forms. */
    private static long value(String numeral) {
        long whole = 0;
        long section = 0;
        long digit = 0;
        for (int i = 0; i < numeral.length(); i++) {
            char c = numeral.charAt(i);
            int scale = scale(c);
            if (scale == 0) {
                digit = digit(c);
            } else if (scale == 10_000) {
                whole += Math.max(section + digit, 1) * scale;
                section = 0;
                digit = 0;
            } else {
                section += Math.max(digit, 1) * scale;
                digit = 0;
            }
        }
        return whole + section + digit;
    }

    private static int scale(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            case '万' -> 10_000;
            default -> 0;
        };
    }
}
