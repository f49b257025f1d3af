package org.mingzhang.site;

import java.util.function.Supplier;
import org.mingzhang.problem.Place;

/**
 * A finding for the console.
 *
 * @param key what stays the same from run to run as long as the finding stays
 * @param severity {@code contradiction}, {@code question} or {@code note}
 * @param text one line for a person
 * @param csv its row in the open data, with the end of the line
 * @param json its object in the open data
 * @param words what is seen
 * @param place where in the content it is seen; looked up when it is asked for, since that reads the file again
 */
public record AuditedFinding(
        String key, String severity, String text, String csv, String json, String words, Supplier<Place> place) {
    /** The rule that saw it. */
    public String rule() {
        return key.substring(0, key.indexOf(' '));
    }
}
