package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.assess.DocumentFacts;
import org.mingzhang.assess.Entry;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Text;
import org.mingzhang.model.Document;

/** Sees one goal text on two projects. */
final class SameGoal implements Rule.OfDocument {
    private static final RuleInfo INFO = RuleInfo.of(
                    "same-goal", Severity.NOTE, Scope.DOCUMENT, Text.of("两个项目的目标文字相同", "One goal text on two projects"))
            .looksAt(
                    "同一文件里年度总体目标一字不差的两个项目；没有印目标的不看；运行监控表不看。",
                    "Two projects of a document whose goals of the year are word for word the same; forms that print no goal are left alone. Monitoring forms are left alone.")
            .innocent("相关的项目共用一段文字。", "Related projects share a paragraph.")
            .example("“系统运维”与“系统实施”的年度总体目标文字相同。", "The goals of the year of 系统运维 and 系统实施 are word for word the same.");
    private static final Text WORDS =
            Text.of("“{0}”与“{1}”的年度总体目标文字相同。", "The goals of the year of {0} and {1} are word for word the same.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Document document, DocumentFacts facts, BigDecimal threshold) {
        if (facts.monitoring()) {
            return List.of();
        }
        Map<Long, Entry> first = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (Entry entry : facts.ownOnce()) {
            Long goal = entry.facts().goal();
            Entry other = goal == null ? null : first.putIfAbsent(goal, entry);
            if (other != null) {
                findings.add(Drafts.link(Drafts.of(INFO, document), List.of(other, entry))
                        .say(WORDS, other.row().name(), entry.row().name()));
            }
        }
        return findings;
    }
}
