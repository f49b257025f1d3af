package org.mingzhang.ingest.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingzhang.ingest.Block;
import org.mingzhang.ingest.FormField;
import org.mingzhang.ingest.Grid;
import org.mingzhang.ingest.Kind;
import org.mingzhang.ingest.Line;
import org.mingzhang.ingest.Proposal;
import org.mingzhang.ingest.Traced;
import org.mingzhang.ingest.Use;
import org.mingzhang.ingest.text.Amounts;
import org.mingzhang.ingest.text.Token;
import org.mingzhang.ingest.text.Wraps;

/** The narrative before a form: legal bases, the budget that it names, cost tables; what sentences say is proposed. */
final class Narrative {
    private static final String AMOUNT = "([\\d,]+(?:\\.\\d+)?\\s?(?:亿元|万元|元|亿|万))";
    private static final List<Pattern> STATED =
            List.of(Pattern.compile("全年预算(?:数|资金)?为?\\s?" + AMOUNT), Pattern.compile("预算资金(?:共|合计)?约?为?\\s?" + AMOUNT));
    private static final Pattern ANY = Pattern.compile(AMOUNT);
    private static final Pattern PRICED = Pattern.compile(
            "([^：；。;:、]{2,40}?)[：:]\\s?([\\d,.]+\\s?(?:万元|元))[^\\d×*]{0,3}[×*]\\s?(\\d+\\s?[一-龥]{0,3})=\\s?" + AMOUNT);
    private static final Pattern NAMED = Pattern.compile("([^：；。;:，,]{2,40}?)[：:][^；。;]*?约?" + AMOUNT);
    private static final Pattern TIMES =
            Pattern.compile("([^；。;:：，,（(]{2,40})[（(]\\s?([\\d,.]+\\s?(?:万元|元))\\s?[×*]\\s?(\\d+)\\s?[)）]");
    private static final Pattern YEARLY = Pattern.compile("([^；。;:：，,]{2,40}?)(?:每年|全年)\\s?" + AMOUNT);
    private static final Pattern PLANNED =
            Pattern.compile("(?:^|[。；\\n])\\s*([^；。;:：，,\\d\\n]{3,20}?)(?:计划|根据|\\d+\\s?月)");

    private final FormSheet sheet;
    private final Map<String, List<Block>> sections = new LinkedHashMap<>();

    private Narrative(FormSheet sheet) {
        this.sheet = sheet;
    }

    /** Reads the narrative that stands before a form. */
    static void read(FormSheet sheet, Segment segment) {
        Narrative narrative = new Narrative(sheet);
        narrative.divide(segment);
        narrative.bases();
        narrative.stated();
        narrative.budget();
    }

    private void divide(Segment segment) {
        sheet.mark(segment.title(), Use.LABEL);
        String current = "";
        for (Block block : segment.blocks()) {
            String headed = block instanceof Line line
                    ? NarrativeWords.section(line.text().text())
                    : null;
            if (headed != null && block instanceof Line line) {
                sheet.mark(line.text(), Use.LABEL);
                current = headed;
            } else if (current.isEmpty() && block instanceof Line line) {
                sheet.mark(line.text(), Use.LABEL);
            } else {
                sections.computeIfAbsent(current, k -> new ArrayList<>()).add(block);
            }
        }
    }

    private Traced text(String section) {
        List<Line> lines = sections.getOrDefault(section, List.of()).stream()
                .filter(Line.class::isInstance)
                .map(Line.class::cast)
                .toList();
        return Wraps.join(Token.text(lines));
    }

    private void bases() {
        Traced text = text("basis");
        LegalBases.read(sheet, text, "");
    }

    /** The budget that the narrative names for the year. */
    private void stated() {
        for (Pattern pattern : STATED) {
            for (String section : List.of("budget", "overview")) {
                if (stated(text(section), pattern)) {
                    return;
                }
            }
        }
        Traced budget = text("budget");
        Matcher any = ANY.matcher(budget.text());
        boolean tables = sections.getOrDefault("budget", List.of()).stream().anyMatch(Grid.class::isInstance);
        if (!tables && any.find() && !any.find()) {
            stated(budget, ANY);
        }
    }

    private boolean stated(Traced text, Pattern pattern) {
        Matcher matcher = pattern.matcher(text.text());
        if (!matcher.find()) {
            return false;
        }
        Traced printed = text.part(matcher.start(1), matcher.end(1));
        @Nullable String yuan = Amounts.yuan(printed.text(), 0);
        if (yuan == null) {
            return false;
        }
        sheet.mark(printed, Use.FIELD);
        sheet.draft().put(new FormField("statedBudget", yuan, Kind.NUMBER, printed));
        int about = text.text().indexOf('约', matcher.start());
        if (about >= 0 && about < matcher.start(1)) {
            Traced words = text.part(about, matcher.end(1));
            sheet.draft().put(new FormField("statedAs", words.text().replace(" ", ""), Kind.TEXT, words));
        }
        return true;
    }

    private void budget() {
        Traced before = Traced.EMPTY;
        CostTables tables = new CostTables(sheet);
        for (Block block : sections.getOrDefault("budget", List.of())) {
            switch (block) {
                case Line line -> before = line.text();
                case Grid grid -> {
                    sheet.mark(before, Use.FIELD);
                    tables.read(grid, before);
                    before = Traced.EMPTY;
                }
            }
        }
        Traced prose = text("budget");
        if (tables.isEmpty()) {
            propose(prose);
        }
        for (String section : sections.keySet()) {
            sections.get(section).stream()
                    .filter(Line.class::isInstance)
                    .forEach(b -> sheet.mark(((Line) b).text(), Use.PROSE));
        }
    }

    /** Items that sentences name: an editor decides. */
    private void propose(Traced prose) {
        int found = propose(prose, PRICED, List.of("item", "unitPrice", "quantity", "amount"));
        found += propose(prose, TIMES, List.of("item", "unitPrice", "quantity"));
        found += propose(prose, YEARLY, List.of("item", "amount"));
        found += propose(prose, NAMED, List.of("item", "amount"));
        if (found == 0) {
            propose(prose, PLANNED, List.of("item"));
        }
    }

    private int propose(Traced prose, Pattern pattern, List<String> fields) {
        Matcher matcher = pattern.matcher(prose.text());
        int found = 0;
        while (matcher.find()) {
            found++;
            for (int i = 0; i < fields.size(); i++) {
                Traced printed =
                        prose.part(matcher.start(i + 1), matcher.end(i + 1)).strip();
                String value = fields.get(i).equals("amount")
                        ? Amounts.yuan(printed.text(), 0)
                        : printed.squeeze().text();
                if (value != null) {
                    sheet.draft()
                            .propose(new Proposal(
                                    "budgetItems[]." + fields.get(i),
                                    value,
                                    printed,
                                    "a sentence of the narrative says so"));
                }
            }
        }
        return found;
    }
}
