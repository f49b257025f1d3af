package org.mingzhang.ingest.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.ingest.Blanks;
import org.mingzhang.ingest.Traced;
import org.mingzhang.ingest.Use;
import org.mingzhang.ingest.text.Amounts;
import org.mingzhang.ingest.text.Fold;
import org.mingzhang.ingest.text.Token;

/** Labels in running text: each begins a word, and what follows up to the next is its value. */
final class StreamLabels {
    /** A label and where it stands, in the text without blanks. */
    private record Found(Label label, String print, int from, int to) {}

    private final FormSheet sheet;
    private final Traced raw;
    private final Traced folded;
    /** For each character of the text without blanks, where it stands in the text with them. */
    private final int[] index;

    private StreamLabels(FormSheet sheet, Traced raw) {
        this.sheet = sheet;
        this.raw = raw;
        this.folded = Fold.of(raw);
        this.index = new int[folded.length()];
        int n = 0;
        for (int i = 0; i < raw.length(); i++) {
            if (!Blanks.is(raw.text().charAt(i))) {
                index[n++] = i;
            }
        }
    }

    /** Reads a single line, where a value needs a colon before it. */
    static void line(FormSheet sheet, Traced text) {
        StreamLabels labels = new StreamLabels(sheet, text);
        List<Found> found = labels.find(true);
        labels.take(found);
    }

    /** Reads the head of a form. */
    static void head(FormSheet sheet, Traced text) {
        StreamLabels labels = new StreamLabels(sheet, text);
        labels.take(labels.find(false));
    }

    private List<Found> find(boolean colon) {
        List<Found> all = new ArrayList<>();
        for (Label label : sheet.spec().labels()) {
            for (String print : label.as()) {
                occurrences(label, print, colon, all);
            }
        }
        all.sort(Comparator.comparingInt(Found::from)
                .thenComparing(Comparator.comparingInt(Found::to).reversed()));
        return chosen(all);
    }

    private void occurrences(Label label, String print, boolean colon, List<Found> all) {
        String text = folded.text();
        for (int at = text.indexOf(print); at >= 0; at = text.indexOf(print, at + 1)) {
            int end = at + print.length();
            if (beginsWord(at) && endsWord(end, colon)) {
                all.add(new Found(label, print, at, end));
            }
        }
    }

    private boolean beginsWord(int at) {
        return at == 0 || index[at] > index[at - 1] + 1;
    }

    private boolean endsWord(int end, boolean colon) {
        if (end == folded.length()) {
            return !colon;
        }
        char next = folded.text().charAt(end);
        boolean apart = index[end] > index[end - 1] + 1;
        boolean unit = next == '('
                && Amounts.power(folded.text().substring(end), -1) >= 0
                && folded.text().substring(end).matches("\\([^)]*\\).*");
        return next == ':' || (!colon && (apart || unit));
    }

    /** No two overlap, each label once, and of labels with one print as many as are printed. */
    private List<Found> chosen(List<Found> all) {
        List<Found> chosen = new ArrayList<>();
        Map<String, Integer> printed = new HashMap<>();
        int end = 0;
        for (Found found : all) {
            boolean again = chosen.stream().anyMatch(c -> c.print().equals(found.print()));
            long possible = sheet.spec().labels().stream()
                    .filter(l -> l.as().contains(found.print()))
                    .count();
            if (found.from() >= end && (!again || printed.getOrDefault(found.print(), 0) < possible)) {
                chosen.add(found);
                printed.merge(found.print(), 1, Integer::sum);
                end = found.to();
            }
        }
        return assigned(chosen, printed);
    }

    private List<Found> assigned(List<Found> chosen, Map<String, Integer> printed) {
        Map<String, Integer> met = new HashMap<>();
        List<Found> assigned = new ArrayList<>();
        for (Found found : chosen) {
            List<Label> labels = sheet.spec().labelled(found.print());
            int number = met.merge(found.print(), 1, Integer::sum);
            Label label = labels.isEmpty()
                    ? found.label()
                    : GridLabels.pick(labels, number, printed.getOrDefault(found.print(), 1));
            assigned.add(new Found(label, found.print(), found.from(), found.to()));
        }
        return assigned;
    }

    private void take(List<Found> found) {
        for (int i = 0; i < found.size(); i++) {
            Found here = found.get(i);
            int to = i + 1 < found.size() ? index[found.get(i + 1).from()] : raw.length();
            int from = here.to() < index.length ? index[here.to() - 1] + 1 : raw.length();
            int colon = afterUnitAndColon(here.to());
            int begin = colon < index.length ? Math.max(from, index[colon - 1] + 1) : raw.length();
            sheet.label(raw.part(index[here.from()], begin));
            if (begin < to) {
                value(here.label(), raw.part(begin, to));
            }
        }
    }

    private int afterUnitAndColon(int end) {
        String rest = folded.text().substring(end);
        int used = 0;
        if (rest.startsWith("(") && Amounts.power(rest.substring(0, rest.indexOf(')') + 1), -1) >= 0) {
            used = rest.indexOf(')') + 1;
        }
        return end + used + (rest.startsWith(":", used) ? 1 : 0);
    }

    private void value(Label label, Traced raw) {
        if (label.type() == Label.Type.AMOUNT || label.type() == Label.Type.DATE) {
            sheet.value(label, figure(label, raw));
        } else if (label.type() == Label.Type.HEADING) {
            fragments(Token.of(raw));
        } else {
            sheet.value(label, raw);
        }
    }

    /** As many words as make one figure; what follows are parts of a label that runs down the page. */
    private Traced figure(Label label, Traced raw) {
        List<Token> tokens = new ArrayList<>(Token.of(raw));
        while (!tokens.isEmpty()
                && sheet.spec().heading(Fold.of(tokens.getLast().text()).text())) {
            sheet.mark(tokens.removeLast().text(), Use.LABEL);
        }
        int count = PrintedFigures.length(tokens, label.type());
        if (count > 0) {
            fragments(tokens.subList(count, tokens.size()));
            return Traced.join(
                    tokens.subList(0, count).stream().map(Token::text).toList(), "");
        }
        if (tokens.stream()
                .allMatch(t -> sheet.spec().verticalPart(Fold.of(t.text()).text()))) {
            fragments(tokens);
            return Traced.EMPTY;
        }
        return Traced.join(tokens.stream().map(Token::text).toList(), "\n");
    }

    private void fragments(List<Token> tokens) {
        for (Token token : tokens) {
            if (sheet.spec().verticalPart(Fold.of(token.text()).text())) {
                sheet.mark(token.text(), Use.LABEL);
            }
        }
    }
}
