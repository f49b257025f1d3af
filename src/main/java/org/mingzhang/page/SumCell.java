package org.mingzhang.page;

/**
 * A sum with its year and its basis.
 *
 * @param basis {@code 2023 年全年预算数}
 * @param budget yuan to the fen
 * @param forms over how many projects, empty if over all of those that are counted beside it
 * @param year {@code 2023 年}
 * @param spent yuan to the fen, empty if no form prints it
 * @param spentForms over how many forms of how many, empty if over all
 * @param shareOf {@code 占 2023 年全年预算数}
 * @param shareWhole the amounts of the forms that tell what was spent; empty if that is all of the sum
 * @param share spent as a share of the amounts of the same forms, empty if not printed
 */
public record SumCell(
        String basis,
        Computed budget,
        String forms,
        String year,
        Computed spent,
        String spentForms,
        String shareOf,
        Computed shareWhole,
        Computed share) {}
