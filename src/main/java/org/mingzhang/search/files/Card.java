package org.mingzhang.search.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mingzhang.page.SearchEntry;
import org.mingzhang.page.SearchEntry.Choice;
import org.mingzhang.page.SearchEntry.Facet;

/** What a result shows: {@code docs/search.md}, "Files". */
public final class Card {
    private Card() {}

    /** The card of a project or of another page. */
    public static String of(SearchEntry entry) {
        SearchEntry.Figures figures = entry.figures();
        List<String> cells = new ArrayList<>(List.of(
                Json.string(entry.id()),
                Json.string(entry.names().getFirst()),
                Json.string(entry.department()),
                entry.isPage()
                        ? Json.string(figures.answer())
                        : Json.array(figures.forms().stream().map(Card::form).toList()),
                Integer.toString(figures.findings()),
                figures.rollUp() ? "1" : "0"));
        int without = without(entry);
        if (without > 0) {
            cells.add(Integer.toString(without));
        }
        return Json.array(cells);
    }

    /** The facets of which a project has no choice, a bit each. */
    private static int without(SearchEntry entry) {
        Set<Facet> had = entry.choices().stream().map(Choice::facet).collect(Collectors.toSet());
        List<Facet> offered = Facet.offered();
        return entry.isPage()
                ? 0
                : IntStream.range(0, offered.size())
                        .filter(i -> !had.contains(offered.get(i)))
                        .map(i -> 1 << i)
                        .sum();
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
