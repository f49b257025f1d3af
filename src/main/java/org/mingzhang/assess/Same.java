package org.mingzhang.assess;

import org.mingzhang.model.Measure;
import org.mingzhang.model.NumberMeasure;

/** When two printed values are the same text, and when they say the same. */
public final class Same {
    private Same() {}

    /** The text in one spelling of signs, width and blanks. */
    public static String folded(String printed) {
        StringBuilder text = new StringBuilder(printed.length() + 2);
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            switch (c) {
                case '≥', '≧', '⩾' -> text.append(">=");
                case '≤', '≦', '⩽' -> text.append("<=");
                case '﹥' -> text.append('>');
                case '﹤' -> text.append('<');
                case '﹦', '═' -> text.append('=');
                case '﹪' -> text.append('%');
                default -> append(text, c);
            }
        }
        return text.toString();
    }

    private static void append(StringBuilder text, char c) {
        if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
            text.append(c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c);
        }
    }

    /** A name or word without the marks between its characters, which are spelled in many ways: 投诉、信访 and 投诉，信访 are the same. */
    public static String name(String printed) {
        StringBuilder text = new StringBuilder(printed.length());
        folded(printed).codePoints().filter(Character::isLetterOrDigit).forEach(text::appendCodePoint);
        return text.isEmpty() ? folded(printed) : text.toString();
    }

    /** Whether both are printed alike. */
    public static boolean text(String one, String other) {
        return folded(one).equals(folded(other));
    }

    /** Whether both are printed alike but for an equals sign in front of one of them. */
    public static boolean textButForEquals(String one, String other) {
        return bare(one).equals(bare(other));
    }

    private static String bare(String printed) {
        String folded = folded(printed);
        return folded.startsWith("=") ? folded.substring(1) : folded;
    }

    /** Whether two neighbouring characters of one stand in the other: 业务培训 and 财务会计培训. */
    public static boolean twoAlike(String one, String other) {
        for (int i = 0; i + 1 < one.length(); i++) {
            if (other.contains(one.substring(i, i + 2))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the actual carries the target's own figure or word. */
    public static boolean figure(AssessedIndicator assessed) {
        Measure actual = assessed.actual();
        if (!assessed.reported() || assessed.indicator().actual() == null) {
            return false;
        }
        if (assessed.target() instanceof NumberMeasure t && actual instanceof NumberMeasure a) {
            return t.inBaseUnit().value().compareTo(a.inBaseUnit().value()) == 0
                    || t.value().compareTo(a.value()) == 0;
        }
        return textButForEquals(
                assessed.indicator().target(), assessed.indicator().actual());
    }

    /** The meaning of a target in one spelling, for comparing blocks of indicators: 12.00(次) and =12次 are the same. */
    public static String meaning(AssessedIndicator assessed) {
        String text = assessed.target() instanceof NumberMeasure n
                ? n.inBaseUnit().toText()
                : folded(assessed.target().toText());
        return text.startsWith("=") ? text.substring(1) : text;
    }
}
