package org.mingzhang.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code site.json} says about the site as a whole.
 *
 * @param title the site's name
 * @param description one sentence: what this is
 * @param publisher who runs it
 * @param baseUrl absolute address of the root ending in a slash, or null if not decided
 * @param languages language tags of the interface, the first is the main one
 * @param licence the terms of the data
 * @param links further addresses, shown in the footer, in order
 * @param regions every region by its id
 * @param findings what the site says about the rules for findings, by rule
 * @param navigation sections and editors' pages of the top line, in order; empty for the usual ones
 * @param withdrawn pages that were taken back
 * @param reports where errors are reported and departments reply, a web or mail address with places for what it is about; or null
 */
public record SiteSettings(
        String title,
        String description,
        String publisher,
        @Nullable String baseUrl,
        List<String> languages,
        Licence licence,
        List<Link> links,
        Map<String, Region> regions,
        Map<String, RuleSetting> findings,
        List<String> navigation,
        List<Withdrawn> withdrawn,
        @Nullable String reports) {
    /** With the usual navigation and nothing taken back. */
    public SiteSettings(
            String title,
            String description,
            String publisher,
            @Nullable String baseUrl,
            List<String> languages,
            Licence licence,
            List<Link> links,
            Map<String, Region> regions,
            Map<String, RuleSetting> findings) {
        this(
                title,
                description,
                publisher,
                baseUrl,
                languages,
                licence,
                links,
                regions,
                findings,
                List.of(),
                List.of(),
                null);
    }

    public SiteSettings {
        navigation = List.copyOf(navigation);
        withdrawn = List.copyOf(withdrawn);
        languages = List.copyOf(languages);
        links = List.copyOf(links);
        regions = Map.copyOf(regions);
        findings = Map.copyOf(findings);
    }

    /**
     * The terms under which the data may be used.
     *
     * @param name what it is called
     * @param url where its text is, an absolute http address, or null
     */
    public record Licence(String name, @Nullable String url) {}

    /**
     * A page that was taken back.
     *
     * @param address that it had, from the root of the site, with a slash at both ends
     * @param on the day
     * @param reason in the editors' words
     */
    public record Withdrawn(String address, String on, String reason) {}

    /**
     * A named address outside the site.
     *
     * @param name its text
     * @param url absolute http or mailto address
     */
    public record Link(String name, String url) {}
}
