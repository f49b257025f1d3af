package org.mingzhang.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which form of a project it is: what its file, its place on the page and its rows are called.
 *
 * @param year fiscal year
 * @param stage stage
 * @param part which of several forms of this year and stage, from 1
 */
public record FormKey(int year, Stage stage, int part) {
    private static final Pattern TEXT = Pattern.compile("([0-9]{4})-([a-z]+(?:-[a-z]+)*)(?:-([0-9]{1,4}))?");

    /** Reads what {@link #toString} writes. */
    public static Optional<FormKey> of(String text) {
        Matcher form = TEXT.matcher(text);
        return form.matches()
                ? Stage.of(form.group(2))
                        .map(stage -> new FormKey(
                                Integer.parseInt(form.group(1)),
                                stage,
                                form.group(3) == null ? 1 : Integer.parseInt(form.group(3))))
                : Optional.empty();
    }

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
