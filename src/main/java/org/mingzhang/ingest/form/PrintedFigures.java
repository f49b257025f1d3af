package org.mingzhang.ingest.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mingzhang.ingest.Line.Gap;
import org.mingzhang.ingest.Traced;
import org.mingzhang.ingest.text.Amounts;
import org.mingzhang.ingest.text.Dates;
import org.mingzhang.ingest.text.Fold;
import org.mingzhang.ingest.text.Token;

/** PrintedFigures in running text, which a narrow column may break over lines. */
final class PrintedFigures {
    private static final Pattern WHOLE = Pattern.compile("-?(\\d{1,3}(,\\d{3})+|\\d+)\\.\\d{2}");
    private static final Pattern AMOUNT = Pattern.compile("-?(\\d{1,3}(,\\d{3})+|\\d{1,15})(\\.\\d{1,8})?");
    private static final Pattern POINTS = Pattern.compile("\\d{1,3}(\\.\\d{1,2})?");
    private static final Pattern RATE = Pattern.compile("\\d{1,4}(\\.\\d{1,4})?%?");
    private static final Pattern PART = Pattern.compile("[-\\d,.%/]+");
    private static final int MOST = 5;
    private static final double IMPOSSIBLE = 1_000;

    private final List<Token> tokens;
    private final List<String> columns;
    private double least = IMPOSSIBLE;
    private List<Traced> best = List.of();
    private int used;

    private PrintedFigures(List<Token> tokens, List<String> columns) {
        this.tokens = tokens;
        this.columns = columns;
    }

    /** How many words make the figure of a label: those up to the first that is whole, else as many as make one on a page. */
    static int length(List<Token> tokens, Label.Type type) {
        StringBuilder text = new StringBuilder();
        int longest = 0;
        for (int count = 1; count <= Math.min(MOST, tokens.size()); count++) {
            if (count > 1 && tokens.get(count - 1).gap() == Gap.PAGE && longest > 0) {
                return longest;
            }
            text.append(tokens.get(count - 1).print());
            String folded = Fold.of(text.toString());
            if (WHOLE.matcher(folded).matches()) {
                return count;
            }
            boolean is = type == Label.Type.DATE ? Dates.iso(folded) != null : Amounts.yuan(folded, 0) != null;
            longest = is ? count : longest;
        }
        return longest;
    }

    /**
     * The figures of a row.
     *
     * @param cells for each column its figure, empty if it has none
     * @param used how many words they take
     */
    record Row(List<Traced> cells, int used) {}

    /** Divides the words after a row's title among its columns, so that most look like what their columns hold. */
    static Row row(List<Token> tokens, List<String> columns) {
        PrintedFigures figures = new PrintedFigures(tokens, columns);
        figures.search(0, 0, 0, new ArrayList<>());
        return new Row(figures.best, figures.used);
    }

    private void search(int at, int column, double cost, List<Traced> cells) {
        if (cost >= least) {
            return;
        }
        if (column == columns.size()) {
            boolean more = at < tokens.size()
                    && PART.matcher(Fold.of(tokens.get(at).text()).text()).matches();
            if (cost + (more ? 3 : 0) < least) {
                least = cost + (more ? 3 : 0);
                best = List.copyOf(cells);
                used = at;
            }
            return;
        }
        StringBuilder text = new StringBuilder();
        for (int to = at + 1; to <= Math.min(tokens.size(), at + MOST); to++) {
            text.append(Fold.of(tokens.get(to - 1).text()).text());
            boolean apart = to > at + 1 && tokens.get(to - 1).gap() == Gap.BLANK;
            if (apart || !PART.matcher(text).matches()) {
                break;
            }
            double price = price(columns.get(column), text.toString()) + unlikely(column, to - at, cells);
            if (price < IMPOSSIBLE) {
                cells.add(Traced.join(
                        tokens.subList(at, to).stream().map(Token::text).toList(), ""));
                double page = tokens.get(at).gap() == Gap.PAGE && at > 0 ? 1.5 : 0;
                search(to, column + 1, cost + price + page + 0.1 * (to - at - 1), cells);
                cells.removeLast();
            }
        }
        cells.add(Traced.EMPTY);
        search(at, column + 1, cost + blank(columns.get(column)), cells);
        cells.removeLast();
    }

    /** Points are too short to be broken, and a row that has none at stake has none given. */
    private double unlikely(int column, int words, List<Traced> cells) {
        String field = columns.get(column);
        boolean broken = words > 1 && (field.equals("weight") || field.equals("score"));
        int weight = columns.indexOf("weight");
        boolean given = field.equals("score") || field.equals("rate");
        boolean none = given && weight >= 0 && weight < column && FormSheet.nothing(cells.get(weight));
        return broken ? IMPOSSIBLE : none ? 2 : 0;
    }

    private static double blank(String column) {
        return switch (column) {
            case "initialBudget", "adjustedBudget" -> 1;
            case "executed" -> 0.8;
            case "weight" -> 0.7;
            default -> 0.4;
        };
    }

    private static double price(String column, String text) {
        return switch (column) {
            case "weight" -> POINTS.matcher(text).matches() || text.matches("[-/]+") ? 0 : IMPOSSIBLE;
            case "score" -> POINTS.matcher(text).matches() ? 0 : IMPOSSIBLE;
            case "rate" -> !RATE.matcher(text).matches() ? IMPOSSIBLE : text.endsWith("%") ? 0 : 0.6;
            default -> amount(text);
        };
    }

    private static double amount(String text) {
        if (!AMOUNT.matcher(text).matches()) {
            return IMPOSSIBLE;
        }
        if (WHOLE.matcher(text).matches()) {
            return 0;
        }
        return text.contains(".") ? 0.35 : text.length() > 3 || text.equals("0") ? 0.15 : 0.5;
    }
}
