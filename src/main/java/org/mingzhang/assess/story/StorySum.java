package org.mingzhang.assess.story;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.mingzhang.assess.Stakes;
import org.mingzhang.assess.finding.Finding;

/** How many findings a story has, and for each strength among them what hangs on those that have it. */
final class StorySum {
    private static final int DECIMALS = 4;

    private final SortedMap<Integer, Stakes> whole = new TreeMap<>();
    private final SortedMap<Integer, Stakes> forms = new TreeMap<>();
    private int findings;

    /** Adds the findings of one form or one document. */
    void add(List<Finding> some, ToIntFunction<Finding> strength) {
        findings += some.size();
        some.stream()
                .collect(Collectors.groupingBy(
                        f -> new Side(strength.applyAsInt(f), f.subject().project() == null)))
                .forEach((side, of) -> (side.whole ? whole : forms).merge(side.strength, Stakes.of(of), Stakes::plus));
    }

    /** What is said about a document as a whole is not added to what is said about its forms. */
    private record Side(int strength, boolean whole) {}

    /** The part of a finding in this story, whose weight is that of the heaviest of its strengths. */
    Finding.Part part(String story, boolean wide, Stakes document) {
        SortedMap<Integer, BigDecimal> shares = new TreeMap<>();
        whole.forEach((strength, stakes) -> shares.merge(strength, stakes.share(document), BigDecimal::max));
        forms.forEach((strength, stakes) -> shares.merge(strength, stakes.share(document), BigDecimal::max));
        BigDecimal weight = shares.entrySet().stream()
                .map(e -> BigDecimal.valueOf(e.getKey()).multiply(BigDecimal.ONE.add(e.getValue())))
                .reduce(BigDecimal.ZERO, BigDecimal::max);
        return new Finding.Part(story, wide, findings, shares.lastKey(), weight.setScale(DECIMALS));
    }
}
