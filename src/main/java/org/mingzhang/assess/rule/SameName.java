package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mingzhang.assess.DocumentFacts;
import org.mingzhang.assess.Entry;
import org.mingzhang.assess.Finding;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.RuleInfo;
import org.mingzhang.assess.Same;
import org.mingzhang.assess.Scope;
import org.mingzhang.assess.Severity;
import org.mingzhang.assess.Shown;
import org.mingzhang.assess.Text;
import org.mingzhang.model.Document;
import org.mingzhang.model.Money;

/** Sees one name over two amounts. */
final class SameName implements Rule.OfDocument {
    private static final RuleInfo INFO = RuleInfo.of(
                    "same-name", Severity.QUESTION, Scope.PROJECT, Text.of("一个名称两个金额", "One name over two amounts"))
            .looksAt("同一文件里名称相同而金额不同的表。", "Forms of one document with one name and different amounts.")
            .innocent(
                    "上级项目与其中一个子项目同名，或名称印错。",
                    "A parent project may bear the name of a sub-project, or a name is mistyped.")
            .example(
                    "“系统运维”在同一文件中有两个金额：32,130.00 元（第 15 张表）和 6,563,180.00 元（第 16 张表）。是否是两个项目？",
                    "System maintenance has two amounts in one document: 32,130.00 yuan (form 15) and 6,563,180.00 yuan (form 16). Are they two projects?");
    private static final Text WORDS = Text.of(
            "“{0}”在同一文件中有两个金额：{1} 元（第 {2} 张表）和 {3} 元（第 {4} 张表），相差 {5} 倍。是否是两个项目？",
            "{0} has two amounts in one document: {1} yuan (form {2}) and {3} yuan (form {4}), a factor of {5}. Are they two projects?");

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
                findings.add(finding(other, other, entry));
                findings.add(finding(entry, other, entry));
            }
        }
        return findings;
    }

    /** About one of the two, so that it shows on the page of either. */
    private static Finding finding(Entry about, Entry one, Entry other) {
        Money a = Objects.requireNonNull(one.row().budget());
        Money b = Objects.requireNonNull(other.row().budget());
        return about.draft(INFO)
                .money(a.compareTo(b) > 0 ? a.minus(b) : b.minus(a))
                .operand("第 " + one.row().source().forms().getFirst() + " 张表", a, one.spot())
                .operand("第 " + other.row().source().forms().getFirst() + " 张表", b, other.spot())
                .say(
                        WORDS,
                        other.row().name(),
                        Shown.yuan(a),
                        one.row().source().forms().getFirst(),
                        Shown.yuan(b),
                        other.row().source().forms().getFirst(),
                        factor(a, b));
    }

    /** How many times the smaller amount goes into the larger; a dash if it is zero. */
    private static String factor(Money a, Money b) {
        return (a.compareTo(b) > 0 ? a.shareOf(b) : b.shareOf(a))
                .map(factor -> factor.setScale(2, RoundingMode.HALF_UP).toPlainString())
                .orElse("—");
    }
}
