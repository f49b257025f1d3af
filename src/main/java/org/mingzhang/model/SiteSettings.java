package org.mingzhang.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
 * @param translations what it says in other languages of the interface, by their tags
 * @param publication how it goes out
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
        @Nullable String reports,
        Map<String, Translation> translations,
        Publication publication) {
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
                null,
                Map.of(),
                Publication.USUAL);
    }

    public SiteSettings {
        navigation = List.copyOf(navigation);
        withdrawn = List.copyOf(withdrawn);
        languages = List.copyOf(languages);
        links = List.copyOf(links);
        regions = Collections.unmodifiableMap(new TreeMap<>(regions)); // pages are written in this order
        findings = Map.copyOf(findings);
        translations = Map.copyOf(translations);
    }

    /** What is said of the site in a language; what has no translation is said as in the main one. */
    public Translation in(String language) {
        Translation own = translations.getOrDefault(language, Translation.NONE);
        return new Translation(
                own.title == null ? title : own.title,
                own.description == null ? description : own.description,
                own.publisher == null ? publisher : own.publisher,
                own.licence == null ? licence.name() : own.licence);
    }

    /**
     * What is said of the site in one language; null where nothing is said.
     *
     * @param title the site's name
     * @param description one sentence
     * @param publisher who runs it
     * @param licence what the terms of the data are called
     */
    public record Translation(
            @Nullable String title,
            @Nullable String description,
            @Nullable String publisher,
            @Nullable String licence) {
        private static final Translation NONE = new Translation(null, null, null, null);
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
