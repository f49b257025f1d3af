package org.mingzhang.ingest.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.ingest.Doubt;
import org.mingzhang.ingest.Doubt.Code;
import org.mingzhang.ingest.Line.Gap;
import org.mingzhang.ingest.Traced;
import org.mingzhang.ingest.Use;
import org.mingzhang.ingest.text.Token;

/** Rows of indicators in running text: the cheapest way to read all words as levels, names and values. */
final class StreamRows {
    private static final double ODD = 0.98;

    /** A value that is neither a figure nor a usual word might be the rest of a name. */
    private static final double FREE = 0.6;

    private static final double DEARER = 1.8;

    private final FormSheet sheet;
    private final List<String> columns;

    StreamRows(FormSheet sheet, List<String> columns) {
        this.sheet = sheet;
        this.columns = columns.stream().filter(c -> !c.endsWith("category")).toList();
    }

    void read(List<Token> tokens) {
        RowCosts rough = new RowCosts(sheet.spec(), columns, tokens, Map.of(), 1);
        RowSearch first = new RowSearch(sheet.spec(), columns, tokens, rough).run();
        List<RowSearch.Part> roughly = first.parts();
        Map<String, Double> widths = widths(roughly, tokens);
        RowCosts fine = new RowCosts(sheet.spec(), columns, tokens, widths, 1);
        RowSearch search = new RowSearch(sheet.spec(), columns, tokens, fine).run();
        List<RowSearch.Part> parts = search.parts();
        RowCosts strict = new RowCosts(sheet.spec(), columns, tokens, widths, DEARER);
        List<RowSearch.Part> strictly =
                new RowSearch(sheet.spec(), columns, tokens, strict).run().parts();
        take(parts, tokens, fine);
        int rows = Math.max(1, sheet.draft().indicators());
        if (search.cost() / rows > 0.9 || !parts.equals(roughly) || !parts.equals(strictly)) {
            sheet.draft()
                    .doubt(Doubt.of(Code.CLOSE, "indicators", "the words of its rows may be divided in other ways"));
        }
    }

    /** How wide the columns seem: the widest word of each. */
    private static Map<String, Double> widths(List<RowSearch.Part> parts, List<Token> tokens) {
        Map<String, Double> widths = new LinkedHashMap<>();
        for (RowSearch.Part part : parts) {
            for (int i = part.from(); i < part.to(); i++) {
                widths.merge(
                        part.what(),
                        org.mingzhang.ingest.text.Wraps.width(tokens.get(i).print()),
                        Math::max);
            }
        }
        return widths;
    }

    private void take(List<RowSearch.Part> parts, List<Token> tokens, RowCosts costs) {
        Rows rows = new Rows(sheet);
        Map<String, Traced> row = new LinkedHashMap<>();
        for (RowSearch.Part part : parts) {
            Traced text = text(tokens.subList(part.from(), part.to()));
            switch (part.what()) {
                case RowSearch.FIRST, RowSearch.SECOND -> {
                    flush(rows, row);
                    level(rows, part, text);
                }
                case RowSearch.LABEL -> sheet.mark(text, Use.LABEL);
                case RowSearch.PAGE -> sheet.mark(text, Use.FURNITURE);
                case RowSearch.TOTAL -> {
                    flush(rows, row);
                    total(text);
                }
                case RowSearch.REST -> {
                    // it stays left over
                }
                case "name" -> {
                    flush(rows, row);
                    row.put("name", text);
                    odd(part, costs);
                }
                default -> {
                    row.put(part.what(), text);
                    odd(part, costs);
                }
            }
        }
        flush(rows, row);
    }

    /** Words that look little like what they were taken for. */
    private void odd(RowSearch.Part part, RowCosts costs) {
        if (costs.look(part.what(), part.from(), part.to())
                > (part.what().equals("name") || part.what().equals("deviation") ? ODD : FREE)) {
            String path = "indicators[" + sheet.draft().indicators() + "]." + part.what();
            sheet.draft().doubt(Doubt.of(Code.CLOSE, path, "it looks little like a " + part.what()));
        }
    }

    private void level(Rows rows, RowSearch.Part part, Traced text) {
        if (part.what().equals(RowSearch.FIRST)) {
            Traced whole = part.level().isEmpty() ? text : completed(text, part.level());
            rows.first(whole);
        } else {
            rows.second(text, false);
        }
    }

    /** A label that a page cut: what is missing is not printed here. */
    private static Traced completed(Traced text, String level) {
        Traced bare = text.squeeze();
        return bare.plus(Traced.unprinted(level.substring(Math.min(bare.length(), level.length()))));
    }

    private void total(Traced text) {
        List<Token> words = Token.of(text);
        sheet.mark(words.getFirst().text(), Use.LABEL);
        if (words.size() > 2) {
            sheet.number("totalWeight", words.get(1).text());
            sheet.number("totalScore", words.get(2).text());
        }
    }

    private void flush(Rows rows, Map<String, Traced> row) {
        if (row.isEmpty()) {
            return;
        }
        Traced name = row.getOrDefault("name", Traced.EMPTY);
        Map<String, Traced> values = new LinkedHashMap<>(row);
        values.remove("name");
        int number = rows.add(name, values);
        if (!values.containsKey("target")) {
            sheet.draft().doubt(Doubt.of(Code.NO_TARGET, "indicators[" + number + "]", "no target is printed"));
        }
        row.clear();
    }

    private static Traced text(List<Token> tokens) {
        List<Traced> parts = new ArrayList<>();
        for (Token token : tokens) {
            String before = token.gap() == Gap.BLANK ? " " : "\n";
            parts.add(Traced.unprinted(parts.isEmpty() ? "" : before));
            parts.add(token.text());
        }
        return Traced.join(parts, "");
    }
}
