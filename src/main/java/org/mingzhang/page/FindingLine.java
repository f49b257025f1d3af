package org.mingzhang.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingzhang.model.Reply;
import org.mingzhang.output.SitePath;

/**
 * A finding as shown in a card or at its row.
 *
 * @param severity id of its severity
 * @param seal the word for its severity
 * @param rule that saw it
 * @param sequence the indicator it is about, or null
 * @param name what it is about, with a link; the project's own page leaves it out
 * @param words what is seen
 * @param figures what it rests on
 * @param innocent what can explain it
 * @param replies what departments and editors say about it
 */
public record FindingLine(
        String severity,
        String seal,
        OfRule rule,
        @Nullable Integer sequence,
        Place name,
        String words,
        List<Figure> figures,
        String innocent,
        List<Reply> replies) {
    public FindingLine {
        figures = List.copyOf(figures);
        replies = List.copyOf(replies);
    }

    /**
     * The rule of a finding.
     *
     * @param id its id
     * @param title in a few words
     * @param target its page
     */
    public record OfRule(String id, String title, SitePath target) {}

    /**
     * Where a finding stands.
     *
     * @param text in words
     * @param departmentId id of the department
     * @param department name of the department
     * @param year fiscal year
     * @param target the page
     * @param anchor the place on it, or empty
     */
    public record Place(
            String text, String departmentId, String department, int year, SitePath target, String anchor) {}

    /**
     * A figure with a link to where it is printed.
     *
     * @param label what it is
     * @param value as printed
     * @param target the page, or null for one that is worked out
     * @param anchor the place on it
     */
    public record Figure(
            String label, String value, @Nullable SitePath target, String anchor) {}
}
