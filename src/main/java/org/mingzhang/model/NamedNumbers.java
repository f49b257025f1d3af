package org.mingzhang.model;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers that belong to a name and count nothing: 5G基站≥10个, PM2.5≤35, 2023年培训≥3次, 60岁以上老人参保率≥90%, HPV9价疫苗≥50支. */
final class NamedNumbers {
    private static final String NUMERALS = "零一二三四五六七八九";
    private static final String NAME_GOES_ON = "(?=[\\p{IsHan}≥≤<>=])";

    private static final Pattern NAMED = Pattern.compile("《[^》]*[0-9][^》]*》|《[^》]*》(?=\\p{IsHan})"
            + "|\\((?:19|20)[0-9]{2}\\)[0-9]+号"
            + "|[A-Za-z]+-?[0-9]+(?:\\.[0-9]+)?(?:[A-Za-z]+[0-9]*)*" + NAME_GOES_ON
            + "|(?<![0-9.,≥≤<>=-])[0-9]+(?:\\.[0-9]+)?[A-Za-z]+(?=\\p{IsHan})"
            + "|(?<![0-9.,])(?:19|20)[0-9]{2}年度?(?![底末初])(?=[\\p{IsHan}≥≤<>=0-9])"
            + "|(?<![0-9.,])(?:19|20)[0-9]{2}年?[-–~至到](?:19|20)[0-9]{2}年度?(?=\\p{IsHan})"
            + "|(?<![0-9.,])(?:19|20)[0-9]{2}(?=[届级])"
            + "|(?<![0-9.,])1[0-9]{2,4}(?=(?:政务|服务|便民|市民){0,2}(?:热线|专线|平台))"
            + "|(?<![0-9.,])[0-9]{1,2}(?:[-–~至到][0-9]{1,2})?周?岁(?:及?以[上下])?"
            + "|(?<![0-9.,])[0-9]{1,2}[-–~至到][0-9]{1,2}(?=年级|月龄)"
            + "|第[0-9]{1,3}(?=\\p{IsHan})"
            + "|(?<![0-9.,])[0-9][对+][0-9A-Z](?=\\p{IsHan})"
            + "|(?<![0-9.,])[0-9]{1,2}(?:人制|年制|年级|天无理由)"
            + "|(?<![0-9.,])24小时(?=[\\p{IsHan}&&[^以之内前后]])"
            + "|(?<![0-9.,])[0-9]+(?:个?工作日|天|日|小时|分钟)[以之]?内(?=\\p{IsHan}+率)");

    /** Before a word that counts nothing: 315活动, 119消防, 9价疫苗, 3号泵站, 12·4宪法宣传. */
    private static final Pattern BEFORE_A_WORD =
            Pattern.compile("(?<![0-9.,·≥≤<>=/:~–-])[0-9]+(?:[.·][0-9]+)?(?=[”\"]?\\p{IsHan})");

    /** Join two numbers, go on with the number, or say how it is meant. */
    private static final String NO_NAME = "和及与或至到并且余多来以左上下前后内外中折之成分半零一二两三四五六七八九十百千万亿";

    private static final Pattern NO_LETTERS = Pattern.compile("[.以之《》()+·~–-]");

    private NamedNumbers() {}

    /** The text with such numbers as numerals, where another number stands beside them. */
    static String spelled(String folded) {
        if (folded.chars().noneMatch(NamedNumbers::isDigit)) {
            return folded;
        }
        String spelled = NAMED.matcher(folded).replaceAll(found -> word(found.group()));
        Matcher words = BEFORE_A_WORD.matcher(spelled);
        String named = words.replaceAll(found -> isName(spelled, found) ? word(found.group()) : found.group());
        return named.chars().anyMatch(NamedNumbers::isDigit) ? named : folded;
    }

    private static boolean isName(String text, MatchResult found) {
        String before = text.substring(0, found.start());
        String after = text.substring(found.end());
        return NO_NAME.indexOf(after.charAt(0)) < 0
                && Unit.known(after).isEmpty()
                && BoundWords.Before.of(before).comparator().isEmpty();
    }

    private static String word(String name) {
        return NO_LETTERS.matcher(numerals(name)).replaceAll("");
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
