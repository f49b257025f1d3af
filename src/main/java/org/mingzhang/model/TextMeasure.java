package org.mingzhang.model;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Words, or a value that cannot be read for certain.
 *
 * @param text as printed, without surrounding blanks
 */
public record TextMeasure(String text) implements Measure {
    /** A whole scale to choose from names no grade. */
    private static final String SCALE = "优良中";

    /** 春节前, 规定时间内, 前10名, 90%+, 不超预算: a limit that is kept by many results. */
    private static final Pattern LIMIT = Pattern.compile(
            "(?<![目提当空眼])前(?:\\(含.{0,2}\\))?(?:[已均全部按时]*[完竣]?[成工]|办结|结束|验收|交付|上线|到位|支付|拨付|发放|报送|提交|上报)*$"
                    + "|[间限期日时天周月年季度算围额准划标值]内(?:完成|办结|支付|拨付|报送|提交|发放)?$|前[0-9一二三四五六七八九十百]+(?:[名位强]|$)|\\+$|不超|[不未]突破|未超");

    private static final int LONGEST_FIGURE = 200;

    private static final Pattern STOPS = Pattern.compile("[。；;，,、！!：:“”\"](?![0-9])|(?<![0-9])\\.");

    /** Whether both say the same; width, blanks and an equals sign printed in front do not matter. */
    public boolean sameWords(TextMeasure other) {
        return words().equals(other.words());
    }

    /** Whether a sign or word of a bound stands in it, as in {@code 良好以上}: repeated as an actual it gives no result. */
    public boolean namesBound() {
        String words = words();
        return BoundWords.occursIn(words)
                || words.contains(SCALE)
                || LIMIT.matcher(words).find();
    }

    /** The one number in it, if there is exactly one and words change it: 每月≥2次. */
    public Optional<WordedFigure> figure() {
        return text.length() > LONGEST_FIGURE ? Optional.empty() : MeasureReader.worded(words());
    }

    /** Whether a figure or a numeral that counts is printed in it. */
    public boolean holdsFigure() {
        return Folded.of(text).chars().anyMatch(c -> c >= '0' && c <= '9') || Numerals.count(words());
    }

    /** Whether it stands for nothing: {@code /}, {@code —}, 无, 不适用, N/A, 未填. */
    public boolean placeholder() {
        return Placeholders.is(text);
    }

    /** The words in one spelling, without blanks, an equals sign in front, and stops. */
    public String words() {
        String folded = STOPS.matcher(Folded.of(text)).replaceAll("");
        return folded.startsWith("=") ? folded.substring(1) : folded;
    }

    @Override
    public String kind() {
        return "text";
    }

    @Override
    public Bound bound() {
        return Bound.NONE;
    }

    @Override
    public String valueText() {
        return "";
    }

    @Override
    public String upperText() {
        return "";
    }

    @Override
    public String unit() {
        return "";
    }

    @Override
    public String toText() {
        return text;
    }
}
