package org.mingzhang.model;

import java.util.regex.Pattern;

/** Numbers that belong to a name and count nothing: 5G基站≥10个, PM2.5≤35, 2023年培训≥3次, 60岁以上老人参保率≥90%. */
final class NamedNumbers {
    private static final String NUMERALS = "零一二三四五六七八九";
    private static final String NAME_GOES_ON = "(?=[\\p{IsHan}≥≤<>=])";

    private static final Pattern NAMED = Pattern.compile("《[^》]*[0-9][^》]*》"
            + "|[A-Za-z]+-?[0-9]+(?:\\.[0-9]+)?(?:[A-Za-z]+[0-9]*)*" + NAME_GOES_ON
            + "|(?<![0-9.,])(?:[2-6]G|[248]K|[1-5]A(?=级)|[23]D)" + NAME_GOES_ON
            + "|(?<![0-9.,])(?:19|20)[0-9]{2}年度?(?![底末初])" + NAME_GOES_ON
            + "|(?<![0-9.,])1[0-9]{2,4}(?=(?:政务|服务|便民|市民){0,2}(?:热线|专线|平台))"
            + "|(?<![0-9.,])[0-9]{1,2}(?:[-至][0-9]{1,2})?周?岁(?:及?以[上下])?"
            + "|(?<![0-9.,])[0-9]+(?:个?工作日|天|日|小时|分钟)[以之]?内(?=\\p{IsHan}+率)");

    private static final Pattern NO_LETTERS = Pattern.compile("[.以之《》-]");

    private NamedNumbers() {}

    /** The text with such numbers as numerals, where another number stands beside them. */
    static String spelled(String folded) {
        String spelled = NAMED.matcher(folded)
                .replaceAll(found -> NO_LETTERS.matcher(numerals(found.group())).replaceAll(""));
        return spelled.chars().anyMatch(NamedNumbers::isDigit) ? spelled : folded;
    }

    private static String numerals(String name) {
        StringBuilder numerals = new StringBuilder();
        name.chars().map(c -> isDigit(c) ? NUMERALS.charAt(c - '0') : c).forEach(c -> numerals.append((char) c));
        return numerals.toString();
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
