package org.mingzhang.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mingzhang.assess.finding.Draft;
import org.mingzhang.assess.finding.Figure;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Spot;
import org.mingzhang.model.Amount;
import org.mingzhang.model.Basis;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.Execution;
import org.mingzhang.model.ProjectId;
import org.mingzhang.model.Stage;

/**
 * One form as the rules see it.
 *
 * @param project whose form it is
 * @param assessed the form with its readings and verdicts
 */
public record Form(ProjectId project, AssessedDisclosure assessed) {
    /** As printed. */
    public Disclosure disclosure() {
        return assessed.disclosure();
    }

    /** In printed order. */
    public List<AssessedIndicator> indicators() {
        return assessed.indicators();
    }

    /** The indicators of one kind; of one without a target nothing can be asked. */
    public List<AssessedIndicator> indicators(Predicate<AssessedIndicator> kind) {
        List<AssessedIndicator> found = new ArrayList<>();
        for (AssessedIndicator indicator : indicators()) {
            if (!indicator.indicator().withoutTarget() && kind.test(indicator)) {
                found.add(indicator);
            }
        }
        return found;
    }

    /** What was spent, where the form tells it, else the amount it is counted with. */
    public Optional<Figure> money() {
        return executed().or(this::budget);
    }

    /** What was spent. */
    public Optional<Figure> executed() {
        return disclosure().executedInYear().map(money -> Figure.spent(money, moneySpot()));
    }

    /** The amount it is counted with. */
    public Optional<Figure> budget() {
        return disclosure().amount().map(amount -> Figure.of(amount, moneySpot()));
    }

    /** What the year was to cost at its beginning: the initial budget, or what a form asks for. */
    public Optional<Figure> opening() {
        return disclosure()
                .totalExecution()
                .map(Execution::initialBudget)
                .map(money -> new Amount(money, Basis.INITIAL, Basis.INITIAL.words()))
                .or(() -> disclosure().amount().filter(amount -> amount.basis() == Basis.REQUESTED))
                .map(amount -> Figure.of(amount, moneySpot()));
    }

    /** Whether the form reports results. */
    public boolean reports() {
        return disclosure().stage() != Stage.TARGET && indicators().stream().anyMatch(AssessedIndicator::reported);
    }

    /** Begins a finding about the form. */
    public Draft draft(RuleInfo rule) {
        return new Draft(rule, subject(null));
    }

    /** Begins a finding about one of its indicators. */
    public Draft draft(RuleInfo rule, AssessedIndicator indicator) {
        return new Draft(rule, subject(indicator.sequence()))
                .points(
                        indicator.indicator().score() == null
                                ? indicator.indicator().weight()
                                : indicator.indicator().score());
    }

    private Finding.Subject subject(@Nullable Integer sequence) {
        Disclosure printed = disclosure();
        return new Finding.Subject(
                project, printed.key(), sequence, printed.source().document(), printed.name() + " " + printed.year());
    }

    /** The place of a part. */
    public Spot spot(Spot.Part part, int sequence) {
        return new Spot(project, disclosure().key(), part, sequence);
    }

    /** The place of an indicator. */
    public Spot spot(AssessedIndicator indicator) {
        return spot(Spot.Part.INDICATOR, indicator.sequence());
    }

    /** The place of the year's money. */
    public Spot moneySpot() {
        return spot(MoneyRow.TOTAL);
    }

    /** The place of a row of amounts; a project's total stands for the year's where that is not printed. */
    public Spot spot(MoneyRow row) {
        boolean stands = row == MoneyRow.PROJECT_TOTAL && disclosure().funding().requested() == null;
        return spot(Spot.Part.MONEY, stands ? 0 : row.number());
    }
}
