package org.mingzhang.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingzhang.model.BudgetItem;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.Execution;
import org.mingzhang.model.Funding;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.LegalBasis;
import org.mingzhang.model.Money;
import org.mingzhang.model.Source;

/** The tree of a sound file to the record of a disclosure. Nothing can fail here. */
final class DisclosureBinding {
    /** The form of a date, as in the schema. */
    static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private static final Pattern SIGN = Pattern.compile("[^\\p{IsHan}]+|[大小等不高低少多超][\\p{IsHan}]*[于过等]");

    private DisclosureBinding() {}

    static Disclosure bind(DisclosureName file, Fields form) {
        return new Disclosure(
                file.year(),
                file.stage(),
                file.part(),
                form.required("name"),
                form.required("form"),
                form.text("implementingUnit"),
                form.text("nature"),
                form.text("category"),
                form.text("performanceType"),
                form.flag("governmentPurchase"),
                date(form.text("start")),
                date(form.text("end")),
                form.text("summary"),
                form.has("goal") ? goal(form.object("goal")) : Disclosure.Goal.NONE,
                form.has("funding") ? funding(form.object("funding")) : Funding.NONE,
                form.objects("execution").stream()
                        .map(DisclosureBinding::execution)
                        .toList(),
                form.objects("legalBasis").stream()
                        .map(DisclosureBinding::legalBasis)
                        .toList(),
                form.objects("budgetItems").stream()
                        .map(DisclosureBinding::budgetItem)
                        .toList(),
                form.money("statedBudget"),
                form.text("statedAs"),
                form.objects("indicators").stream()
                        .map(DisclosureBinding::indicator)
                        .toList(),
                form.number("totalWeight"),
                form.number("totalScore"),
                source(form.object("source"), form.texts("misprints")),
                form.text("note"),
                ParticularsBinding.bind(form));
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static Disclosure.Goal goal(Fields goal) {
        return new Disclosure.Goal(goal.text("overall"), goal.text("annual"), goal.text("completion"));
    }

    private static Funding funding(Fields funding) {
        return new Funding(
                funding.money("total"),
                funding.money("totalFiscal"),
                funding.money("totalOther"),
                funding.money("requested"),
                funding.money("appropriation"),
                funding.money("carryOver"),
                funding.money("other"),
                funding.money("previousBudget"),
                funding.money("previousExecuted"),
                funding.text("totalAs"),
                funding.text("requestedAs"),
                funding.objects("parts").stream().map(DisclosureBinding::part).toList());
    }

    private static Funding.Part part(Fields part) {
        return new Funding.Part(
                source(part),
                "total".equals(part.text("of")),
                part.text("as"),
                Objects.requireNonNullElse(part.money("amount"), Money.ZERO));
    }

    private static Execution.Source source(Fields row) {
        return Execution.Source.of(row.required("source")).orElseThrow();
    }

    private static Execution execution(Fields row) {
        return new Execution(
                source(row),
                row.money("initialBudget"),
                row.money("adjustedBudget"),
                row.money("executed"),
                row.number("weight"),
                row.text("rate"),
                row.number("score"),
                new Execution.Beside(
                        row.text("as"),
                        row.money("expected"),
                        row.text("reason"),
                        row.text("weight"),
                        row.text("score")));
    }

    private static LegalBasis legalBasis(Fields basis) {
        return new LegalBasis(basis.text("title"), basis.text("number"), basis.text("section"));
    }

    private static BudgetItem budgetItem(Fields item) {
        return new BudgetItem(
                item.text("group"),
                item.required("item"),
                item.text("quantity"),
                item.text("unitPrice"),
                item.text("periods"),
                item.money("amount"),
                new BudgetItem.Beside(item.text("content"), item.money("fiscal"), item.money("other")));
    }

    private static Indicator indicator(Fields indicator) {
        return new Indicator(
                indicator.required("category"),
                indicator.required("subcategory"),
                indicator.required("name"),
                target(indicator),
                indicator.text("actual"),
                indicator.number("weight"),
                indicator.number("score"),
                indicator.text("deviation"),
                beside(indicator));
    }

    /** The columns 指标性质, 指标值 and 度量单位 read together; a nature in words, 定性, says nothing of the value. */
    private static String target(Fields indicator) {
        String value = indicator.required("target");
        String nature = Objects.requireNonNullElse(indicator.text("nature"), "");
        String unit = Objects.requireNonNullElse(indicator.text("unit"), "");
        boolean sign = !value.isEmpty() && SIGN.matcher(nature).matches() && !value.startsWith(nature);
        boolean counted = !value.isEmpty() && Character.isDigit(value.charAt(value.length() - 1));
        return (sign ? nature : "") + value + (counted ? unit : "");
    }

    private static Indicator.Beside beside(Fields indicator) {
        boolean split = indicator.has("nature") || indicator.has("unit");
        return new Indicator.Beside(
                indicator.text("nature"),
                split ? indicator.text("target") : null,
                indicator.text("unit"),
                indicator.text("longTerm"),
                indicator.text("expected"),
                indicator.text("likelihood"),
                indicator.text("remark"),
                indicator.text("weight"),
                indicator.text("score"));
    }

    private static Source source(Fields source, List<String> misprints) {
        return new Source(source.required("document"), numbers(source, "forms"), numbers(source, "pages"), misprints);
    }

    private static List<Integer> numbers(Fields source, String name) {
        return source.wholes(name).stream().filter(Objects::nonNull).toList();
    }
}
