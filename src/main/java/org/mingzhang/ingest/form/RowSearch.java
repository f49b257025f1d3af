package org.mingzhang.ingest.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingzhang.ingest.Line.Gap;
import org.mingzhang.ingest.text.Fold;
import org.mingzhang.ingest.text.Token;

/**
 * Searches the cheapest division of words into levels, names and values: a shortest path over positions, where a state also knows which
 * levels hold and which column comes next.
 */
final class RowSearch {
    static final String FIRST = "first";
    static final String SECOND = "second";
    static final String LABEL = "label";
    static final String PAGE = "page";
    static final String REST = "rest";
    static final String TOTAL = "total";

    private static final int LONGEST = 14;
    private static final int LONGEST_LABEL = 9;

    /** A way that is so much dearer than the best one to the same word is given up. */
    private static final double HOPELESS = 6;

    /** Some words and what they are; of a level that a page cut, the whole level. */
    record Part(String what, int from, int to, String level) {}

    private record State(String first, String second, int column) {}

    private record Step(
            double cost,
            int before,
            @Nullable State state,
            @Nullable Part part) {}

    private final FormSpec spec;
    private final List<String> columns;
    private final List<Token> tokens;
    private final RowCosts costs;
    private final List<Map<State, Step>> best = new ArrayList<>();
    private final List<String> folded;
    private final boolean[] levelPart;
    private double cost;

    RowSearch(FormSpec spec, List<String> columns, List<Token> tokens, RowCosts costs) {
        this.spec = spec;
        this.columns = columns;
        this.tokens = tokens;
        this.costs = costs;
        this.folded = tokens.stream().map(t -> Fold.of(t.text()).text()).toList();
        this.levelPart = new boolean[tokens.size()];
        List<String> levels = spec.levels().all();
        for (int i = 0; i < levelPart.length; i++) {
            String word = folded.get(i);
            levelPart[i] = levels.stream().anyMatch(l -> l.endsWith(word)) || spec.verticalPart(word);
        }
    }

    RowSearch run() {
        for (int i = 0; i <= tokens.size(); i++) {
            best.add(new HashMap<>());
        }
        best.getFirst().put(new State("", "", 0), new Step(0, -1, null, null));
        for (int i = 0; i < tokens.size(); i++) {
            double least =
                    best.get(i).values().stream().mapToDouble(Step::cost).min().orElse(0);
            for (Map.Entry<State, Step> entry : List.copyOf(best.get(i).entrySet())) {
                if (entry.getValue().cost() <= least + HOPELESS) {
                    extend(i, entry.getKey(), entry.getValue().cost());
                }
            }
        }
        return this;
    }

    /** The cost of the way that was found. */
    double cost() {
        return cost;
    }

