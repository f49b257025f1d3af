package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.List;
import org.mingzhang.assess.DocumentFacts;
import org.mingzhang.assess.Results;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Shown;
import org.mingzhang.assess.finding.Text;
import org.mingzhang.model.Document;
import org.mingzhang.model.Stage;

/** Sees documents at full points throughout. */
final class DocumentFullMarks implements Rule.OfDocument {
    private static final RuleInfo INFO = RuleInfo.of(
                    "document-full-marks",
                    Severity.NOTE,
                    Scope.DOCUMENT,
                    Text.of("整份文件全部满分", "Full points throughout a document"))
            .looksAt(
                    "每张自评表的指标和执行率都满分、没有一项偏差原因的文件；至少三张表，运行监控表不看。",
                    "Documents whose self-evaluations have full points for every indicator and rate and give no deviation, from three forms on; monitoring forms are left alone.")
            .innocent("工作按计划完成。", "The work went to plan.")
            .example(
                    "本文件 8 张自评表全部满分：107 个指标 720/720 分，未填一项偏差原因。",
                    "All 8 self-evaluations are at full points: 107 indicators, 720 of 720 points; no deviation is given.");
    private static final Text WORDS = Text.of(
            "本文件 {0} 张自评表全部满分：{1} 个指标 {2}/{2} 分，未填一项偏差原因。",
            "All {0} self-evaluations are at full points: {1 indicator|indicators}, {2} of {2 point|points}; no deviation is given.");
    private static final Text RATES =
            Text.of("{3} 个执行率也得满分。", "So {3|is|are} {3 score|scores} for the execution rate.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Document document, DocumentFacts facts, BigDecimal threshold) {
        Results results = facts.results();
        boolean full = facts.own().stream()
                .allMatch(e -> e.row().stage() != Stage.MONITORING
                        && e.facts().results().allFull(e.facts().indicators())
                        && (e.facts().money() == null || !Sums.lost(e.facts().money())));
        if (facts.size() < LEAST || !full || results.deviations() > 0) {
            return List.of();
        }
        int rates = facts.count(e -> e.facts().money() != null
                && e.facts().money().score() != null
                && e.facts().money().weight() != null
                && e.facts().money().score().compareTo(e.facts().money().weight()) == 0);
        return List.of(Drafts.of(INFO, document)
                .operand("满分的表", facts.size() + "/" + facts.size(), null)
                .operand("满分的指标", results.full().count() + "/" + results.full().count(), null)
                .operand("得分", Shown.number(results.full().points()), null)
                .say(
                        rates > 0 ? WORDS.plus(RATES) : WORDS,
                        facts.size(),
                        results.full().count(),
                        Shown.number(results.full().points()),
                        rates));
    }

    private static final int LEAST = 3;
}
