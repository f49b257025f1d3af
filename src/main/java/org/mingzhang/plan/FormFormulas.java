package org.mingzhang.plan;

import org.mingzhang.model.Basis;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.ProjectId;
import org.mingzhang.page.Formula;
import org.mingzhang.page.Formula.Rows;

/** One form in the words of the published tables. */
record FormFormulas(Rows rows) {
    FormFormulas(ProjectId project, Disclosure disclosure) {
        this(Rows.ALL
                .with("project_id", project)
                .with("fiscal_year", disclosure.year())
                .with("stage", disclosure.stage().id())
                .with("part", disclosure.key().partText()));
    }

    /** One of its amounts. */
    Formula sum(String column) {
        return Formula.sum("disclosures", column, rows);
    }

    /** One of its amounts, known by its basis. */
    Formula sum(Basis basis) {
        return sum(
                switch (basis) {
                    case ADJUSTED -> "adjusted_budget_yuan";
                    case INITIAL -> "initial_budget_yuan";
                    case REQUESTED -> "requested_yuan";
                    case PROJECT_TOTAL -> "total_yuan";
                });
    }

    /** The same form with only some of its rows in another table. */
    FormFormulas with(String column, Object value) {
        return new FormFormulas(rows.with(column, value));
    }

    /** What its rows in another table add up to. */
    Formula sum(String table, String column) {
        return Formula.sum(table, column, rows);
    }
}
