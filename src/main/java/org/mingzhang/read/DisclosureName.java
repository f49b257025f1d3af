package org.mingzhang.read;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.content.Nearest;
import org.mingzhang.model.FormKey;
import org.mingzhang.model.Stage;

/**
 * The name of a disclosure's file: {@code 2023-self-evaluation.json}, and {@code 2023-self-evaluation-2.json} for a second form.
 *
 * @param year fiscal year
 * @param stage stage
 * @param part which of several forms of the year and stage
 */
record DisclosureName(int year, Stage stage, int part) {
    private static final Pattern FORM =
            Pattern.compile("(19[5-9][0-9]|2[01][0-9]{2})-([A-Za-z_-]+?)(?:-([2-9]|[1-9][0-9]))?\\.json");

    /** Reads a file name. */
    static Optional<DisclosureName> of(String file) {
        Matcher form = FORM.matcher(file);
        return form.matches()
                ? Stage.of(form.group(2))
                        .map(stage -> new DisclosureName(
                                Integer.parseInt(form.group(1)),
                                stage,
                                form.group(3) == null ? 1 : Integer.parseInt(form.group(3))))
                : Optional.empty();
    }

    /** The name that was probably meant by a file that has none. */
    static Optional<String> nearest(String file) {
        Matcher form = FORM.matcher(file);
        return form.matches()
                ? Nearest.to(form.group(2), stages())
                        .map(stage -> form.group(1) + "-" + stage + (form.group(3) == null ? "" : "-" + form.group(3))
                                + ".json")
                        .filter(name -> !name.equals(file))
                : Optional.empty();
    }

    static List<String> stages() {
        return Arrays.stream(Stage.values()).map(Stage::id).toList();
    }

    /** What the form is about: {@code 2023, self-evaluation}. */
    String printing() {
        return printing(year, stage);
    }

    static String printing(int year, Stage stage) {
        return year + " " + stage.id();
    }

    @Override
    public String toString() {
        return new FormKey(year, stage, part) + ".json";
    }
}
