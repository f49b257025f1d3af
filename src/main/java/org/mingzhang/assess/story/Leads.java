package org.mingzhang.assess.story;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import org.mingzhang.assess.finding.FindingCounts;

/** Stories of one kind: all are counted, the heaviest are kept. Used by one thread. */
public final class Leads {
    private final int most;
    private final PriorityQueue<Story> kept = new PriorityQueue<>(Story.HEAVIEST_FIRST.reversed());
    private final StoryBreakdown breakdown = new StoryBreakdown();
    private FindingCounts stories = FindingCounts.NONE;
    private FindingCounts findings = FindingCounts.NONE;

    /** Keeps at most so many. */
    public Leads(int most) {
        this.most = most;
    }

    /** Counts a story and keeps it if it weighs enough. */
    public void add(Story story) {
        breakdown.add(story);
        stories = stories.plus(FindingCounts.one(story.severity()));
        findings = findings.plus(story.findings());
        kept.add(story);
        if (kept.size() > most) {
            kept.remove();
        }
    }

    /** How many stories there are, by severity. */
    public FindingCounts stories() {
        return stories;
    }

    /** How many findings there are in them, by severity. */
    public FindingCounts findings() {
        return findings;
    }

    /** How many there are of each kind. */
    public StoryBreakdown breakdown() {
        return breakdown;
    }

    /** The heaviest, heaviest first. */
    public List<Story> heaviest() {
        List<Story> sorted = new ArrayList<>(kept);
        sorted.sort(Story.HEAVIEST_FIRST);
        return sorted;
    }
}
