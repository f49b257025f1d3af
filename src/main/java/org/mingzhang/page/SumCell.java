package org.mingzhang.page;

/**
 * A sum with its year and its basis.
 *
 * @param basis {@code 2023 年全年预算数}
 * @param budget yuan to the fen
 * @param forms over how many forms of how many, empty if over all
 * @param year {@code 2023 年}
 * @param spent yuan to the fen, empty if no form prints it
 * @param spentForms over how many forms of how many, empty if over all
 * @param shareOf {@code 2023 年 占全年预算数}
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
        Computed share) {}
