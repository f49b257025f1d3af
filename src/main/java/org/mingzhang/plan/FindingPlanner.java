package org.mingzhang.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.FindingCounts;
import org.mingzhang.assess.finding.Operand;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Spot;
import org.mingzhang.assess.finding.Text;
import org.mingzhang.assess.story.Leads;
import org.mingzhang.assess.story.Story;
import org.mingzhang.assess.story.StoryBreakdown;
import org.mingzhang.assess.story.StoryGatherer;
import org.mingzhang.model.ProjectId;
import org.mingzhang.model.Reply;
import org.mingzhang.page.Addresses;
import org.mingzhang.page.Figures;
import org.mingzhang.page.FindingLine;
import org.mingzhang.page.FindingSummary;
import org.mingzhang.page.Link;
import org.mingzhang.page.StoryCard;
import org.mingzhang.page.Words;

/** Turns stories into cards, and findings into lines. */
final class FindingPlanner {
    private static final int FIGURES = 24;

    /** Between the figures of one operand. */
    private static final String DOT = " · ";

    private final SiteFacts facts;
    private final Words words;
    private final Map<String, RuleInfo> rules = new HashMap<>();

    FindingPlanner(SiteFacts facts) {
        this.facts = facts;
        this.words = facts.words();
        facts.rules().forEach(info -> rules.put(info.id(), info));
    }

    /** In the language of the interface. */
    String say(Text text) {
        return words.language().startsWith("en") ? text.english() : text.chinese();
    }

    /** The stories that are kept, all of them open, as many as have room. */
    FindingSummary list(Leads leads) {
        return summary(leads, PageRoom.fitting(each(leads.heaviest())), List.of(), null);
    }

    /** What is said about a document as a whole. */
    FindingSummary document(StoryGatherer.OfDocument stories, Collection<Reply> replies) {
        FindingSummary whole = front(stories.whole(), Integer.MAX_VALUE, null);
        List<FindingLine> slight =
                stories.slight().stream().map(f -> line(f, replies)).toList();
        return new FindingSummary(
                whole.seals(), whole.sentence(), whole.cards(), whole.folded(), slight, whole.left(), whole.more());
    }

    /**
     * The heaviest stories.
     *
     * @param most how many stand open, and how many are folded
     * @param more where all of them are, or null
     */
    FindingSummary front(Leads leads, int most, @Nullable Link more) {
        List<Story> all = leads.heaviest();
        List<StoryCard> open =
                cards(all.stream().filter(Story::open).limit(most).toList());
        List<StoryCard> folded =
                cards(all.stream().filter(s -> !s.open()).limit(most).toList());
        return summary(leads, open, folded, more);
    }

    private FindingSummary summary(Leads leads, List<StoryCard> cards, List<StoryCard> folded, @Nullable Link more) {
        int left = leads.stories().total() - cards.size() - folded.size();
        return new FindingSummary(
                seals(leads.stories()),
                sentence(leads),
                cards,
                folded,
                List.of(),
                left == 0 ? "" : words.get(more == null ? "findings.left" : "findings.more", Figures.count(left)),
                more);
    }

    private String sentence(Leads leads) {
        if (leads.stories().total() == 0) {
            return words.get("findings.noneFound");
        }
        return words.get(
                "findings.counts",
                Figures.count(leads.stories().total()),
                Figures.count(leads.findings().total()),
                Figures.count(leads.stories().of(Severity.CONTRADICTION)),
                Figures.count(leads.stories().of(Severity.QUESTION)),
                Figures.count(leads.stories().of(Severity.NOTE)));
    }

    /** What a list says of all that it lists or leaves out: {@code rule severity year stories findings} for each kind. */
    static String kinds(StoryBreakdown breakdown) {
        return breakdown.counts().entrySet().stream()
                .map(e -> e.getKey().rule() + " " + e.getKey().severity().id() + " "
                        + e.getKey().year() + " " + e.getValue().stories() + " "
                        + e.getValue().findings())
                .collect(Collectors.joining(";"));
    }

    /** What the findings of one place tell, the most severe first: cards that can be linked to under {@code anchor}, then what is slight. */
    FindingSummary place(List<Finding> findings, String anchor, Collection<Reply> replies) {
        List<StoryCard> cards = new ArrayList<>();
        List<FindingLine> slight = new ArrayList<>();
        List<Story> stories = Story.of(findings, replies).stream()
                .sorted(Comparator.comparing(Story::severity))
                .toList();
        for (Story story : stories) {
            if (slight(story)) {
                lines(story).filter(line -> line.sequence() == null).forEach(slight::add);
            } else {
                cards.add(card(story, anchor + (cards.size() + 1), whole(story), true));
            }
        }
        return new FindingSummary(seals(FindingCounts.of(findings)), "", cards, List.of(), slight, "", null);
    }

    /** Whether what is said here is slight, even if the story as a whole is not. */
    private boolean slight(Story story) {
        return Stream.concat(Stream.of(story.lead()), story.others().stream())
                .allMatch(f -> rule(f.rule()).strength(f.severity()) <= RuleInfo.SLIGHT);
    }

    private RuleInfo rule(String id) {
        return Objects.requireNonNull(rules.get(id));
    }

