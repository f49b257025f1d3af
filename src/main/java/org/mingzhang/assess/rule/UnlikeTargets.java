package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mingzhang.assess.DocumentFacts;
import org.mingzhang.assess.Entry;
import org.mingzhang.assess.Ratio;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.finding.Draft;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Text;
import org.mingzhang.model.Document;
import org.mingzhang.model.Indicator;

/** Sees one promise with unlike numbers. */
final class UnlikeTargets implements Rule.OfDocument {
    private static final RuleInfo INFO = RuleInfo.of(
                    "unlike-targets",
                    Severity.NOTE,
                    Scope.DOCUMENT,
                    Text.of("同名指标的指标值不同", "Indicators of one name with unlike targets"))
            .looksAt(
                    "同一文件里名称相同、单位和方向也相同而数值不同的比率和响应时限（几小时以内）；数量和工期，和增长率、下降率、利用率、占比，不看；不满足的余地（如 80% 与 95% 的余地是 20% 与 5%，≤10% 与 ≤3‰ 是 10% 与 0.3%）一个是另一个的 {0} 倍以上的为“值得问”，写在前面，满意度除外，因为评的人不同。",
                    "Shares, and limits of hours or minutes, of a document with one name, unit and direction and different numbers; counts, durations, and rates of growth, decline, use and composition are left alone; a question where the room they leave (20% and 5% for 80% and 95%, 10% and 0.3% for ≤10% and ≤3‰) is {0} times as much in one as in another, but for satisfaction, as other people rate.")
            .innocent("各项目的对象和规模不同。", "The projects serve different people, and are of different size.")
            .example(
                    "3 个名称在不同的表里指标值不同：“故障重复发生率”≤0.3%（3 张表）、≤10%（1 张表）……为什么不同？",
                    "3 names have unlike targets on different forms: 故障重复发生率 ≤0.3% (3 forms), ≤10% (1 form) … Why do they differ?")
            .threshold("5")
            .strength(RuleInfo.SLIGHT);
    private static final Text WORDS = Text.of(
            "{0} 个名称在不同的表里指标值不同：{1}。为什么不同？",
            "{0} names have unlike targets on different forms: {1}. Why do they differ?");
    private static final Text ONE = Text.of(
            "{0} 个名称在不同的表里指标值不同：{1}。为什么不同？",
            "{0} name has unlike targets on different forms: {1}. Why do they differ?");
    /** Shares that are each project's own. */
    private static final Pattern OWN = Pattern.compile("增长|增加|增幅|下降|降低|减少|降幅|提高|提升|利用|占比|比例|比重|使用率");

    /** Reading a form again takes long. */
    private static final int MOST_READ = 3;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Document document, DocumentFacts facts, BigDecimal threshold) {
        List<Promise> unlike = Promise.of(facts.ownOnce()).stream()
                .filter(promise -> promise.standard() && promise.unlike())
                .sorted(Comparator.comparing(
                                (Promise p) -> p.factor().map(Ratio::value).orElse(BigDecimal.ZERO))
                        .reversed())
                .toList();
        Map<Entry, List<Indicator>> read = new LinkedHashMap<>();
        Draft draft = Drafts.of(INFO, document);
        List<Text> said = new ArrayList<>();
        boolean far = false;
        for (Promise promise : unlike) {
            Entry first = promise.uses().getFirst().entry();
            if (read.size() == MOST_READ && !read.containsKey(first)) {
                continue;
            }
            List<Indicator> printed = read.computeIfAbsent(first, facts::printed);
            int place = promise.uses().getFirst().sequence() - 1;
            if (place < printed.size()
                    && !OWN.matcher(printed.get(place).name()).find()) {
                String name = printed.get(place).name();
                promise.uses()
                        .forEach(u -> draft.operand(name + "（" + u.entry().row().name() + "）", u.text(), u.spot()));
                Optional<Ratio> much = promise.factor().filter(f -> f.atLeast(threshold));
                much.ifPresent(f -> draft.operand(name + " 余地的倍数", f.times(), null));
                Text text = promise.text();
                said.add(Text.of("“" + name + "”" + text.chinese(), name + " " + text.english()));
                far |= much.isPresent() && !name.contains("满意");
            }
        }
        return said.isEmpty()
                ? List.of()
                : List.of(draft.severity(far ? Severity.QUESTION : Severity.NOTE)
                        .say(said.size() == 1 ? ONE : WORDS, said.size(), listed(said)));
    }

    private static Text listed(List<Text> said) {
        return Text.of(
                said.stream().map(Text::chinese).collect(Collectors.joining("；")),
                said.stream().map(Text::english).collect(Collectors.joining("; ")));
    }
}
