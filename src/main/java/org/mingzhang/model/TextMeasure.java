package org.mingzhang.model;

/**
 * Words, or a value that cannot be read for certain.
 *
 * @param text as printed, without surrounding blanks
 */
public record TextMeasure(String text) implements Measure {
    /** Whether both say the same; width, blanks and an equals sign printed in front do not matter. */
    public boolean sameWords(TextMeasure other) {
        return words().equals(other.words());
    }

    /** Whether a sign or word of a bound stands in it, as in {@code 良好以上}: repeated as an actual it gives no result. */
    public boolean namesBound() {
        return BoundWords.occursIn(words());
    }

    private String words() {
        String folded = Folded.of(text);
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
