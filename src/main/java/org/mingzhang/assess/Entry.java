package org.mingzhang.assess;

import org.jspecify.annotations.Nullable;

/**
 * What one form left behind, together with its project.
 *
 * @param project its project
 * @param row what it left behind
 */
public record Entry(ProjectRow project, DisclosureRow row) {
    /** What its rules need. */
    public FormFacts facts() {
        return row.facts();
    }

    /** Begins a finding about the form. */
    public Draft draft(RuleInfo rule) {
        return new Draft(
                rule,
                new Finding.Subject(
                        project.id(),
                        row.year(),
                        row.stage(),
                        null,
                        row.source().document(),
                        row.name() + " " + row.year()));
    }

    /** The place of the form or one of its parts. */
    public Spot spot(Spot.Part part, int sequence) {
        return new Spot(project.id(), row.year(), row.stage(), part, sequence);
    }

    /** The place of the form; null for none. */
    public @Nullable Spot spot() {
        return spot(Spot.Part.FORM, 0);
    }
}