    /** The parts, in order. */
    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        State state = null;
        double least = Double.MAX_VALUE;
        for (Map.Entry<State, Step> end : best.getLast().entrySet()) {
            double whole = end.getValue().cost() + open(end.getKey().column());
            if (whole < least) {
                least = whole;
                state = end.getKey();
            }
        }
        cost = least;
        int at = tokens.size();
        while (state != null && at > 0) {
            Step step = best.get(at).get(state);
            if (step == null || step.part() == null) {
                break;
            }
            parts.add(step.part());
            at = step.before();
            state = step.state();
        }
        Collections.reverse(parts);
        return parts;
    }

    private void extend(int i, State state, double cost) {
        if (state.column() == 0 || open(state.column()) < 4) {
            State closed = new State(state.first(), state.second(), 0);
            double soFar = cost + open(state.column());
            labels(i, state, closed, soFar);
            rest(i, state, closed, soFar);
            cells(i, state, closed, 0, soFar + lineCost(i));
        }
        for (int column = state.column(); column > 0 && column < columns.size(); column++) {
            cells(i, state, state, column, cost + skipped(state.column(), column));
        }
    }

    /** A row rarely begins on the line on which the last one ended. */
    private double lineCost(int i) {
        return i > 0 && tokens.get(i).gap() == Gap.BLANK && !isLevelBefore(i) ? 3 : 0;
    }

    private boolean isLevelBefore(int i) {
        return levelPart[i - 1];
    }

    /** What it costs to end a row before this column. */
    private double open(int column) {
        return column == 0 || column >= columns.size() ? 0 : skipped(column, columns.size());
    }

    private double skipped(int from, int to) {
        double cost = 0;
        for (int column = from; column < to; column++) {
            cost += switch (columns.get(column)) {
                case "target" -> 3;
                case "actual" -> 2.5;
                case "weight", "score" -> 2;
                default -> 0;
            };
        }
        return cost;
    }

    private void cells(int i, State from, State state, int column, double cost) {
        String field = columns.get(column);
        boolean ended = column + 1 >= columns.size();
        double levels = column == 0
                ? (state.first().isEmpty() ? 0.6 : 0) + (state.second().isEmpty() ? 0.6 : 0)
                : 0;
        State next = new State(state.first(), state.second(), ended ? columns.size() : column + 1);
        int longest = field.equals("weight") || field.equals("score") ? 1 : field.equals("deviation") ? 40 : LONGEST;
        for (int to = i + 1; to <= Math.min(tokens.size(), i + longest); to++) {
            reach(to, next, cost + levels + costs.cell(field, i, to), i, from, new Part(field, i, to, ""));
        }
    }

    private void labels(int i, State from, State state, double cost) {
        StringBuilder text = new StringBuilder();
        for (int to = i + 1; to <= Math.min(tokens.size(), i + LONGEST_LABEL); to++) {
            text.append(folded.get(to - 1));
            String label = text.toString();
            if (label.length() > 16) {
                return;
            }
            double gaps =
                    0.02 * (to - i - 1) + (i > 0 && tokens.get(i).gap() == Gap.BLANK && !isLevelBefore(i) ? 2 : 0);
            levels(i, to, label, from, state, cost + gaps);
            if (spec.vertical().contains(label)) {
                reach(to, state, cost + gaps + 0.02, i, from, new Part(LABEL, i, to, ""));
            }
        }
        fragments(i, from, state, cost);
        total(i, from, state, cost);
    }

    private void levels(int i, int to, String folded, State from, State state, double cost) {
        Levels levels = spec.levels();
        if (levels.first(folded)) {
            boolean same = folded.equals(state.first());
            State next = new State(folded, same ? state.second() : "", 0);
            reach(to, next, cost + order(state.first(), folded), i, from, new Part(FIRST, i, to, ""));
        }
        if (levels.second(folded)) {
            List<String> parents = levels.parents(folded);
            boolean fits = levels.belongs(folded, state.first());
            String first = fits ? state.first() : parents.getFirst();
            double price = fits ? 0 : parents.size() > 1 ? 1.2 : 0.8;
            reach(to, new State(first, folded, 0), cost + price, i, from, new Part(SECOND, i, to, ""));
        }
        if (folded.length() >= 2 && !levels.first(folded) && !levels.second(folded)) {
            for (String first : levels.firsts()) {
                if (first.startsWith(folded) && pageSoon(to)) {
                    reach(to, new State(first, "", 0), cost + 0.5, i, from, new Part(FIRST, i, to, first));
                }
            }
        }
    }

    private boolean pageSoon(int to) {
        for (int i = to; i < Math.min(tokens.size(), to + 14); i++) {
            if (tokens.get(i).gap() == Gap.PAGE) {
                return true;
            }
        }
        return false;
    }

    /** First levels come in their usual order; one that is printed again changes nothing. */
    private double order(String before, String now) {
        if (before.equals(now)) {
            return 0.2;
        }
        List<String> firsts = spec.levels().firsts();
        return firsts.indexOf(now) < firsts.indexOf(before) ? 0.5 : 0;
    }

    /** Parts of labels that a page cut or that run down beside the table. */
    private void fragments(int i, State from, State state, double cost) {
        String word = folded.get(i);
        if (word.length() <= 4 && (levelPart[i] || spec.levels().all().stream().anyMatch(l -> l.startsWith(word)))) {
            reach(i + 1, state, cost + 0.4, i, from, new Part(LABEL, i, i + 1, ""));
        }
    }

    private void total(int i, State from, State state, double cost) {
        if (!columns.contains("weight") || !spec.totals().contains(folded.get(i))) {
            return;
        }
        int to = i + 1;
        while (to < tokens.size() && to < i + 3 && tokens.get(to).print().matches("\\d{1,3}(\\.\\d+)?")) {
            to++;
        }
        reach(to, state, cost, i, from, new Part(TOTAL, i, to, ""));
    }

    private void rest(int i, State from, State state, double cost) {
        boolean number =
                tokens.get(i).print().matches("-?\\d{1,3}-?") && tokens.get(i).gap() != Gap.BLANK;
        boolean edge = tokens.get(i).gap() == Gap.PAGE
                || i + 1 == tokens.size()
                || tokens.get(i + 1).gap() == Gap.PAGE;
        boolean page = number && edge;
        reach(i + 1, state, cost + (page ? 0.3 : 3), i, from, new Part(page ? PAGE : REST, i, i + 1, ""));
    }

    private void reach(int to, State state, double cost, int before, State from, Part part) {
        Step known = best.get(to).get(state);
        if (known == null || cost < known.cost()) {
            best.get(to).put(state, new Step(cost, before, from, part));
        }
    }
}
