package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingzhang.assess.DocumentFacts;
import org.mingzhang.assess.Entry;
import org.mingzhang.assess.Kinds;
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

/** Sees rates without a figure. */
final class RateWord implements Rule.OfDocument {
    private static final RuleInfo INFO = RuleInfo.of(
                    "rate-word", Severity.NOTE, Scope.DOCUMENT, Text.of("比率写成文字", "A rate answered with a word"))
            .looksAt(
                    "名称是及时率、完成率、合格率一类比率而指标值是文字的指标，每份文件列一次；频率、效率、功率等不看，“全部”“全覆盖”就是 100%，也不看，汇总表不计。",
                    "Indicators named after a rate (及时率, 完成率, 合格率 and the like, not 频率, 效率 or 功率) whose target is a word other than all of it, once for a document, roll-ups left out.")
            .innocent("可能有约定的标准写在合同里。", "A standard may be agreed in the contract.")
            .example(
                    "本文件有 2 个名称是比率而指标值是文字：“故障响应及时率”：及时（7 张表）；“巡检及时率”：及时（6 张表）。各是多少？",
                    "2 names in this document are of a rate and the target is a word: “故障响应及时率”: 及时 (7 forms); “巡检及时率”: 及时 (6 forms). What are the figures?");
    private static final Text WORDS = Text.of(
            "本文件有 {0} 个名称是比率而指标值是文字：{1}。各是多少？",
            "{0} names in this document are of a rate and the target is a word: {1}. What are the figures?");
    private static final Text ONE = Text.of(
            "本文件有 1 个名称是比率而指标值是文字：{1}。是多少？",
            "1 name in this document is of a rate and the target is a word: {1}. What is the figure?");
    private static final int NAMED = 6;

    /** A share promised in words, and the indicators that do. */
    private record Said(String name, String target) {}

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Document document, DocumentFacts facts, BigDecimal threshold) {
        Map<Said, List<Spot>> found = new LinkedHashMap<>();
        for (Entry entry : facts.own()) {
            List<Indicator> printed = entry.facts().wordedRates() > 0 ? facts.printed(entry) : List.of();
            for (int i = 0; i < printed.size(); i++) {
                Indicator indicator = printed.get(i);
                if (Kinds.wordedRate(indicator)) {
                    found.computeIfAbsent(new Said(indicator.name(), indicator.target()), s -> new ArrayList<>())
                            .add(entry.spot(Spot.Part.INDICATOR, i + 1));
                }
            }
        }
        if (found.isEmpty()) {
            return List.of();
        }
        Draft draft = Drafts.of(INFO, document);
        found.forEach((said, spots) -> spots.forEach(spot -> draft.operand(said.name(), said.target(), spot)));
        return List.of(draft.say(found.size() == 1 ? ONE : WORDS, found.size(), listed(found)));
    }

    private static Text listed(Map<Said, List<Spot>> found) {
        boolean more = found.size() > NAMED;
        String chinese = found.entrySet().stream()
                .limit(NAMED)
                .map(e -> "“" + e.getKey().name() + "”：" + e.getKey().target() + "（"
                        + e.getValue().size() + " 张表）")
                .collect(Collectors.joining("；"));
        String english = found.entrySet().stream()
                .limit(NAMED)
                .map(e -> "“" + e.getKey().name() + "”: " + e.getKey().target() + " ("
                        + Shown.counted(e.getValue().size(), "form") + ")")
                .collect(Collectors.joining("; "));
        return Text.of(chinese + (more ? "等" : ""), english + (more ? "; …" : ""));
    }
}
