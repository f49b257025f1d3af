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
import org.mingzhang.model.Source;

/** The tree of a sound file to the record of a disclosure. Nothing can fail here. */
final class DisclosureBinding {
    /** The form of a date, as in the schema. */
    static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private DisclosureBinding() {}

    static Disclosure bind(DisclosureName file, Fields form) {
        return new Disclosure(
                file.year(),
                file.stage(),
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
                form.text("note"));
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
                funding.text("requestedAs"));
    }

    private static Execution execution(Fields row) {
        return new Execution(
                Execution.Source.of(row.required("source")).orElseThrow(),
                row.money("initialBudget"),
                row.money("adjustedBudget"),
                row.money("executed"),
                row.number("weight"),
                row.text("rate"),
                row.number("score"));
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
                item.money("amount"));
    }

    private static Indicator indicator(Fields indicator) {
        return new Indicator(
                indicator.required("category"),
                indicator.required("subcategory"),
                indicator.required("name"),
                indicator.required("target"),
                indicator.text("actual"),
                indicator.number("weight"),
                indicator.number("score"),
                indicator.text("deviation"));
    }

    private static Source source(Fields source, List<String> misprints) {
        return new Source(source.required("document"), numbers(source, "forms"), numbers(source, "pages"), misprints);
    }

    private static List<Integer> numbers(Fields source, String name) {
        return source.wholes(name).stream().filter(Objects::nonNull).toList();
    }
}
