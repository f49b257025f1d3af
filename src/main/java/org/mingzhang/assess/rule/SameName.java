package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.mingzhang.assess.DocumentFacts;
import org.mingzhang.assess.Entry;
import org.mingzhang.assess.Ratio;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.Same;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Shown;
import org.mingzhang.assess.finding.Text;
import org.mingzhang.model.Document;
import org.mingzhang.model.Money;

/** Sees one name over two amounts. */
final class SameName implements Rule.OfDocument {
    private static final RuleInfo INFO = RuleInfo.of(
                    "same-name", Severity.QUESTION, Scope.PROJECT, Text.of("一个名称两个金额", "One name over two amounts"))
            .looksAt(
                    "同一文件里名称相同而金额不同的两张表，每两张列一次。",
                    "Two forms of one document with one name and different amounts, each pair once.")
            .innocent(
                    "上级项目与其中一个子项目同名，或名称印错。",
                    "A parent project may bear the name of a sub-project, or a name is mistyped.")
            .example(
                    "“系统运维”在同一文件中有两个金额：32,130.00 元（第 15 张表）和 6,563,180.00 元（第 16 张表）。是否是两个项目？",
                    "System maintenance has two amounts in one document: 32,130.00 yuan (form 15) and 6,563,180.00 yuan (form 16). Are they two projects?");
    private static final Text WORDS = Text.of(
            "“{0}”在同一文件中有两个金额：{1} 元（第 {2} 张表）和 {3} 元（第 {4} 张表）。",
            "{0} has two amounts in one document: {1} yuan (form {2}) and {3} yuan (form {4}).");
    private static final Text TIMES = Text.of("大的是小的 {5} 倍。", "The larger is {5} times the smaller.");
    private static final Text ASK = Text.of("是否是两个项目？", "Are they two projects?");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Document document, DocumentFacts facts, BigDecimal threshold) {
        Map<String, Entry> first = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (Entry entry : facts.entries()) {
            Entry other = first.putIfAbsent(Same.folded(entry.row().name()), entry);
            if (other != null
                    && entry.row().budget() != null
                    && other.row().budget() != null
                    && !entry.row().budget().equals(other.row().budget())) {
                findings.add(finding(other, entry));
            }
        }
        return findings;
    }

    private static Finding finding(Entry one, Entry other) {
        Money a = Objects.requireNonNull(one.row().budget());
        Money b = Objects.requireNonNull(other.row().budget());
        Optional<Ratio> ratio = a.compareTo(b) > 0 ? Ratio.of(a, b) : Ratio.of(b, a);
        return other.draft(INFO)
                .money(a.compareTo(b) > 0 ? a.minus(b) : b.minus(a))
                .operand("第 " + one.row().source().forms().getFirst() + " 张表", a, one.spot())
                .operand("第 " + other.row().source().forms().getFirst() + " 张表", b, other.spot())
                .say(
                        (ratio.isEmpty() ? WORDS : WORDS.plus(TIMES)).plus(ASK),
                        other.row().name(),
                        Shown.yuan(a),
                        one.row().source().forms().getFirst(),
                        Shown.yuan(b),
                        other.row().source().forms().getFirst(),
                        ratio.map(Ratio::times).orElse(""));
    }
}
