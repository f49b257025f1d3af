package org.mingzhang.page;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingzhang.model.Document;

/**
 * A document: what it is, what it declares, what it holds.
 *
 * @param frame around it
 * @param document as described by the editors
 * @param sentence the document in one sentence
 * @param department its department
 * @param facts what is known of the file
 * @param figures what it holds in figures
 * @param fall the same in a sentence that ends in what is left, or null
 * @param waterfall how the sum of all that it prints falls to what it holds; empty where nothing is printed again or summed up
 * @param declared what it declares against what it holds; empty if it declares nothing
 * @param chart the same as bars, as far as it declares anything
 * @param missing a sentence about forms that no disclosure covers, or null
 * @param table its disclosures in printed order
 * @param whole what is found about it as a whole
 * @param findings the strongest about its forms
 * @param successor the document that was published in its place, or null if it stands
 */
public record DocumentPage(
        Frame frame,
        Document document,
        String sentence,
        Link department,
        List<Fact> facts,
        List<KeyFigure> figures,
        DisclosureSection.@Nullable Said fall,
        Optional<ChartSet> waterfall,
        List<Comparison> declared,
        Optional<ChartSet> chart,
        @Nullable String missing,
        DisclosureTable table,
        FindingSummary whole,
        FindingSummary findings,
        @Nullable Link successor)
        implements Page {
    /**
     * A figure the document declares beside the one it holds.
     *
     * @param label what is counted
     * @param declared as printed, or a dash
     * @param held as counted here
     * @param basis what that is, may be empty
     * @param result in words whether they agree
     */
    public record Comparison(String label, String declared, Computed held, String basis, String result) {}
}
