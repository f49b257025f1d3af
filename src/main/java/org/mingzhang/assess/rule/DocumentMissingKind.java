package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.mingzhang.assess.DocumentFacts;
import org.mingzhang.assess.Kinds;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Text;
import org.mingzhang.model.Document;

/** Sees documents without a kind of indicator. */
final class DocumentMissingKind implements Rule.OfDocument {
    private static final RuleInfo INFO = RuleInfo.of(
                    "document-missing-kind",
                    Severity.NOTE,
                    Scope.DOCUMENT,
                    Text.of("整份文件没有一类指标", "A document lacks a kind of indicator"))
            .looksAt(
                    "没有一张表有成本或满意度指标的文件；至少三张表；有一张表有的就不列，运行监控表可以只列一部分指标，不看。",
                    "Documents none of whose forms has an indicator of cost or of satisfaction, from three forms on; silent where one form has one, and on monitoring forms, which may list a part.")
            .innocent("当年的指标体系没有这一类。", "The scheme of that year has no such kind.")
            .example(
                    "7 张表都没有成本指标。年度资金申请总额合计 30,637,743.00 元。",
                    "None of 7 forms has a cost indicator. Together: 30,637,743.00 yuan requested.");
    private static final Text WORDS = Text.of("{0} 张表都没有{1}指标。", "None of {0 form|forms} has a {1} indicator.");
    private static final Text COST = Text.of("成本", "cost");
    private static final Text SATISFACTION = Text.of("满意度", "satisfaction");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Document document, DocumentFacts facts, BigDecimal threshold) {
        boolean midyear = facts.monitoring();
        if (midyear || facts.size() < LEAST || facts.indicators() == 0) {
            return List.of();
        }
        return Stream.of(Kinds.COST, Kinds.SATISFACTION)
                .filter(kind -> facts.withKind(kind) == 0)
                .map(kind -> Drafts.aboutSum(Drafts.of(INFO, document), facts.own())
                        .operand(kind.word() + "指标", "0/" + facts.size(), null)
                        .say(
                                WORDS.plus(Drafts.sum(facts.own())),
                                facts.size(),
                                kind == Kinds.COST ? COST : SATISFACTION))
                .toList();
    }

    private static final int LEAST = 3;
}
