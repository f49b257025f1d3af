package org.mingzhang.model;

/**
 * Printed text in one spelling: ASCII for full-width characters, one sign for every drawing of it, round brackets, no blanks.
 *
 * <p>A blank between two digits stays: {@code 1 200} may be one number or two, and no reader accepts it.
 */
final class Folded {
    private static final int WIDTH = '！' - '!';

    private Folded() {}

    static String of(String printed) {
        StringBuilder out = new StringBuilder(printed.length());
        boolean quoted = printed.indexOf('《') >= 0 && printed.indexOf('》') >= 0;
        boolean blank = false;
        for (int i = 0; i < printed.length(); i++) {
            char folded = quoted ? fold(printed.charAt(i)) : angle(fold(printed.charAt(i)));
            if (isBlank(folded)) {
                blank = true;
            } else if (Character.getType(folded) != Character.FORMAT) {
                append(out, folded, blank);
                blank = false;
            }
        }
        return out.toString();
    }

    private static void append(StringBuilder out, char next, boolean blankBefore) {
        int last = out.length() - 1;
        char previous = last < 0 ? ' ' : out.charAt(last);
        if (sign(previous, next) != 0) {
            out.setCharAt(last, sign(previous, next));
            return;
        }
        if (blankBefore && isFigure(previous) && isFigure(next)) {
            out.append(' ');
        }
        out.append(next);
    }

    /** The one sign that two characters draw together, in either order and with an equals sign too many; 0 if none. */
    private static char sign(char one, char other) {
        return switch ("" + one + other) {
            case ">=", "=>", "≥=" -> '≥';
            case "<=", "=<", "≤=" -> '≤';
            default -> 0;
        };
    }

    /** Angle brackets of titles are typed for signs: 》90%; in a text with a whole title they are what they look like. */
    private static char angle(char c) {
        return switch (c) {
            case '》', '〉', '›', '»' -> '>';
            case '《', '〈', '‹', '«' -> '<';
            default -> c;
        };
    }

    private static char fold(char c) {
        return switch (c) {
            case '≧', '⩾', '≽', '⪰', '≳', '⪖', '⋝', '≮' -> '≥';
            case '≦', '⩽', '≼', '⪯', '≲', '⪕', '⋜', '≯' -> '≤';
            case '﹥', '˃' -> '>';
            case '﹤', '˂' -> '<';
            case '﹦', '═', '꞊', '⹀', '゠', '〓' -> '=';
            case '﹪', '٪' -> '%';
            case '−', '﹣' -> '-';
            case '‐', '‑', '—', '―', '─', '━' -> '–';
            case '〜', '∼', '∽', '˜' -> '~';
            case '•', '・', '∙', '⋅' -> '·';
            case '［', '[', '【', '〔' -> '(';
            case '］', ']', '】', '〕' -> ')';
            default -> c >= '！' && c <= '～' ? (char) (c - WIDTH) : c;
        };
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isFigure(char c) {
        return (c >= '0' && c <= '9') || c == '.' || c == ',';
    }
}
