package org.mingzhang.model;

/**
 * Which form of a project it is: what its file, its place on the page and its rows are called.
 *
 * @param year fiscal year
 * @param stage stage
 * @param part which of several forms of this year and stage, from 1
 */
public record FormKey(int year, Stage stage, int part) {
    /** The number of the part as its rows bear it: nothing for the first, which nearly always is the only one. */
    public String partText() {
        return part == 1 ? "" : Integer.toString(part);
    }

    /** {@code 2024-target}, and {@code 2024-target-2} for a second form. */
    @Override
    public String toString() {
        return year + "-" + stage.id() + (part == 1 ? "" : "-" + part);
    }
}
