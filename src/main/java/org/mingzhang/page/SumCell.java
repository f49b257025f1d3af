package org.mingzhang.page;

/**
 * A sum with its year and its basis.
 *
 * @param basis {@code 2023 年全年预算数}
 * @param budget yuan to the fen
 * @param forms over how many forms of how many, empty if over all
 * @param spent yuan to the fen, empty if no form prints it
 * @param spentForms over how many forms of how many, empty if over all
 * @param share spent as a share of the amounts of the same forms, empty if not printed
 */
public record SumCell(String basis, Computed budget, String forms, Computed spent, String spentForms, Computed share) {}
