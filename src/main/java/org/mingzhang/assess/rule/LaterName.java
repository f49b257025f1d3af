package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mingzhang.assess.DocumentFacts;
import org.mingzhang.assess.Entry;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.Same;
import org.mingzhang.assess.Successive;
import org.mingzhang.assess.finding.Draft;
import org.mingzhang.assess.finding.Figure;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Spot;
import org.mingzhang.assess.finding.Text;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.Measure;
import org.mingzhang.model.NumberMeasure;
import org.mingzhang.model.ProjectId;

/** Sees indicators that go on under another project name. */
final class LaterName implements Rule.OfDepartment {
    private static final RuleInfo INFO = RuleInfo.of(
                    "later-name",
                    Severity.QUESTION,
                    Scope.PROJECT,
                    Text.of("换了名称的项目里的同名指标", "The same indicators under another project name"))
            .looksAt(
                    "上一年文件里有而下一年没有的项目，与下一年新出现的项目，有至少 {0} 个同名指标，而别的项目都没有这些名称，其中至少一个不是各种项目通用的名称（如完成及时性、服务对象满意度）；指标值改变的写在前面，都没有改变的为“留意”。",
                    "A project that the next year's document does not have, and one that is new in it, with at least {0} indicators of one name that no other project has and that are not all of the stock any project has (完成及时性, 服务对象满意度); those whose target changed come first, and it is a note where none did.")
            .innocent("可能是两个项目，只是做同一类事。", "They may be two projects of one kind.")
            .example(
                    "与 2023 年“业务培训”有 3 个同名指标：“小微基地会计培训人数”<=3000人 → ≥3000.00(人)……是否为同一个项目？",
                    "3 indicators have the names of those of 业务培训 in 2023: 小微基地会计培训人数 <=3000人 → ≥3000.00(人) … Is it one project?")
            .threshold("3");
    private static final Text WORDS = Text.of(
            "与 {0} 年“{1}”有 {2} 个同名指标：{3}。",
            "{2 indicator has the name of one|indicators have the names of those} of {1} in {0}: {3}.");
    private static final Text MONEY = Text.of("前者{4}，本表{5}。", "Then: {4}; now: {5}.");
    private static final Text ASK = Text.of("是否为同一个项目？", "Is it one project?");

