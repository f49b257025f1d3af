package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.List;
import org.mingzhang.assess.DocumentFacts;
import org.mingzhang.assess.Entry;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Spot;
import org.mingzhang.assess.finding.Text;

/** Sees weights off the scheme of the document. */
final class CategoryWeights implements Rule.OfPeer {
    private static final RuleInfo INFO = RuleInfo.of(
                    "category-weights",
                    Severity.NOTE,
                    Scope.DISCLOSURE,
                    Text.of("各类分值与同一文件不同", "Category weights off the usual scheme"))
            .looksAt(
                    "各一级指标的分值之和，与同一文件中至少 {0} 的表所用的不同；没有全部印出分值的表不看。",
                    "Weights by category that differ from those on at least {0} of the forms of the document; forms that do not print all points are left alone.")
            .innocent("没有某类指标的项目会把分值加给别的类别。", "A project without one kind of indicator moves its points to another.")
            .example(
                    "各类分值为 产出指标 60; 效益指标 20，同一文件 8 张表中有 7 张为 产出指标 50; 效益指标 30。",
                    "The weights are 产出指标 60; 效益指标 20; 7 of 8 forms of the document have 产出指标 50; 效益指标 30.")
            .threshold("0.8");
    private static final Text WORDS = Text.of(
            "各类分值为 {0}，同一文件 {1} 张表中有 {2} 张为 {3}。",
            "The weights are {0}; {2} of {1 form|forms} of the document {2|has|have} {3}.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Entry entry, DocumentFacts document, BigDecimal threshold) {
        String scheme = entry.facts().scheme();
        String usual = document.usualScheme();
        int have = document.withScheme(usual);
        BigDecimal least = threshold.multiply(BigDecimal.valueOf(document.size()));
        if (scheme.isEmpty()
                || scheme.equals(usual)
                || have < 3
                || BigDecimal.valueOf(have).compareTo(least) < 0) {
            return List.of();
        }
        return List.of(entry.draft(INFO)
                .operand("各类分值", scheme, entry.spot(Spot.Part.FORM, 0))
                .operand("同一文件", usual, null)
                .say(WORDS, scheme, document.size(), have, usual));
    }
}
