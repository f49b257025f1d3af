package org.mingzhang.ingest.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.mingzhang.ingest.Line.Gap;
import org.mingzhang.ingest.text.Fold;
import org.mingzhang.ingest.text.Token;
import org.mingzhang.ingest.text.ValueWords;
import org.mingzhang.ingest.text.Wraps;

/** What it costs to take words as one cell: where they were broken, and what the whole looks like. */
final class RowCosts {
    private static final double TORN_APART = 3.0;
    private static final double NOT_FULL = 1.2;
    private static final String NEVER_FIRST = "，。、；：）)】》”？！%,;:";
    private static final String NEVER_LAST = "，、；：（(【《“,;:及和与或、的";

    private static final Pattern REASON = Pattern.compile("^因|由于|原因|。$|；|下年|改进|整改");

    private final FormSpec spec;
    private final List<Token> tokens;
    private final Map<String, Double> widths;
    private final double paragraph;
    private final boolean scored;
    private final double dearer;
    private final Map<Long, Double> known = new HashMap<>();
    private final List<String> columns;

    /**
     * Prices of a form.
     *
     * @param widths how wide the columns seem, if that is known
     * @param dearer how much dearer than usual it is to join words over lines
     */
    RowCosts(FormSpec spec, List<String> columns, List<Token> tokens, Map<String, Double> widths, double dearer) {
        this.dearer = dearer;
        this.spec = spec;
        this.columns = columns;
        this.tokens = tokens;
        this.widths = widths;
        this.scored = columns.contains("weight");
        long lines = tokens.stream().filter(t -> t.gap() == Gap.LINE).count();
        long paragraphs = tokens.stream().filter(t -> t.gap() == Gap.PARAGRAPH).count();
        this.paragraph = paragraphs > 3 * lines ? 0.35 : 0.6;
    }

    /** The price of words in one cell of a column. */
    double cell(String column, int from, int to) {
        long key = (long) columns.indexOf(column) << 40 | (long) from << 20 | to;
        return known.computeIfAbsent(key, k -> priced(column, from, to));
    }

    /** What words cost for their looks alone. */
    double look(String column, int from, int to) {
        StringBuilder text = new StringBuilder();
        tokens.subList(from, to).forEach(t -> text.append(t.print()));
        return look(column, text.toString());
    }

    private double priced(String column, int from, int to) {
        double cost = 0;
        StringBuilder text = new StringBuilder(tokens.get(from).print());
        for (int i = from + 1; i < to; i++) {
            cost += join(column, i);
            text.append(tokens.get(i).print());
        }
        return cost + look(column, text.toString());
    }

    private double join(String column, int i) {
        double gap = switch (tokens.get(i).gap()) {
            case BLANK -> spaced(i) ? 0.6 : TORN_APART;
            case LINE -> 0.3;
            case PARAGRAPH -> paragraph;
            case PAGE -> 0.7;
        };
        Double width = widths.get(column);
        String before = tokens.get(i - 1).print();
        String after = tokens.get(i).print();
        boolean cut = ValueWords.balanced(before) != ValueWords.balanced(after);
        boolean full = width == null || Wraps.width(before) + unit(after) > width - 0.6;
        return gap * dearer
                + (full || cut || column.equals("deviation") || tokens.get(i).gap() == Gap.BLANK ? 0 : NOT_FULL);
    }

    /** Typesetting puts blanks between Chinese characters and digits. */
    private boolean spaced(int i) {
        String before = tokens.get(i - 1).print();
        char last = before.charAt(before.length() - 1);
        char next = tokens.get(i).print().charAt(0);
        return Wraps.wide(last) != Wraps.wide(next)
                && (Wraps.wide(last) ? Character.isLetterOrDigit(next) : Character.isLetterOrDigit(last));
    }

    /** How wide the first piece of a word is that cannot be broken. */
    private static double unit(String word) {
        int end = 1;
        while (end < word.length() && !Wraps.wide(word.charAt(end - 1)) && !Wraps.wide(word.charAt(end))) {
            end++;
        }
        return Wraps.width(word.substring(0, end));
    }

    private double look(String column, String text) {
        return switch (column) {
            case "name" -> name(text);
            case "weight", "score" -> text.matches("\\d{1,3}(\\.\\d{1,2})?") ? 0 : 5;
            case "deviation" -> (REASON.matcher(text).find() ? 0.3 : 1.7) + edges(text);
            default -> value(text);
        };
    }

    private double name(String text) {
        double cost = edges(text);
        if (ValueWords.firm(text)) {
            cost += 2.5;
        } else if (ValueWords.word(text)) {
            cost += 1.5;
        }
        if (text.length() <= 2) {
            cost += 3 - text.length();
        }
        String folded = Fold.of(text);
        if (spec.levels().first(folded) || spec.levels().second(folded)) {
            cost += ValueWords.endsAsName(text) ? 1 : 3;
        } else if (spec.verticalPart(folded)) {
            cost += 3;
        }
        if (folded.startsWith("指标")) {
            cost += 2;
        }
        return cost - (ValueWords.endsAsName(text) ? 0.2 : 0);
    }

    private double value(String text) {
        if (ValueWords.firm(text)) {
            return 0;
        }
        if (ValueWords.word(text)) {
            return 0.05;
        }
        String folded = Fold.of(text);
        double cost = edges(text) + 0.7 + 0.03 * text.length();
        if (spec.levels().first(folded) || spec.levels().second(folded) || spec.verticalPart(folded)) {
            cost += 3;
        }
        if (scored && text.matches("[\\d.]+")) {
            cost += 0.3;
        }
        return cost + (ValueWords.endsAsName(text) ? 0.7 : 0);
    }

    private static double edges(String text) {
        double cost = NEVER_FIRST.indexOf(text.charAt(0)) >= 0 ? 2 : 0;
        cost += NEVER_LAST.indexOf(text.charAt(text.length() - 1)) >= 0 ? 1.5 : 0;
        return cost + (ValueWords.balanced(text) ? 0 : 1.5);
    }
}
