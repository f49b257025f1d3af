package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mingzhang.assess.Budgeting;
import org.mingzhang.assess.Citation;
import org.mingzhang.assess.DocumentFacts;
import org.mingzhang.assess.Entry;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.Same;
import org.mingzhang.assess.finding.Draft;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Shown;
import org.mingzhang.assess.finding.Spot;
import org.mingzhang.assess.finding.Text;
import org.mingzhang.model.Document;

/** Sees one thing that two projects may both pay for. */
final class ChargedTwice implements Rule.OfDocument {
    private static final RuleInfo INFO = RuleInfo.of(
                    "charged-twice",
                    Severity.NOTE,
                    Scope.DOCUMENT,
                    Text.of("两个项目按同一单价列了相近的数量", "Two projects charge one price for nearly the same quantity"))
            .looksAt(
                    "同一文件的两个项目里，名称有相同的词，或者只有这两个项目引用同一个带文号的依据，而单价相同、数量相差不到 {0}的明细；数量不到 2 的不看，餐费、住宿、用车、印刷、讲课、专家费一类按标准收的不看。",
                    "Items of two projects of a document that share a word of their names, or cite a numbered document that no other project cites, with one price and quantities that differ by less than {0}. Quantities below 2 are left alone, and what has a set price: meals, rooms, cars, printing, lectures, experts.")
            .innocent(
                    "按同一标准收费的不同工作，或由一个项目补充另一个。",
                    "Different work charged by one standard, or one project adds to the other.")
            .example(
                    "“甲”的“合同审核”50件 × 800元/件（40,000.00 元）与“乙”的“合同审查”47件 × 800元/件（37,600.00 元），单价相同、数量相近。",
                    "“合同审核” of 甲, 50件 × 800元/件 (40,000.00 yuan), and “合同审查” of 乙, 47件 × 800元/件 (37,600.00 yuan), have one price and near quantities.")
            .threshold("0.10");
    private static final Text WORDS = Text.of(
            "“{0}”的“{1}”{2}（{3} 元）与“{4}”的“{5}”{6}（{7} 元），单价相同、数量相近。",
            "“{1}” of {0}, {2} ({3} yuan), and “{5}” of {4}, {6} ({7} yuan), have one price and near quantities.");
    private static final Text ONE_BASIS = Text.of("只有这两个项目都引用{8}。", "These two alone cite {8}.");
    /** Words that any item may have, and what is charged at a set price. */
    private static final Pattern STANDARD =
            Pattern.compile(".*(?:餐|伙食|食堂|住宿|交通|差旅|租车|用车|车辆|印刷|打印|复印|专家|讲课|授课|师资|讲师|劳务|会议费|培训费|综合定额|加班|保险|体检).*");

    private static final Pattern COMMON = Pattern.compile("[费用经支出服务工作项目其他及和与等的]");

    private static final BigDecimal LEAST = BigDecimal.valueOf(2);
    private static final int MOST = 100;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Document document, DocumentFacts facts, BigDecimal threshold) {
        Map<String, List<Placed>> byPrice = new TreeMap<>();
        for (Entry entry : facts.own()) {
            for (Budgeting.Charge charge : entry.facts().budgeting().charges()) {
                if (charge.quantity().compareTo(LEAST) >= 0) {
                    byPrice.computeIfAbsent(charge.key(), k -> new ArrayList<>())
                            .add(new Placed(entry, charge));
                }
            }
        }
        List<Finding> findings = new ArrayList<>();
        byPrice.values()
                .forEach(placed -> pairs(placed, threshold).stream()
                        .map(pair -> finding(document, facts, pair))
                        .flatMap(Optional::stream)
                        .limit(Math.max(0, MOST - findings.size()))
                        .forEach(findings::add));
        return findings;
    }

    /** Neighbours of two projects, by their quantities. */
    private static List<Pair> pairs(List<Placed> placed, BigDecimal threshold) {
        List<Placed> sorted = placed.stream()
                .sorted(Comparator.comparing((Placed p) -> p.charge().quantity()))
                .toList();
        return IntStream.range(1, sorted.size())
                .mapToObj(i -> new Pair(sorted.get(i), sorted.get(i - 1)))
                .filter(pair -> pair.near(threshold) && pair.ofTwoProjects())
                .toList();
    }

    /** Whether an item of this name has a set price. */
    static boolean standard(String name) {
        return STANDARD.matcher(Same.name(name)).matches();
    }

    private static Optional<Finding> finding(Document document, DocumentFacts facts, Pair pair) {
        if (Same.twoAlike(pair.more.word(), pair.less.word())) {
            return Optional.of(finding(document, pair, WORDS, ""));
        }
        boolean standard = standard(pair.more.charge().name())
                || standard(pair.less.charge().name());
        return standard
                ? Optional.empty()
                : citedByThemAlone(facts, pair).map(cited -> finding(document, pair, WORDS.plus(ONE_BASIS), cited));
    }

    /** The number of what two forms of a document cite and no other. */
    private static Optional<String> citedByThemAlone(DocumentFacts facts, Pair pair) {
        return numbers(pair.more.entry())
                .filter(numbers(pair.less.entry()).collect(Collectors.toSet())::contains)
                .filter(number -> facts.count(e -> numbers(e).anyMatch(number::equals)) == 2)
                .findFirst();
    }

    private static Stream<String> numbers(Entry entry) {
        return entry.facts().citations().stream().map(Citation::number).filter(n -> !n.isEmpty());
    }

    private static Finding finding(Document document, Pair pair, Text words, String cited) {
        Draft draft = Drafts.of(INFO, document).money(pair.less.charge().amount());
        for (Placed placed : List.of(pair.more, pair.less)) {
            Spot spot = placed.entry().spot(Spot.Part.ITEM, placed.charge().item());
            draft.operand(
                            placed.entry().row().name() + "·" + placed.charge().name(),
                            placed.charge().formula(),
                            spot)
                    .operand("金额", placed.charge().amount(), spot);
        }
        return draft.say(
                words,
                pair.more.entry().row().name(),
                pair.more.charge().name(),
                pair.more.charge().formula(),
                Shown.yuan(pair.more.charge().amount()),
                pair.less.entry().row().name(),
                pair.less.charge().name(),
                pair.less.charge().formula(),
                Shown.yuan(pair.less.charge().amount()),
                cited);
    }

    /** Two charges at one price. */
    private record Pair(Placed more, Placed less) {
        boolean near(BigDecimal threshold) {
            BigDecimal apart = more.charge().quantity().subtract(less.charge().quantity());
            return apart.compareTo(threshold.multiply(more.charge().quantity())) < 0;
        }

        boolean ofTwoProjects() {
            return !less.entry().project().id().equals(more.entry().project().id());
        }
    }

    /** A charge with its project. */
    private record Placed(Entry entry, Budgeting.Charge charge) {
        /** What tells its item from others. */
        String word() {
            return COMMON.matcher(STANDARD.matcher(Same.name(charge.name())).replaceAll("/"))
                    .replaceAll("/");
        }
    }
}
