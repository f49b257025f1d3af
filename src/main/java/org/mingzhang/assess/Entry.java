package org.mingzhang.assess;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingzhang.model.Money;
import org.mingzhang.model.Stage;

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
        return figure(Figure.SPENT, row.executed()).or(this::budget);
    }

    /** The amount it is counted with. */
    public Optional<Figure> budget() {
        return figure(facts().budgetName(), row.budget());
    }

    /** What the year was to cost at its beginning: the initial budget, or on a target form what it asks for. */
    public Optional<Figure> opening() {
        return figure(Figure.INITIAL, row.initialBudget())
                .or(() -> row.stage() == Stage.TARGET
                        ? budget().filter(f -> f.name().equals(Figure.REQUESTED))
                        : Optional.empty());
    }

    private Optional<Figure> figure(Text name, @Nullable Money amount) {
        return amount == null ? Optional.empty() : Optional.of(new Figure(name, amount, spot(Spot.Part.MONEY, 0)));
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
