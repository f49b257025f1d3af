package org.mingzhang.assess.finding;

import org.mingzhang.assess.MoneyRow;
import org.mingzhang.model.FormKey;
import org.mingzhang.model.ProjectId;
import org.mingzhang.model.Stage;

/**
 * A place on a form, for a link to it.
 *
 * @param project whose form
 * @param year fiscal year
 * @param stage stage
 * @param form which of several forms of the year and stage
 * @param part which part of the form
 * @param sequence place within the part, from 1, or the number of a {@link MoneyRow}; 0 for the part as a whole
 */
public record Spot(ProjectId project, int year, Stage stage, int form, Part part, int sequence) {
    /** A place on the only form of its project, year and stage. */
    public Spot(ProjectId project, int year, Stage stage, Part part, int sequence) {
        this(project, year, stage, 1, part, sequence);
    }

    /** A place on a form. */
    public Spot(ProjectId project, FormKey form, Part part, int sequence) {
        this(project, form.year(), form.stage(), form.part(), part, sequence);
    }

    /** Its form. */
    public FormKey key() {
        return new FormKey(year, stage, form);
    }

    /** A part of a form. */
    public enum Part {
        FORM,
        MONEY,
        INDICATOR,
        ITEM,
        LAW
    }
}
