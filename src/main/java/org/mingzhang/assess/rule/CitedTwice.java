package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.mingzhang.assess.Citation;
import org.mingzhang.assess.Form;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.finding.Draft;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Spot;
import org.mingzhang.assess.finding.Text;
import org.mingzhang.model.LegalBasis;

/** Sees citations that are listed again. */
final class CitedTwice implements Rule.OfForm {
    private static final RuleInfo INFO = RuleInfo.of(
                    "cited-twice", Severity.NOTE, Scope.DISCLOSURE, Text.of("同一依据列了不止一次", "One citation twice"))
            .looksAt(
                    "同一标题下把同一文件列了两次以上，每张表列一次；文号不同的不算同一文件，不列。",
                    "Documents that are listed twice or more under one heading, once for a form; another number makes another document, which is left alone.")
            .innocent("各段落分别列出自己的依据。", "Each paragraph may list its own basis.")
            .example(
                    "《会议费管理办法》（沪财行〔2017〕46号）在“立项依据”中列了 2 次。",
                    "《会议费管理办法》（沪财行〔2017〕46号） is listed 2 times in the basis.");
    private static final Text WORDS = Text.of("{0}在“{1}”中列了 {2} 次", "{0} is listed {2} times in {1}");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Form form, BigDecimal threshold) {
        Map<Citation, List<Integer>> places = new LinkedHashMap<>();
        List<LegalBasis> printed = form.disclosure().legalBasis();
        for (int i = 0; i < printed.size(); i++) {
            places.computeIfAbsent(Citation.of(printed.get(i)), c -> new ArrayList<>())
                    .add(i);
        }
        places.values().removeIf(found -> found.size() < 2);
        if (places.isEmpty()) {
            return List.of();
        }
        Draft draft = form.draft(INFO);
        List<Text> times = new ArrayList<>();
        for (List<Integer> found : places.values()) {
            LegalBasis basis = printed.get(found.getFirst());
            String name = name(basis);
            found.forEach(i -> draft.operand(name, Integer.toString(i + 1), form.spot(Spot.Part.LAW, i + 1)));
            Text heading = basis.section() == null ? Text.of("立项依据", "the basis") : Text.same(basis.section());
            times.add(WORDS.fill(name, heading, found.size()));
        }
        return List.of(draft.say(Text.of(
                times.stream().map(Text::chinese).collect(Collectors.joining("；")) + "。",
                times.stream().map(Text::english).collect(Collectors.joining("; ")) + ".")));
    }

    private static String name(LegalBasis basis) {
        String title = Objects.requireNonNullElse(basis.title(), "");
        String number = Objects.requireNonNullElse(basis.number(), "");
        if (title.isEmpty()) {
            return number;
        }
        return "《" + title + "》" + (number.isEmpty() ? "" : "（" + number + "）");
    }
}