    private static final int NAMED = 6;
    /** Names made of nothing but such words. */
    private static final Pattern STOCK = Pattern.compile(
            "(?:项目|工作|任务|服务|对象|公众|群众|社会|受益|使用|管理|人员|单位|部门|完成|实施|开展|执行|及时|按时|按期|时间|时限|质量|合格|达标|验收|通过|优良|满意|资金|预算|成本|控制|节约|到位|支付|经济|生态|可持续|影响|效益|效果|效率|采购|设备|设施|完好|环境|建设|培训|参训|参与|系统|维护|运维|人数|次数|场次|作用|发挥|提升|数量|年度|总|率|性|度|数|额|情况|程度|水平|的|和|与)+");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Successive documents, BigDecimal threshold) {
        return links(documents, threshold).stream()
                .map(link -> finding(documents, link.earlier(), link.later(), link.names()))
                .toList();
    }

    private static List<Link> links(Successive documents, BigDecimal threshold) {
        Map<Integer, Entry> gone = own(only(documents.then(), documents.now()));
        Map<Integer, Entry> come = own(only(documents.now(), documents.then()));
        Map<Entry, Map<Entry, Set<Integer>>> pairs = new LinkedHashMap<>();
        come.forEach((name, later) -> {
            Entry earlier = gone.get(name);
            if (earlier != null) {
                pairs.computeIfAbsent(later, l -> new LinkedHashMap<>())
                        .computeIfAbsent(earlier, e -> new LinkedHashSet<>())
                        .add(name);
            }
        });
        List<Link> links = new ArrayList<>();
        pairs.forEach((later, found) -> found.entrySet().stream()
                .filter(e -> BigDecimal.valueOf(e.getValue().size()).compareTo(threshold) >= 0)
                .max(Comparator.comparing(e -> e.getValue().size()))
                .map(e -> new Link(e.getKey(), later, e.getValue()))
                .filter(link -> link.telling(documents))
                .ifPresent(links::add));
        return links;
    }

    /** A project and the one that may continue it, with the names of the indicators that only these two have. */
    private record Link(Entry earlier, Entry later, Set<Integer> names) {
        /** Whether a name says what the project is about: any project has 项目完成质量. */
        boolean telling(Successive documents) {
            List<Indicator> printed = documents.now().printed(later);
            return names.stream()
                    .map(name -> place(later, name))
                    .anyMatch(place -> place < printed.size()
                            && !STOCK.matcher(Same.name(printed.get(place).name()))
                                    .matches());
        }
    }

    /** The projects that go on under another name. */
    static Set<ProjectId> continued(Successive documents) {
        return links(documents, Objects.requireNonNull(INFO.threshold())).stream()
                .map(link -> link.earlier().project().id())
                .collect(Collectors.toSet());
    }

    private static List<Entry> only(DocumentFacts in, DocumentFacts notIn) {
        Set<ProjectId> there = notIn.own().stream().map(e -> e.project().id()).collect(Collectors.toSet());
        return in.own().stream().filter(e -> !there.contains(e.project().id())).toList();
    }

    /** The names that only one of these projects has. */
    private static Map<Integer, Entry> own(List<Entry> entries) {
        Map<Integer, Entry> own = new LinkedHashMap<>();
        Set<Integer> shared = new LinkedHashSet<>();
        for (Entry entry : entries) {
            IntStream.of(entry.facts().fingerprint().names())
                    .filter(name -> name != 0)
                    .distinct()
                    .forEach(name -> {
                        if (own.putIfAbsent(name, entry) != null) {
                            shared.add(name);
                        }
                    });
        }
        own.keySet().removeAll(shared);
        return own;
    }

    private static Finding finding(Successive documents, Entry earlier, Entry later, Set<Integer> names) {
        List<Indicator> was = documents.then().printed(earlier);
        List<Indicator> is = documents.now().printed(later);
        Draft draft = later.draft(INFO);
        List<String> changes = new ArrayList<>();
        List<String> same = new ArrayList<>();
        for (int name : names) {
            int from = place(earlier, name);
            int to = place(later, name);
            if (from < was.size() && to < is.size()) {
                draft.operand(
                        documents.before().year() + " " + was.get(from).name(),
                        was.get(from).target(),
                        earlier.spot(Spot.Part.INDICATOR, from + 1));
                draft.operand(
                        documents.after().year() + " " + is.get(to).name(),
                        is.get(to).target(),
                        later.spot(Spot.Part.INDICATOR, to + 1));
                boolean alike = alike(was.get(from), is.get(to));
                String now = is.get(to).target();
                (alike ? same : changes)
                        .add("“" + is.get(to).name() + "”"
                                + (alike ? now : was.get(from).target() + " → " + now));
            }
        }
        rest(draft, documents.before().year() + " 另有 ", earlier, was, names);
        rest(draft, documents.after().year() + " 另有 ", later, is, names);
        draft.severity(changes.isEmpty() ? Severity.NOTE : Severity.QUESTION);
        changes.addAll(same);
        earlier.opening().ifPresent(draft::operand);
        later.opening().ifPresent(f -> draft.operand(f).money(f.money()));
        boolean money = earlier.opening().isPresent() && later.opening().isPresent();
        return draft.say(
                (money ? WORDS.plus(MONEY) : WORDS).plus(ASK),
                documents.before().year(),
                earlier.row().name(),
                names.size(),
                listed(changes),
                earlier.opening().map(Figure::text).orElse(Text.NONE),
                later.opening().map(Figure::text).orElse(Text.NONE));
    }

    private static Text listed(List<String> changes) {
        List<String> first = changes.stream().limit(NAMED).toList();
        boolean more = changes.size() > NAMED;
        return Text.of(String.join("；", first) + (more ? "等" : ""), String.join("; ", first) + (more ? "; …" : ""));
    }

    /** Whether one of them only leaves its unit out. */
    private static boolean bare(NumberMeasure one, NumberMeasure other) {
        boolean once = one.unit().isEmpty() != other.unit().isEmpty();
        return once && one.bound() == other.bound() && one.value().compareTo(other.value()) == 0;
    }

    private static boolean alike(Indicator was, Indicator is) {
        Measure before = Measure.of(was.target());
        Measure after = Measure.of(is.target());
        if (before instanceof NumberMeasure b && after instanceof NumberMeasure a) {
            return bare(b, a) || b.inBaseUnit().equals(a.inBaseUnit());
        }
        return Same.textButForEquals(was.target(), is.target());
    }

    /** The indicators of one form that the other does not have. */
    private static void rest(Draft draft, String label, Entry entry, List<Indicator> printed, Set<Integer> shared) {
        int[] names = entry.facts().fingerprint().names();
        for (int i = 0; i < printed.size() && i < names.length; i++) {
            if (names[i] != 0 && !shared.contains(names[i])) {
                draft.operand(
                        label + printed.get(i).name(), printed.get(i).target(), entry.spot(Spot.Part.INDICATOR, i + 1));
            }
        }
    }

    private static int place(Entry entry, int name) {
        int[] names = entry.facts().fingerprint().names();
        return IntStream.range(0, names.length)
                .filter(i -> names[i] == name)
                .findFirst()
                .orElseThrow();
    }
}
