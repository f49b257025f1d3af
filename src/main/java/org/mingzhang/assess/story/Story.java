package org.mingzhang.assess.story;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mingzhang.assess.finding.Draft;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.FindingCounts;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.model.Reply;

/**
 * One fact, told by one finding or by several that see it from several sides.
 *
 * @param lead the finding that tells it
 * @param others the strongest of the others, at most {@link #MOST}
 * @param rules how many findings each rule has in it
 * @param findings how many findings it has, by severity
 * @param replies what is said about its findings
 */
public record Story(
        Finding lead,
        List<Finding> others,
        SortedMap<String, Integer> rules,
        FindingCounts findings,
        List<Reply> replies) {
    /** A story of a whole document lists no more besides its lead; the pages of the projects have all. */
    public static final int MOST = 20;

    /** By weight, then in a fixed order. */
    public static final Comparator<Story> HEAVIEST_FIRST =
            Comparator.comparing(Story::weight).reversed().thenComparing(Story::id);

    /** What is said about a whole document tells a story better than what is said about one form. */
    private static final Comparator<Finding> LEAD_FIRST = Comparator.<Finding, Boolean>comparing(
                    f -> f.subject().project() != null)
            .thenComparing(Finding.STRONGEST_FIRST);

    public Story {
        others = List.copyOf(others);
        replies = List.copyOf(replies);
    }

    /** The stories that some findings of one place tell, heaviest first. */
    public static List<Story> of(Collection<Finding> findings, Collection<Reply> replies) {
        SortedMap<String, Draft> drafts = new TreeMap<>();
        for (Finding finding : findings) {
            drafts.computeIfAbsent(finding.part().story(), s -> new Draft(false))
                    .add(finding, replies);
        }
        return drafts.values().stream().map(Draft::end).sorted(HEAVIEST_FIRST).toList();
    }

    /** Its id, the same as long as it stays. */
    public String id() {
        return lead.part().story();
    }

    /** How much it matters beside others. */
    public BigDecimal weight() {
        return lead.part().weight();
    }

    /** Whether its findings stand only at their rows. */
    public boolean slight() {
        return lead.part().slight();
    }

    /** That of the finding that tells it, so that no note is shown as a question. */
    public Severity severity() {
        return lead.severity();
    }

    /** Whether it stands open where others are folded: what holds more than good to know, and what leads. */
    public boolean open() {
        return findings.strongest().orElse(Severity.NOTE) != Severity.NOTE
                || lead.part().strength() >= RuleInfo.LEADING;
    }

    /** How many findings are not listed. */
    public int left() {
        return findings.total() - 1 - others.size();
    }

    /** Gathers the findings of one story; keeps few and counts all. */
    static final class Draft {
        private final boolean lean;
        private final List<Finding> strongest = new ArrayList<>();
        private final SortedMap<String, Integer> rules = new TreeMap<>();
        private final Map<Severity, Integer> severities = new EnumMap<>(Severity.class);
        private final List<Reply> replies = new ArrayList<>();

        /** Keeps the figures of the lead, and those of the others unless it is to be lean. */
        Draft(boolean lean) {
            this.lean = lean;
        }

        void add(Finding finding, Collection<Reply> said) {
            rules.merge(finding.rule(), 1, Integer::sum);
            severities.merge(finding.severity(), 1, Integer::sum);
            said.stream().filter(r -> r.finding().equals(finding.key())).forEach(replies::add);
            strongest.add(finding);
            strongest.sort(LEAD_FIRST);
            if (lean && strongest.size() > 1) {
                // What has been passed once never leads again.
                strongest.subList(1, strongest.size()).replaceAll(Finding::lean);
            }
            if (strongest.size() > MOST + 1) {
                strongest.removeLast();
            }
        }

        Story end() {
            return new Story(
                    strongest.getFirst(),
                    strongest.subList(1, strongest.size()),
                    rules,
                    FindingCounts.NONE.plus(new FindingCounts(severities)),
                    replies);
        }
    }
}
