package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.mingzhang.assess.DocumentFacts;
import org.mingzhang.assess.Entry;
import org.mingzhang.assess.Kinds;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Spot;
import org.mingzhang.assess.finding.Text;
import org.mingzhang.model.Stage;

/** Sees forms that lack what others of their document have. */
final class MissingKind implements Rule.OfPeer {
    private static final RuleInfo INFO = RuleInfo.of(
                    "missing-kind",
                    Severity.QUESTION,
                    Scope.DISCLOSURE,
                    Text.of("缺少一类指标", "A kind of indicator is missing"))
            .looksAt(
                    "没有成本、满意度、效益、时效、质量或数量指标，而同一文件的表有的超过 {0}；成本和满意度以外的为“留意”；汇总表不计，运行监控表可以只列一部分指标，不看。",
                    "Forms without an indicator of cost, satisfaction, benefit, timeliness, quality or quantity, where more than {0} of the forms of the document have one; a note but for cost and satisfaction; roll-ups are left out, and monitoring forms, which may list a part, are left alone.")
            .innocent("该类指标对这个项目不适用。", "The kind does not apply to this project.")
            .example(
                    "本表没有成本指标；同一文件 8 张表中有 6 张有。本表为什么没有？",
                    "This form has no cost indicator; 6 of 8 forms of the document have one. Why not this one?")
            .threshold("0.5");
    private static final Text WORDS = Text.of(
            "本表没有{0}指标；同一文件 {1} 张表中有 {2} 张有。",
            "This form has no {0} indicator; {2} of {1 form|forms} of the document {2|has|have} one.");

    private static final Text ASK = Text.of("本表为什么没有？", "Why not this one?");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final int LEAST = 3;
    private static final Map<Kinds, String> ENGLISH = new EnumMap<>(Map.of(
            Kinds.COST, "cost",
            Kinds.SATISFACTION, "satisfaction",
            Kinds.BENEFIT, "benefit",
            Kinds.TIME, "timeliness",
            Kinds.QUALITY, "quality",
            Kinds.QUANTITY, "quantity"));

    @Override
    public List<Finding> check(Entry entry, DocumentFacts document, BigDecimal threshold) {
        if (entry.row().stage() == Stage.MONITORING || entry.facts().indicators() == 0 || document.size() < LEAST) {
            return List.of();
        }
        BigDecimal least = threshold.multiply(BigDecimal.valueOf(document.size()));
        return Stream.of(Kinds.values())
                .filter(kind -> !entry.facts().kinds().contains(kind))
                .filter(kind -> BigDecimal.valueOf(document.withKind(kind)).compareTo(least) > 0)
                .map(kind -> finding(entry, document, kind))
                .toList();
    }

    private static Finding finding(Entry entry, DocumentFacts document, Kinds kind) {
        boolean question = kind == Kinds.COST || kind == Kinds.SATISFACTION;
        return Drafts.about(entry.draft(INFO), entry.money())
                .severity(question ? Severity.QUESTION : Severity.NOTE)
                .operand(kind.word() + "指标", "0", entry.spot(Spot.Part.FORM, 0))
                .operand("同一文件", document.withKind(kind) + "/" + document.size(), null)
                .say(
                        WORDS.plus(Drafts.money(entry.money())).plus(question ? ASK : Text.NONE),
                        Text.of(kind.word(), Objects.requireNonNull(ENGLISH.get(kind))),
                        document.size(),
                        document.withKind(kind));
    }
}
