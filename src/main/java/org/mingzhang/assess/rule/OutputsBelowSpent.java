package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingzhang.assess.Form;
import org.mingzhang.assess.Ratio;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.finding.Figure;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Shown;
import org.mingzhang.assess.finding.Text;
import org.mingzhang.model.Money;

/** Sees money that the listed outputs and prices do not reach. */
final class OutputsBelowSpent implements Rule.OfForm {
    private static final RuleInfo INFO = RuleInfo.of(
                    "outputs-below-spent",
                    Severity.QUESTION,
                    Scope.DISCLOSURE,
                    Text.of("成果乘单价不到金额", "Outputs at their prices fall short of the money"))
            .looksAt(
                    "成本指标与数量指标所列的最多之数，比支出（没有支出的，比申请额）少 {0} 以上；差额不到一成的，和从名称看成本指标只列一部分（尾款、首付款等）的，为“留意”；有的只印下限，就没有最多之数，按所印之数计，差额达到一成的，也为“留意”。单价还要乘以天数、期数，或乘以没有印出的月数的，看不出是一次还是全部的费用的，和总成本与它的分项列在一起的，不看。",
                    "The most that the cost and quantity indicators come to, where it falls short of the spending, or else of the request, by {0} or more; a note below a tenth, and where a cost indicator is by its name only a part, such as a final instalment. Where one of them is only a floor there is no most; the printed figures are taken, and it is a note from a tenth on. Silent where a price is also for days or terms, or for months that are not printed, where a cost may be that of each time or of all, and where a total stands beside its parts.")
            .innocent(
                    "成本指标只列主要开支，其余的没有列为指标；单价可能印错。",
                    "Cost indicators list the main costs, and others have none; a price may be mistyped.")
            .example(
                    "成本指标与数量指标所列最多计 300,000.00 元（2人 × 150,000元/人），年度资金申请总额 400,000.00 元，其余 100,000.00 元没有列为成本指标。这笔钱用于什么？",
                    "What the cost and quantity indicators list comes to at most 300,000.00 yuan; the project: 400,000.00 yuan requested. The other 100,000.00 yuan have no cost indicator. What are they for?")
            .threshold("0.005");
    private static final Text WORDS = Text.of(
            "成本指标与数量指标所列最多计 {0} 元{1}，{2}，其余 {3} 元没有列为成本指标。",
            "What the cost and quantity indicators list comes to at most {0} yuan{1}; the project: {2}. The other {3} yuan have no cost indicator.");
    private static final Text ASK = Text.of("这笔钱用于什么？", "What are they for?");
    private static final Text PART = Text.of("从名称看，“{6}”只是其中一部分。", "By its name, {6} is only a part.");
    private static final Pattern PARTIAL = Pattern.compile("尾款|尾数|余款|首付|首款|首期|预付|进度款|分期|部分|其中");
    private static final BigDecimal TENTH = new BigDecimal("0.1");

    private static final Text FLOOR = Text.of(
            "成本指标与数量指标按所印之数计 {0} 元{1}，{2}，相差 {3} 元；其中有的只印了下限，超出下限的部分可能就是这笔钱。",
            "What the cost and quantity indicators list comes to {0} yuan at the printed figures{1}; the project: {2}, {3} yuan more. Some figures are only floors, and what is above them may be this money.");

    private static final BigDecimal NINE = BigDecimal.valueOf(9);
    private static final Text SLIP =
            Text.of("如果“{4}”是所印的十倍，就恰好是{5}。", "Were {4} ten times what is printed, it would be exactly {5}.");

    /** The price that would make the sum whole if a digit had been lost in it. */
    private static Optional<Priced.Line> slip(List<Priced.Line> lines, Money sum, Figure whole) {
        return lines.stream()
                .filter(l ->
                        sum.plus(new Money(l.printed().yuan().multiply(NINE))).equals(whole.money()))
                .findFirst();
    }

    /** How the sum comes about; nothing where it is one printed sum. */
    private static Text formula(List<Priced.Line> lines) {
        String formula = Priced.formula(lines);
        boolean one = lines.size() == 1 && lines.getFirst().quantities().isEmpty();
        return one ? Text.NONE : Text.of("（" + formula + "）", " (" + formula + ")");
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Form form, BigDecimal threshold) {
        Figure money = form.money().orElse(null);
        if (money == null) {
            return List.of();
        }
        return Priced.of(form)
                .flatMap(lines -> check(form, lines, money, threshold))
                .map(List::of)
                .orElse(List.of());
    }

    private static Optional<Finding> check(Form form, List<Priced.Line> lines, Figure figure, BigDecimal threshold) {
        boolean most = lines.stream().allMatch(l -> l.high() != null);
        Money sum = Money.sum(lines.stream().map(Priced.Line::printed).toList());
        Money rest = figure.money().minus(sum);
        if (Ratio.of(rest, figure.money()).filter(r -> r.atLeast(threshold)).isEmpty()) {
            return Optional.empty();
        }
        boolean tenth =
                Ratio.of(rest, figure.money()).filter(r -> r.atLeast(TENTH)).isPresent();
        if (!most && !tenth) {
            return Optional.empty();
        }
        Figure whole =
                form.opening().filter(o -> slip(lines, sum, o).isPresent()).orElse(figure);
        Optional<Priced.Line> slip = slip(lines, sum, whole);
        Optional<String> part = lines.stream()
                .map(l -> l.price().indicator().name())
                .filter(name -> PARTIAL.matcher(name).find())
                .findFirst();
        boolean question = most && part.isEmpty() && tenth;
        Text words = (most ? question ? WORDS.plus(ASK) : WORDS : FLOOR).plus(part.isPresent() ? PART : Text.NONE);
        return Optional.of(Priced.operands(form.draft(INFO), form, lines)
                .money(rest)
                .severity(question ? Severity.QUESTION : Severity.NOTE)
                .operand(most ? "最多计" : "按所印之数计", sum, null)
                .operand(figure)
                .operand("其余", rest, null)
                .say(
                        slip.isPresent() ? words.plus(SLIP) : words,
                        Shown.yuan(sum),
                        formula(lines),
                        figure.text(),
                        Shown.yuan(rest),
                        slip.map(l -> l.price().indicator().name()).orElse(""),
                        whole.text(),
                        part.orElse("")));
    }
}
