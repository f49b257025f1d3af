package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mingzhang.assess.DocumentFacts;
import org.mingzhang.assess.Entry;
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
                    "同一文件里名称相同而金额不同的两张表，每两张列一次；实施单位不同的不看，金额等于其他表之和的由“金额等于其他表之和”说。",
                    "Two forms of one document with one name and different amounts, each pair once. Forms of different implementing units are left alone; an amount that is the sum of others is told by the rule about these.")
            .innocent(
                    "上级项目与其中一个子项目同名，或名称印错。",
                    "A parent project may bear the name of a sub-project, or a name is mistyped.")
            .example(
                    "“系统运维”在同一文件中有两个金额：32,130.00 元（第 15 张表）和 6,563,180.00 元（第 16 张表）。是否是两个项目？",
                    "System maintenance has two amounts in one document: 32,130.00 yuan (form 15) and 6,563,180.00 yuan (form 16). Are they two projects?");
    private static final Text WORDS = Text.of(
            "“{0}”在同一文件中有两个金额：{1} 元（第 {2} 张表）和 {3} 元（第 {4} 张表）。",
            "{0} has two amounts in one document: {1} yuan (form {2}) and {3} yuan (form {4}).");
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
            Entry other = first.putIfAbsent(key(entry), entry);
            if (other != null
                    && !entry.project().id().equals(other.project().id())
                    && entry.row().budget() != null
                    && other.row().budget() != null
                    && !entry.row().budget().equals(other.row().budget())
                    && !RollUp.sum(facts.entries(), entry)
                    && !RollUp.sum(facts.entries(), other)) {
                findings.add(finding(other, entry));
            }
        }
        return findings;
    }

    /** The name, of one unit: each buys its own equipment under the same name. */
    private static String key(Entry entry) {
        return Same.folded(entry.row().name())
                + '/'
                + entry.row().department()
                + '/'
                + entry.facts().unit();
    }

    private static Finding finding(Entry one, Entry other) {
        Money a = Objects.requireNonNull(one.row().budget());
        Money b = Objects.requireNonNull(other.row().budget());
        return other.draft(INFO)
                .money(a.compareTo(b) > 0 ? a.minus(b) : b.minus(a))
                .operand("第 " + Drafts.place(one) + " 张表", a, one.spot())
                .operand("第 " + Drafts.place(other) + " 张表", b, other.spot())
                .say(
                        WORDS.plus(ASK),
                        other.row().name(),
                        Shown.yuan(a),
                        Drafts.place(one),
                        Shown.yuan(b),
                        Drafts.place(other));
    }
}
