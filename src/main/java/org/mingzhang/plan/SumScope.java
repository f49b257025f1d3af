package org.mingzhang.plan;

import org.mingzhang.assess.Sum;
import org.mingzhang.model.Basis;
import org.mingzhang.page.Formula;
import org.mingzhang.page.Formula.Rows;

/**
 * Which forms a sum is over, in the words of the published tables.
 *
 * @param rows the rows of {@code disclosures.csv}
 * @param amount the column that holds the amount that is counted there
 * @param basis the column that says which amount it is
 */
record SumScope(Rows rows, String amount, String basis) {
    /** Every form of the site. */
    static final SumScope SITE = new SumScope(Rows.ALL, "counted_yuan", "counted_basis");

    /** The forms of a department. */
    static SumScope department(String id) {
        return SITE.with("department_id", id);
    }

    /** The forms of the departments of a region and of the regions in it. */
    static SumScope region(String id) {
        return SITE.with("region", id);
    }

    /** The forms of a document, each with its own amount: a later document takes nothing from it. */
    static SumScope document(String id) {
        return new SumScope(Rows.ALL.with("document_id", id), "amount_yuan", "amount_basis");
    }

    /** Of these the forms of a department. */
    SumScope of(String department) {
        return with("department_id", department);
    }

    SumScope year(int year) {
        return with("fiscal_year", year);
    }

    private SumScope with(String column, Object value) {
        return new SumScope(rows.with(column, value), amount, basis);
    }

    /** The forms that are no roll-ups. */
    private Rows own() {
        return rows.with("roll_up", false);
    }

    private Rows of(Sum sum) {
        return own().with("fiscal_year", sum.year()).with(basis, sum.basis().id());
    }

    /** The sums over those forms of a year that print how their amount moved. */
    record Moved(Formula initial, Formula adjusted, Formula spent) {}

    Moved moved(int year) {
        Rows whole = own().with("fiscal_year", year)
                .with(basis, Basis.ADJUSTED.id())
                .having("initial_budget_yuan")
                .having("executed_yuan");
        return new Moved(
                Formula.sum("disclosures", "initial_budget_yuan", whole),
                Formula.sum("disclosures", amount, whole),
                Formula.sum("disclosures", "executed_yuan", whole));
    }

    Formula projects() {
        return Formula.projects(own());
    }

    Formula disclosures() {
        return Formula.count("disclosures", rows);
    }

    Formula budget(Sum sum) {
        return Formula.sum("disclosures", amount, of(sum));
    }

    Formula spent(Sum sum) {
        return Formula.sum("disclosures", "executed_yuan", of(sum));
    }

    /** What was spent as a share of the amounts of the forms that tell it. */
    Formula share(Sum sum) {
        return spent(sum).over(spentOf(sum));
    }

    /** The amounts of the forms that tell what was spent. */
    Formula spentOf(Sum sum) {
        return Formula.sum("disclosures", amount, of(sum).having("executed_yuan"));
    }
}
