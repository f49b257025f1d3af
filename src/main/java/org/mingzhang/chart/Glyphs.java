package org.mingzhang.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How wide text runs, estimated without a font: generous, so that what fits here fits with the fonts that readers have. Widths are in
 * pixels, sizes in pixels to the em.
 */
final class Glyphs {
    /** The smallest type that is drawn. */
    static final int SMALL = 12;

    /** The type of labels that lead. */
    static final int NORMAL = 13;

    /** From one baseline to the next. */
    static final double LINE = 17;

    private static final String ELLIPSIS = "…";
    private static final String NARROW = "iljtfrI.,:;'|!()[] /-";
    private static final String WIDE = "mwMW%@";
    private static final String NO_LINE_START = "，。、；：）》」』”！？〉】…%‰";

    /** What XML cannot carry or a line of text must not: controls, lone surrogates, non-characters, marks that turn the reading direction. */
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF\\u202A-\\u202E\\u2066-\\u2069]+");

    private Glyphs() {}

    /** The text as one printable line. */
    static String clean(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isOdd(text.charAt(i))) {
                return UNPRINTABLE.matcher(text).replaceAll(" ");
            }
        }
        return text;
    }

    /** Whether the character may be unprintable; nearly none is, and they are looked for in every label. */
    private static boolean isOdd(char c) {
        return c < ' '
                || (c >= '\u007F' && c < '\u00A0')
                || (c >= '\u202A' && c <= '\u2069')
                || (c >= '\uD800' && c < '\uE000')
                || c >= '\uFFFE';
    }

    static double width(String text, double size) {
        return text.codePoints().mapToDouble(Glyphs::em).sum() * size;
    }

    private static double em(int c) {
        if (c >= 0x7F) {
            return c == '‰' ? 1.3 : 1;
        }
        if (NARROW.indexOf(c) >= 0) {
            return 0.4;
        }
        if (WIDE.indexOf(c) >= 0) {
            return 0.95;
        }
        return Character.isUpperCase(c) ? 0.72 : 0.6;
    }

    /** The text, or as much of it as {@code width} holds with an ellipsis behind. */
    static String shorten(String text, double size, double width) {
        return width(text, size) <= width ? text : head(text, size, width - width(ELLIPSIS, size)) + ELLIPSIS;
    }

    /** As many of the first characters as {@code width} holds. */
    private static String head(String text, double size, double width) {
        int end = 0;
        double used = 0;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            used += em(c) * size;
            if (used > width) {
                break;
            }
            end += Character.charCount(c);
        }
        return text.substring(0, end);
    }

    /** The first of several wordings, longest first, that {@code width} holds; the last one shortened if none does. */
    static String fitting(List<String> wordings, double size, double width) {
        return wordings.stream()
                .filter(w -> width(w, size) <= width)
                .findFirst()
                .orElseGet(() -> shorten(wordings.getLast(), size, width));
    }

    /** The text in at most {@code most} lines, the last one shortened if that does not hold it; none for an empty text. */
    static List<String> wrap(String text, double size, Wrap limit) {
        List<String> lines = new ArrayList<>();
        String line = "";
        String seen = head(text, size, 2 * limit.width() * (limit.lines() + 1));
        for (String word : words(seen, size, limit.width())) {
            if (!line.isEmpty() && width((line + word).stripTrailing(), size) > limit.width()) {
                lines.add(line.strip());
                line = word.stripLeading();
            } else {
                line += word;
            }
        }
        lines.add(line.strip());
        lines.removeIf(String::isEmpty);
        return lines.size() <= limit.lines() ? lines : cut(lines, size, limit);
    }

    /** Room for text. */
    record Wrap(double width, int lines) {}

    private static List<String> cut(List<String> lines, double size, Wrap limit) {
        List<String> kept = new ArrayList<>(lines.subList(0, limit.lines() - 1));
        String rest = String.join("", lines.subList(limit.lines() - 1, lines.size()));
        kept.add(shorten(rest, size, limit.width()));
        return kept;
    }

    /** What a line may be broken between: a Han character, or a run of Latin letters and digits that a line can hold. */
    private static List<String> words(String text, double size, double width) {
        List<String> words = new ArrayList<>();
        text.codePoints().forEach(c -> {
            String glyph = Character.toString(c);
            String joined = words.isEmpty() ? "" : words.getLast() + glyph;
            if (!words.isEmpty() && joins(words.getLast(), c) && width(joined, size) <= width) {
                words.set(words.size() - 1, joined);
            } else {
                words.add(glyph);
            }
        });
        return words;
    }

    private static boolean joins(String word, int next) {
        int last = word.codePointBefore(word.length());
        boolean latin = last < 0x7F && last != ' ' && next < 0x7F && next != ' ';
        return latin || NO_LINE_START.indexOf(next) >= 0;
    }
}
