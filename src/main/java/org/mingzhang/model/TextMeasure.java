package org.mingzhang.model;

/**
 * Words, or a value that cannot be read for certain.
 *
 * @param text as printed, without surrounding blanks
 */
public record TextMeasure(String text) implements Measure {
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
