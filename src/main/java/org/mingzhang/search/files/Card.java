package org.mingzhang.search.files;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingzhang.page.SearchEntry;

/** What a result shows: {@code docs/search.md}, "Files". */
public final class Card {
    private Card() {}

    /** The card of a project or of another page. */
    public static String of(SearchEntry entry) {
        SearchEntry.Figures figures = entry.figures();
        return Json.array(List.of(
                Json.string(entry.id()),
                Json.string(entry.names().getFirst()),
                Json.string(entry.department()),
                entry.isPage()
                        ? Json.string(figures.answer())
                        : Json.array(figures.forms().stream().map(Card::form).toList()),
                Integer.toString(figures.findings()),
                figures.rollUp() ? "1" : "0"));
    }

    /**
     * Year and stage; then of its amount fen, basis and words; then what was spent of it, as key and as text; then its department, if that is
     * not the project's.
     */
    private static String form(SearchEntry.Form form) {
        List<String> cells = new ArrayList<>(List.of(
                Integer.toString(form.year()), Json.string(form.stage()), amount(form.amount()), rate(form.rate())));
        if (!form.department().isEmpty()) {
            cells.add(Json.string(form.department()));
        }
        return Json.array(cells);
    }

    private static String amount(SearchEntry.@Nullable Printed amount) {
        if (amount == null) {
            return "null";
        }
        List<String> cells = new ArrayList<>(
                List.of(Long.toString(amount.fen()), Json.string(amount.basis()), Json.string(amount.words())));
        if (!amount.exact().isEmpty()) {
            cells.add(Json.string(amount.exact()));
        }
        return Json.array(cells);
    }

    private static String rate(SearchEntry.@Nullable Rate rate) {
        return rate == null ? "null" : Json.array(List.of(Long.toString(rate.key()), Json.string(rate.text())));
    }
}
