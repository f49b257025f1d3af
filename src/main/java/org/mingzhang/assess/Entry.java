package org.mingzhang.assess;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingzhang.assess.finding.Draft;
import org.mingzhang.assess.finding.Figure;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Spot;
import org.mingzhang.model.Basis;

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

    /** What was spent, where the form tells it, else the amount it is counted with. */
    public Optional<Figure> money() {
        return Optional.ofNullable(row.executed())
                .map(money -> Figure.spent(money, moneySpot()))
                .or(this::budget);
    }

    /** The amount it is counted with. */
    public Optional<Figure> budget() {
        return Optional.ofNullable(row.amount()).map(amount -> Figure.of(amount, moneySpot()));
    }

    /** What the year was to cost at its beginning: the initial budget, or what a form asks for. */
    public Optional<Figure> opening() {
        return row.on(Basis.INITIAL).or(() -> row.on(Basis.REQUESTED)).map(amount -> Figure.of(amount, moneySpot()));
    }

    private Spot moneySpot() {
        return spot(Spot.Part.MONEY, 0);
    }

    /** Begins a finding about the form. */
    public Draft draft(RuleInfo rule) {
        return new Draft(
                rule,
                new Finding.Subject(
                        project.id(), row.key(), null, row.source().document(), row.name() + " " + row.year()));
    }

    /** The place of the form or one of its parts. */
    public Spot spot(Spot.Part part, int sequence) {
        return new Spot(project.id(), row.key(), part, sequence);
    }

    /** The place of the form; null for none. */
    public @Nullable Spot spot() {
        return spot(Spot.Part.FORM, 0);
    }
}