    /** Where the rest of a story stands, if this is not all of it. */
    private StoryCard.@Nullable Whole whole(Story story) {
        Finding.Part part = story.lead().part();
        int others = part.findings() - story.findings().total();
        if (others == 0) {
            return null;
        }
        String document = story.lead().subject().document();
        return new StoryCard.Whole(
                words.get("story.whole", Figures.count(others)),
                new Link(facts.documentTitle(document), Addresses.document(document)),
                story.id());
    }

    /** Stories as cards that can be linked to by their ids. */
    List<StoryCard> cards(List<Story> stories) {
        return each(stories).toList();
    }

    private Stream<StoryCard> each(List<Story> stories) {
        return stories.stream().map(story -> card(story, story.id(), null, false));
    }

    private StoryCard card(Story story, String anchor, StoryCard.@Nullable Whole whole, boolean figures) {
        Severity severity = story.severity();
        int year = story.lead().subject().year();
        List<FindingLine> lines = lines(story).toList();
        return new StoryCard(
                anchor,
                story.id(),
                severity.id(),
                seal(severity),
                lines.getFirst(),
                fold(story),
                rows(lines, figures),
                story.left(),
                Stream.concat(
                                story.rules().entrySet().stream()
                                        .map(e -> kind(e.getKey(), severity, year, e.getValue())),
                                Stream.of(kind(
                                        StoryBreakdown.ANY,
                                        severity,
                                        year,
                                        story.findings().total())))
                        .collect(Collectors.joining(";")),
                whole);
    }

    private static String kind(String rule, Severity severity, int year, int findings) {
        return rule + " " + severity.id() + " " + year + " " + findings;
    }

    /** The others; those that say the same are one row. */
    private static List<StoryCard.Row> rows(List<FindingLine> lines, boolean figures) {
        String led = lines.getFirst().words();
        Map<String, StoryCard.Row> rows = new LinkedHashMap<>();
        for (FindingLine line : lines.subList(1, lines.size())) {
            String said = line.words().equals(led) ? "" : line.words();
            StoryCard.Row row =
                    new StoryCard.Row(List.of(line.name()), said, figures ? line.figures() : List.of(), line.replies());
            rows.merge(said, row, StoryCard.Row::and);
        }
        return List.copyOf(rows.values());
    }

    private Stream<FindingLine> lines(Story story) {
        return Stream.concat(Stream.of(story.lead()), story.others().stream()).map(f -> line(f, story.replies()));
    }

    /** How many others there are; of each rule, if they are not all of the lead's. */
    private String fold(Story story) {
        if (story.findings().total() == 1) {
            return "";
        }
        String led = story.lead().rule();
        if (story.rules().size() == 1) {
            return words.get("story.fold.same", Figures.count(story.findings().total() - 1));
        }
        String others = story.rules().entrySet().stream()
                .map(e -> Map.entry(e.getKey(), e.getValue() - (e.getKey().equals(led) ? 1 : 0)))
                .filter(e -> e.getValue() > 0)
                .map(e -> words.get("story.fold.rule", title(e.getKey()), Figures.count(e.getValue())))
                .collect(Collectors.joining(words.get("story.fold.and")));
        return words.get("story.fold", others);
    }

    private String title(String rule) {
        return say(rule(rule).title());
    }

    /** A mark for each severity that occurs. */
    List<FindingSummary.Seal> seals(FindingCounts counts) {
        return Stream.of(Severity.values())
                .filter(s -> counts.of(s) > 0)
                .map(s -> new FindingSummary.Seal(s.id(), seal(s), Figures.count(counts.of(s))))
                .toList();
    }

    /** The word for a severity. */
    String seal(Severity severity) {
        return words.get("severity." + severity.id());
    }

    FindingLine line(Finding finding, Collection<Reply> replies) {
        RuleInfo rule = rule(finding.rule());
        return new FindingLine(
                finding.severity().id(),
                seal(finding.severity()),
                new FindingLine.OfRule(rule.id(), say(rule.title()), Addresses.rule(rule.id())),
                finding.subject().sequence(),
                place(finding.subject()),
                say(finding.words()),
                finding.operands().stream().limit(FIGURES).map(this::figure).toList(),
                say(rule.innocent()),
                replies.stream().filter(r -> r.finding().equals(finding.key())).toList());
    }

    private FindingLine.Place place(Finding.Subject subject) {
        @Nullable ProjectId project = subject.project();
        String department = facts.department(subject);
        String anchor = Addresses.anchor(subject.key());
        return new FindingLine.Place(
                say(subject.text()),
                department,
                facts.departmentName(department),
                subject.year(),
                project == null ? Addresses.document(subject.document()) : Addresses.project(project),
                project == null ? "" : subject.sequence() == null ? anchor : anchor + "-" + subject.sequence());
    }

    private FindingLine.Figure figure(Operand operand) {
        Spot spot = operand.spot();
        String label = words.capital(words.term(operand.label()));
        String value = Stream.of(operand.value().split(DOT)).map(words::term).collect(Collectors.joining(DOT));
        return spot == null
                ? new FindingLine.Figure(label, value, null, "")
                : new FindingLine.Figure(label, value, Addresses.project(spot.project()), Anchors.of(spot));
    }
}
