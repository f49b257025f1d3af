package org.mingzhang.assess.finding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingzhang.model.Money;

/** A finding in the making. */
public final class Draft {
    /** A document of thousands of forms would name them all. */
    private static final int MOST_OPERANDS = 100;

    private final RuleInfo rule;
    private final Finding.Subject subject;
    private final List<Operand> operands = new ArrayList<>();
    private Severity severity;
    private @Nullable Money money;
    private @Nullable BigDecimal points;

    /** Begins a finding of a rule. */
    public Draft(RuleInfo rule, Finding.Subject subject) {
        this.rule = rule;
        this.subject = subject;
        this.severity = rule.severity();
    }

    /** With another severity than the rule's usual one. */
    public Draft severity(Severity other) {
        severity = other;
        return this;
    }

    /** With a figure it rests on; those after the hundredth are left out. */
    public Draft operand(String label, String value, @Nullable Spot spot) {
        if (operands.size() < MOST_OPERANDS) {
            operands.add(new Operand(label, value, spot));
        }
        return this;
    }

    /** With an amount it rests on; nothing if it is null. */
    public Draft operand(String label, @Nullable Money amount, @Nullable Spot spot) {
        return amount == null ? this : operand(label, Shown.yuan(amount), spot);
    }

    /** With an amount it rests on, under its name. */
    public Draft operand(Figure figure) {
        return operand(figure.name().chinese(), figure.money(), figure.spot());
    }

    /** With the money that hangs on it. */
    public Draft money(@Nullable Money amount) {
        money = amount;
        return this;
    }

    /** With the points that hang on it. */
    public Draft points(@Nullable BigDecimal given) {
        points = given;
        return this;
    }

    /** Ends with what is seen. */
    public Finding say(Text words, Object... values) {
        return new Finding(
                rule.id(),
                severity,
                rule.scope(),
                subject,
                words.fill(values),
                operands,
                new Finding.Stake(money, points));
    }
}
