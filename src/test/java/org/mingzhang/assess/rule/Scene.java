package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingzhang.assess.Assessor;
import org.mingzhang.assess.DocumentFacts;
import org.mingzhang.assess.Entry;
import org.mingzhang.assess.ProjectRow;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.Successive;
import org.mingzhang.assess.Years;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.model.Document;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.Stage;

/** Some forms written in one line, as explained at the top of {@code cases.txt}. */
final class Scene {
    private static final Pattern TIMES = Pattern.compile("\\*([0-9]+) (.*)");
    private static final int LATEST = 2031;

    private final List<FormBuilder> forms = new ArrayList<>();
    private Document.@Nullable Declared declared;
    private @Nullable Integer counted;
    private int earlier;

    /** Reads a line. */
    Scene(String line) {
        for (String document : line.split(" // ", -1)) {
            earlier = forms.size();
            for (String form : document.split(" / ", -1)) {
                int place = forms.size() + 1;
                forms.add(new FormBuilder().project("p" + place, "项目" + place, place));
                for (String part : form.split("; ", -1)) {
                    repeated(part.strip());
                }
            }
        }
        earlier = earlier == 0 ? forms.size() - 1 : earlier;
    }

    private void repeated(String part) {
        Matcher times = TIMES.matcher(part);
        if (!times.matches()) {
            print(part.split(" +", -1));
            return;
        }
        for (int i = 1; i <= Integer.parseInt(times.group(1)); i++) {
            print(times.group(2).replace("#", Integer.toString(i)).split(" +", -1));
        }
    }

    private void print(String... w) {
        FormBuilder form = forms.getLast();
        for (int i = 1; i < w.length; i++) {
            w[i] = w[i].equals("-") ? "" : w[i];
        }
        switch (w[0]) {
            case "t" -> form.target(w[1], w[2], w[3]);
            case "r" -> result(form, w);
            case "spent" -> form.spent(w[1], w[2], w[3], w[4]);
            case "lost" -> form.spent(w[1], w[1], w[1], "100%", w[2]);
            case "again" -> form.project("p" + w[1], "项目" + w[1], forms.size());
            case "part" -> form.part(w[1], w[2], w[3]);
            case "asked" -> form.requested(w[1], List.of(w).subList(2, w.length).toArray(String[]::new));
            case "before" -> form.previous(w[1], w[2], w[3]);
            case "stated" -> {
                form.stated(w[1]);
                if (w.length > 2) {
                    form.statedAs(w[2]);
                }
            }
            case "total" -> form.totalScore(w[1]);
            case "item" ->
                form.item(
                        w[1],
                        w[2],
                        w[3],
                        w[4],
                        w[5],
                        List.of(w).subList(6, w.length).toArray(String[]::new));
            case "law" -> form.law(printed(w[1]), printed(w[2]));
            case "goal" -> form.goal(printed(w[1]), printed(w[2]));
            case "name" -> form.project("p" + forms.size(), w[1], forms.size());
            case "unit" -> form.implementedBy(w[1]);
            case "runs" -> form.runs(w[1], w[2]);
            case "buys" -> form.buys(w[1].equals("yes"));
            case "recurring" -> form.recurring();
            case "midyear" -> form.midyear();
            case "twice" -> form.printedTwice();
            case "counted" -> counted = Integer.valueOf(w[1]);
            case "declares" ->
                declared = new Document.Declared(
                        w[1].isEmpty() ? null : Integer.valueOf(w[1]), w[2].isEmpty() ? null : w[2]);
            default -> throw new IllegalArgumentException(w[0]);
        }
    }

    private static void result(FormBuilder form, String... w) {
        String[] points = w[5].split("/", -1);
        String score = points[0].equals("-") ? "" : points[0];
        String weight = points[1].equals("-") ? "" : points[1];
        form.result(w[1], w[2], w[3], w[4], score, weight, w.length > 6 ? w[6] : null);
    }

    private static String printed(String word) {
        return word.equals("\"\"") ? "" : word;
    }

    /** What a rule sees at its usual threshold. */
    List<Finding> seenBy(Rule rule) {
        BigDecimal threshold = Objects.requireNonNullElse(rule.info().threshold(), BigDecimal.ZERO);
        return switch (rule) {
            case Rule.OfForm one -> one.check(forms.getFirst().form(), threshold);
            case Rule.OfYears two ->
                two.check(
                        new Years(
                                forms.getFirst().year(LATEST - 1).form(),
                                forms.getLast().year(LATEST).form()),
                        threshold);
            case Rule.OfPeer peer -> {
                List<Finding> all = new ArrayList<>();
                for (Entry entry : facts().entries()) {
                    all.addAll(peer.check(entry, facts(), threshold));
                }
                yield all;
            }
            case Rule.OfDocument whole -> whole.check(document(), facts(), threshold);
            case Rule.OfDepartment years ->
                years.check(
                        new Successive(
                                document(LATEST - 1),
                                facts(forms.subList(0, Math.max(1, earlier))),
                                document(),
                                facts(forms.subList(earlier, forms.size()))),
                        threshold);
        };
    }

    private DocumentFacts facts() {
        return facts(forms);
    }

    private static DocumentFacts facts(List<FormBuilder> forms) {
        return DocumentFacts.of(
                forms.stream()
                        .map(form -> ProjectRow.of(Assessor.assess(form.project())))
                        .toList(),
                printed(forms.toArray(FormBuilder[]::new)));
    }

    /** Reads the indicators of one of these forms. */
    static Function<Entry, List<Indicator>> printed(FormBuilder... forms) {
        return entry -> Stream.of(forms)
                .filter(form -> form.project().id().equals(entry.project().id()))
                .filter(form -> form.disclosure().year() == entry.row().year())
                .map(form -> form.disclosure().indicators())
                .findFirst()
                .orElseThrow();
    }

    private Document document() {
        return document(LATEST);
    }

    private Document document(int year) {
        return new Document("wenjian", "文件", "shuiwuju", year, Stage.TARGET, counted, null, null, null, declared, null);
    }
}
