package org.mingzhang.assess.finding;

import org.mingzhang.assess.MoneyRow;
import org.mingzhang.model.ProjectId;
import org.mingzhang.model.Stage;

/**
 * A place on a form, for a link to it.
 *
 * @param project whose form
 * @param year fiscal year
 * @param stage stage
 * @param part which part of the form
 * @param sequence place within the part, from 1, or the number of a {@link MoneyRow}; 0 for the part as a whole
 */
public record Spot(ProjectId project, int year, Stage stage, Part part, int sequence) {
    /** A part of a form. */
    public enum Part {
        FORM,
        MONEY,
        INDICATOR,
        ITEM,
        LAW
    }
}
