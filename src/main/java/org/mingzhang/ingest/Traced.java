package org.mingzhang.ingest;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text of which each character knows its position on the {@link Tape}; characters that the source does not print, such as blanks, have none. */
public final class Traced implements java.io.Serializable {
    private static final long serialVersionUID = 1;

    /** The position of a character that stands on no tape. */
    public static final int NOWHERE = -1;

    /** No text. */
    public static final Traced EMPTY = new Traced("", new int[0]);

    private final String text;
    private final int[] at;

    Traced(String text, int[] at) {
        this.text = text;
        this.at = at;
    }

    /** Text that is printed nowhere. */
    public static Traced unprinted(String text) {
        int[] at = new int[text.length()];
        Arrays.fill(at, NOWHERE);
        return new Traced(text, at);
    }

    /** The characters. */
    public String text() {
        return text;
    }

    /** How many characters. */
    public int length() {
        return text.length();
    }

    /** Where a character stands on the tape, or {@link #NOWHERE}. */
    public int at(int index) {
        return at[index];
    }

    /** The first position on the tape, or {@link #NOWHERE} if it has none. */
    public int first() {
        for (int position : at) {
            if (position != NOWHERE) {
                return position;
            }
        }
        return NOWHERE;
    }

    /** Whether there is nothing but blanks. */
    public boolean isBlank() {
        return text.isBlank();
    }

    /** A part. */
    public Traced part(int from, int to) {
        return from == 0 && to == text.length()
                ? this
                : new Traced(text.substring(from, to), Arrays.copyOfRange(at, from, to));
    }

    /** This, then another. */
    public Traced plus(Traced next) {
        if (next.length() == 0) {
            return this;
        }
        if (length() == 0) {
            return next;
        }
        int[] both = Arrays.copyOf(at, at.length + next.at.length);
        System.arraycopy(next.at, 0, both, at.length, next.at.length);
        return new Traced(text + next.text, both);
    }

    /** All of them with something unprinted between each two. */
    public static Traced join(List<Traced> parts, String between) {
        Traced joint = unprinted(between);
        StringBuilder text = new StringBuilder();
        int[] at = new int
                [parts.stream().mapToInt(Traced::length).sum() + between.length() * Math.max(0, parts.size() - 1)];
        int used = 0;
        for (int i = 0; i < parts.size(); i++) {
            for (Traced part : i == 0 ? List.of(parts.get(i)) : List.of(joint, parts.get(i))) {
                text.append(part.text);
                System.arraycopy(part.at, 0, at, used, part.length());
                used += part.length();
            }
        }
        return new Traced(text.toString(), at);
    }

    /** Without blanks at either end. */
    public Traced strip() {
        int from = 0;
        int to = text.length();
        while (from < to && Blanks.is(text.charAt(from))) {
            from++;
        }
        while (to > from && Blanks.is(text.charAt(to - 1))) {
            to--;
        }
        return part(from, to);
    }

    /** Without any blanks. */
    public Traced squeeze() {
        StringBuilder kept = new StringBuilder();
        int[] positions = new int[at.length];
        for (int i = 0; i < at.length; i++) {
            if (!Blanks.is(text.charAt(i))) {
                positions[kept.length()] = at[i];
                kept.append(text.charAt(i));
            }
        }
        return kept.length() == text.length()
                ? this
                : new Traced(kept.toString(), Arrays.copyOf(positions, kept.length()));
    }

    /** Each match replaced; what replaces it stands where the match began. */
    public Traced replace(Pattern pattern, String replacement) {
        Matcher matcher = pattern.matcher(text);
        Traced result = EMPTY;
        int from = 0;
        while (matcher.find()) {
            int[] positions = new int[replacement.length()];
            Arrays.fill(positions, matcher.end() > matcher.start() ? at[matcher.start()] : NOWHERE);
            result = result.plus(part(from, matcher.start())).plus(new Traced(replacement, positions));
            from = matcher.end();
        }
        return from == 0 ? this : result.plus(part(from, text.length()));
    }

    /** The same characters in another spelling of the same length, for comparing. */
    public Traced spelt(String other) {
        if (other.length() != text.length()) {
            throw new IllegalArgumentException("Not as long: " + other);
        }
        return new Traced(other, at);
    }

    @Override
    public String toString() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Traced that && text.equals(that.text) && Arrays.equals(at, that.at);
    }

    @Override
    public int hashCode() {
        return text.hashCode() * 31 + Arrays.hashCode(at);
    }
}
