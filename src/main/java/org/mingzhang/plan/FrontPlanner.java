package org.mingzhang.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.story.Leads;
import org.mingzhang.assess.story.Story;
import org.mingzhang.page.Figures;
import org.mingzhang.page.FrontStories;
import org.mingzhang.page.Link;
import org.mingzhang.page.StoryCard;
import org.mingzhang.page.Words;

/** Plans what a page tells of its stories when they are not all that it tells. */
final class FrontPlanner {
    private static final int OPEN = 3;
    private static final int FOLDED = 20;

    private final FindingPlanner findings;
    private final Words words;

    FrontPlanner(SiteFacts facts) {
        this.findings = new FindingPlanner(facts);
        this.words = facts.words();
    }

    /** The heaviest stories that are more than good to know, or those that lead where there are none; then the others by severity. */
    FrontStories front(Leads leads, @Nullable Link more) {
        List<Story> all = leads.heaviest();
        List<Story> asking = all.stream()
                .filter(s -> s.severity() != Severity.NOTE)
                .sorted(Comparator.comparing(Story::severity))
                .limit(OPEN)
                .toList();
        List<Story> open =
                asking.isEmpty() ? all.stream().filter(Story::open).limit(OPEN).toList() : asking;
        List<FrontStories.Fold> folds = new ArrayList<>();
        int listed = open.size();
        for (Severity severity : Severity.values()) {
            List<Story> of = all.stream()
                    .filter(s -> s.severity() == severity && !open.contains(s))
                    .limit(FOLDED)
                    .toList();
            if (!of.isEmpty()) {
                listed += of.size();
                String heading = words.get(
                        "front.fold", words.capital(words.get("severity." + severity.id())), Figures.count(of.size()));
                folds.add(new FrontStories.Fold(heading, findings.cards(of)));
            }
        }
        int left = leads.stories().total() - listed;
        String rest = left == 0 ? "" : words.get("sentence.next") + words.get("findings.more", Figures.count(left));
        return new FrontStories(sentence(leads), findings.cards(open), folds, rest, more);
    }

    /** At most so many stories of one severity, to be told in a line each. */
    List<StoryCard> lines(Stream<Story> stories, Severity severity, int most) {
        return findings.cards(
                stories.filter(s -> s.severity() == severity).limit(most).toList());
    }

    private String sentence(Leads leads) {
        return leads.stories().total() == 0
                ? words.get("findings.noneFound")
                : words.get(
                        "findings.counts",
                        Figures.count(leads.stories().total()),
                        Figures.count(leads.findings().total()),
                        Figures.count(leads.stories().of(Severity.CONTRADICTION)),
                        Figures.count(leads.stories().of(Severity.QUESTION)),
                        Figures.count(leads.stories().of(Severity.NOTE)));
    }
}
