package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.assess.DocumentFacts;
import org.mingzhang.assess.Entry;
import org.mingzhang.assess.Kinds;
import org.mingzhang.assess.Ratio;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.finding.Draft;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Shown;
import org.mingzhang.assess.finding.Text;
import org.mingzhang.model.Document;
import org.mingzhang.model.Indicator;

/** Sees targets that only repeat the name. */
final class TargetRepeatsName implements Rule.OfDocument {
    private static final RuleInfo INFO = RuleInfo.of(
                    "target-repeats-name",
                    Severity.NOTE,
                    Scope.DOCUMENT,
                    Text.of("指标值只是重复名称里的词", "Targets that repeat a word of the name"))
            .looksAt(
                    "整份文件里，指标值是文字、而且就是名称里的词的指标（如“规范性”填“规范”），占比达到 {0}；至少五个指标；指标值是数字或日期的不算。",
                    "Indicators of a document whose target is a word out of their own name, such as 规范 for 规范性, where their share reaches {0}; from five indicators on; targets that are figures or dates do not count.")
            .innocent("是或否的要求，只能这样写。", "A requirement that is either met or not can hardly be put otherwise.")
            .example(
                    "本文件 146 个指标中 57 个（39.0%）的指标值只是重复名称里的词，如“财务管理制度健全性”：健全。以什么衡量？",
                    "The targets of 57 of 146 indicators of this document (39.0%) repeat a word of their name, such as 财务管理制度健全性: 健全. How are they measured?")
            .threshold("0.3")
            .strength(RuleInfo.SLIGHT);
    private static final Text WORDS = Text.of(
            "本文件 {0} 个指标中 {1} 个（{2}）的指标值只是重复名称里的词，如{3}。以什么衡量？",
            "The {1|target|targets} of {1} of {0 indicator|indicators} of this document ({2}) {1|repeats|repeat} a word of {1|its|their} name, such as {3}. How {1|is it|are they} measured?");
    private static final int LEAST = 5;
    private static final int NAMED = 3;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Document document, DocumentFacts facts, BigDecimal threshold) {
        List<Entry> found = facts.own().stream()
                .filter(e -> e.facts().repeats() > 0)
                .sorted(Comparator.comparing((Entry e) -> -e.facts().repeats()))
                .toList();
        int all = facts.indicators();
        int repeats = found.stream().mapToInt(e -> e.facts().repeats()).sum();
        Optional<Ratio> share = Ratio.of(repeats, all).filter(r -> r.atLeast(threshold));
        if (all < LEAST || share.isEmpty() || found.isEmpty()) {
            return List.of();
        }
        Draft draft = Drafts.of(INFO, document).operand("重复名称的指标", repeats + "/" + all, null);
        Map<String, Indicator> named = new LinkedHashMap<>();
        for (Indicator indicator : facts.printed(found.getFirst())) {
            if (Kinds.repeatsName(indicator) && named.size() < NAMED) {
                named.putIfAbsent(indicator.name(), indicator);
            }
        }
        found.forEach(e -> draft.operand(
                e.row().name(), e.facts().repeats() + "/" + e.facts().indicators(), e.spot()));
        return List.of(draft.say(
                WORDS,
                all,
                repeats,
                share.get().percent(),
                Shown.indicators(List.copyOf(named.values()), Indicator::target, NAMED)));
    }
}
