package org.mingzhang.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingzhang.model.Markup;
import org.mingzhang.output.SitePath;

/**
 * A project, all its years and stages, latest first.
 *
 * @param frame around it
 * @param sentence the latest disclosure in one sentence
 * @param department its department
 * @param seals a mark for each severity of its findings
 * @param disclosures every disclosure
 * @param since what changed since the year before the latest, or null
 * @param changes what changed between the other disclosures, latest first
 * @param findings what changed between the years in a way that a reader should know
 * @param years the project through the years
 * @param relations roll-ups it is part of, or the parts it sums up
 * @param continued the projects that it took over from or that took over from it
 * @param former where it was before
 * @param note an editor's remark, or null
 * @param markup the editors' text, or null
 * @param json its record
 */
public record ProjectPage(
        Frame frame,
        String sentence,
        Link department,
        List<FindingSummary.Seal> seals,
        List<DisclosureSection> disclosures,
        @Nullable ChangeSection since,
        List<ChangeSection> changes,
        FindingSummary findings,
        YearsSection years,
        Optional<Relations> relations,
        List<Continued> continued,
        List<Former> former,
        @Nullable String note,
        @Nullable Markup markup,
        SitePath json)
        implements Page {
    /** What the severities of its findings mean. */
    public List<Fact> terms() {
        return seals.stream()
                .map(seal -> new Fact(seal.word(), frame.w("severity." + seal.severity() + ".meaning")))
                .toList();
    }

    /** Where all its forms are printed, for a citation. */
    public String sources() {
        return disclosures.stream()
                .map(d -> d.source().document()
                        + frame.w("sentence.comma")
                        + d.source().forms())
                .distinct()
                .collect(Collectors.joining(frame.w("sentence.join")));
    }

    /**
     * Another project of the same thing, as editors confirmed.
     *
     * @param words how it hangs together with this one
     * @param project the other
     * @param amount what it printed last, in words; empty if nothing
     */
    public record Continued(String words, Link project, String amount) {}

    /**
     * A department that asked for the money before.
     *
     * @param sentence until when, and whose the money is
     * @param department its page
     */
    public record Former(String sentence, SitePath department) {}

    /**
     * Other projects whose amounts this one is part of or sums up.
     *
     * @param sentence how they hang together
     * @param projects the others
     */
    public record Relations(String sentence, List<Link> projects) {}
}
