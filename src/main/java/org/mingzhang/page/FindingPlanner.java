package org.mingzhang.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingzhang.assess.Finding;
import org.mingzhang.assess.FindingBreakdown;
import org.mingzhang.assess.FindingCounts;
import org.mingzhang.assess.Leads;
import org.mingzhang.assess.Operand;
import org.mingzhang.assess.RuleInfo;
import org.mingzhang.assess.Severity;
import org.mingzhang.assess.Spot;
import org.mingzhang.assess.Text;
import org.mingzhang.model.Money;
import org.mingzhang.model.ProjectId;
import org.mingzhang.model.Reply;

/** Turns findings into lines. */
final class FindingPlanner {
    private static final int FIGURES = 24;

    private final Catalogue catalogue;
    private final Words words;
    private final Map<String, RuleInfo> rules = new HashMap<>();

    FindingPlanner(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.words = catalogue.words();
        catalogue.rules().forEach(info -> rules.put(info.id(), info));
    }

    /** In the language of the interface. */
    String say(Text text) {
        return words.language().startsWith("en") ? text.english() : text.chinese();
    }

    /** Findings kept by the index, at most {@code most}; empty if there are none. */
    FindingSummary leads(Leads leads, int most) {
        List<FindingLine> lines =
                leads.strongest().stream().limit(most).map(f -> line(f, "")).toList();
        return summary(leads.counts(), lines, leads.counts().total() - lines.size());
    }

    /** What a list says of all that it lists or leaves out: {@code rule severity year count} for each kind. */
    static String kinds(FindingBreakdown breakdown) {
        return breakdown.counts().entrySet().stream()
                .map(e -> e.getKey().rule() + " " + e.getKey().severity().id() + " "
                        + e.getKey().year() + " " + e.getValue())
                .collect(Collectors.joining(";"));
    }

    /** All of the findings, strongest first; each can be linked to under {@code anchor}. */
    FindingSummary all(List<Finding> findings, String anchor, List<Reply> replies) {
        List<Finding> sorted = findings.stream().sorted(Finding.STRONGEST_FIRST).toList();
        List<FindingLine> lines = new ArrayList<>();
        for (Finding finding : sorted) {
            List<Reply> said = replies.stream()
                    .filter(r -> r.finding().equals(finding.key()))
                    .toList();
            lines.add(line(finding, anchor + (lines.size() + 1), said));
        }
        return summary(FindingCounts.of(findings), lines, 0);
    }

    private FindingSummary summary(FindingCounts counts, List<FindingLine> lines, int left) {
        return new FindingSummary(seals(counts), sentence(counts), lines, left);
    }

    /** A mark for each severity that occurs. */
    List<FindingSummary.Seal> seals(FindingCounts counts) {
        return Stream.of(Severity.values())
                .filter(s -> counts.of(s) > 0)
                .map(s -> new FindingSummary.Seal(s.id(), seal(s), Figures.count(counts.of(s))))
                .toList();
    }

    private String sentence(FindingCounts counts) {
        return words.get(
                "findings.counts",
                Figures.count(counts.total()),
                Figures.count(counts.of(Severity.CONTRADICTION)),
                Figures.count(counts.of(Severity.QUESTION)),
                Figures.count(counts.of(Severity.NOTE)));
    }

    /** The word for a severity. */
    String seal(Severity severity) {
        return words.get("severity." + severity.id());
    }

    FindingLine line(Finding finding, String id) {
        return line(finding, id, List.of());
    }

    private FindingLine line(Finding finding, String id, List<Reply> replies) {
        RuleInfo rule = Objects.requireNonNull(rules.get(finding.rule()));
        Money money = finding.stake().money();
        return new FindingLine(
                id,
                finding.severity().id(),
                seal(finding.severity()),
                new FindingLine.OfRule(rule.id(), say(rule.title()), Addresses.rule(rule.id())),
                place(finding.subject()),
                say(finding.words()),
                finding.operands().stream()
                        .limit(FIGURES)
                        .map(FindingPlanner::figure)
                        .toList(),
                say(rule.innocent()),
                replies,
                money == null ? SortedCell.EMPTY : new SortedCell(Figures.yuan(money), money.toString()),
                finding.stake().points() == null
                        ? SortedCell.EMPTY
                        : new SortedCell(
                                Figures.points(finding.stake().points()),
                                finding.stake().points().toPlainString()));
    }

    private FindingLine.Place place(Finding.Subject subject) {
        @Nullable ProjectId project = subject.project();
        String department = catalogue.index().department(subject);
        String anchor = Addresses.anchor(subject.year(), subject.stage());
        return new FindingLine.Place(
                subject.name(),
                department,
                catalogue.departmentName(department),
                subject.year(),
                project == null ? Addresses.document(subject.document()) : Addresses.project(project),
                project == null ? "" : subject.sequence() == null ? anchor : anchor + "-" + subject.sequence());
    }

    private static FindingLine.Figure figure(Operand operand) {
        Spot spot = operand.spot();
        return spot == null
                ? new FindingLine.Figure(operand.label(), operand.value(), null, "")
                : new FindingLine.Figure(
                        operand.label(), operand.value(), Addresses.project(spot.project()), Addresses.anchor(spot));
    }
}
