package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.mingzhang.assess.DocumentFacts;
import org.mingzhang.assess.Entry;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.finding.Draft;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Shown;
import org.mingzhang.assess.finding.Spot;
import org.mingzhang.assess.finding.Text;
import org.mingzhang.model.Document;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.Money;

/** Sees blocks of indicators on several projects. */
final class SameBlock implements Rule.OfDocument {
    private static final RuleInfo INFO = RuleInfo.of(
                    "same-block",
                    Severity.NOTE,
                    Scope.DOCUMENT,
                    Text.of("不同项目列有同一组指标", "One block of indicators on several projects"))
            .looksAt(
                    "名称与指标值都相同的一组指标，出现在同一文件的三个以上项目（至少四个指标），或两个项目（至少五个指标，且占较短的表的 {0} 或涉及 20 分）；投入、管理一类的指标，和三张以上、超过四分之三的表都有的指标，不计；运行监控表重印申报表的指标，不看。",
                    "Indicators with the same names and targets on three projects or more of a document (from four indicators), or on two (from five, where they are {0} of the shorter form or carry 20 points). Indicators of input and management are left out, and those on three forms and on more than three quarters of all. Monitoring forms print the indicators of the target forms again and are left alone.")
            .innocent("相关的系统，或由系统提供的备选指标。", "Related systems, or a list of indicators to choose from.")
            .example("7 个项目列有相同的 5 个指标和指标值。", "7 projects list the same 5 indicators with the same targets.")
            .threshold("0.6");
    private static final Text WORDS = Text.of(
            "{3} 个项目中有 {0} 个列有相同的 {1} 个指标和指标值（{6}）：{2}。",
            "{0} of {3} projects list the same {1} indicators with the same targets ({6}): {2}.");
    private static final Text POINTS = Text.of("这些指标在每张表上占 {5} 分。", "They carry {5 point|points} on each form.");
    private static final Text RANGE = Text.of("这些指标在每张表上占 {5} 至 {7} 分。", "They carry {5} to {7} points on each form.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Document document, DocumentFacts facts, BigDecimal threshold) {
        if (facts.monitoring()) {
            return List.of();
        }
        return Blocks.of(facts.ownOnce(), threshold).stream()
                .map(block -> finding(document, facts, block))
                .toList();
    }

    private static Finding finding(Document document, DocumentFacts facts, Blocks.Block block) {
        Draft draft = Drafts.aboutSum(Drafts.of(INFO, document), block.entries())
                .points(block.points().signum() == 0 ? null : block.points());
        Entry first = block.entries().getFirst();
        List<Indicator> printed = facts.printed(first);
        List<String> names = new ArrayList<>();
        for (long hash : block.hashes()) {
            int sequence = first.facts().fingerprint().sequence(hash);
            if (sequence > printed.size()) {
                continue;
            }
            Indicator indicator = printed.get(sequence - 1);
            names.add(indicator.name());
            draft.operand(indicator.name(), indicator.target(), first.spot(Spot.Part.INDICATOR, sequence));
        }
        for (Entry entry : block.entries()) {
            String share = block.hashes().size() + "/" + entry.facts().indicators() + " 个指标";
            Money budget = entry.row().budget();
            draft.operand(
                    entry.row().name(),
                    budget == null ? share : share + " · " + Shown.yuan(budget) + " 元",
                    entry.spot());
        }
        List<BigDecimal> points = block.pointsOfForms();
        Text words = block.points().signum() == 0 ? WORDS : WORDS.plus(points.size() == 1 ? POINTS : RANGE);
        return draft.say(
                words.plus(Drafts.sum(block.entries())),
                block.entries().size(),
                block.hashes().size(),
                Drafts.names(block.entries()),
                facts.own().size(),
                "",
                Shown.number(points.getFirst()),
                Shown.names(names, NAMED),
                Shown.number(points.getLast()));
    }

    private static final int NAMED = 6;
}
