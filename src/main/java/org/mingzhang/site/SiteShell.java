package org.mingzhang.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingzhang.assess.story.FindingIndex;
import org.mingzhang.output.SitePath;
import org.mingzhang.page.Addresses;
import org.mingzhang.page.Assets;
import org.mingzhang.page.Edition;
import org.mingzhang.page.Link;
import org.mingzhang.page.Shell;
import org.mingzhang.page.Words;
import org.mingzhang.plan.Catalogue;
import org.mingzhang.plan.SiteFacts;
import org.mingzhang.problem.Problems;
import org.mingzhang.read.Content;

/** Puts together what all pages share. */
final class SiteShell {
    private static final String ABOUT = "about";
    private static final List<String> USUAL =
            List.of("departments", "years", "indicators", "documents", "findings", "data", ABOUT);

    private SiteShell() {}

    /** What the pages of each language are planned from, the main language first. What is counted is counted once, for all of them. */
    static List<Catalogue> catalogues(BuildRequest request, Whole whole) {
        Content content = whole.content();
        List<Edition> editions = Edition.of(content.settings().languages());
        Assets assets = Assets.load();
        boolean feeds = baseUrl(request, content) != null
                && !whole.releases().recorded(new Problems()).isEmpty();
        FindingIndex index = new FindingIndex(whole.concerned());
        return editions.stream()
                .map(edition -> new Shell(
                        content.settings(),
                        baseUrl(request, content),
                        Words.of(edition.language()),
                        navigation(Words.of(edition.language()), content),
                        footer(edition.language(), content),
                        assets,
                        request.date() == null
                                ? content.settings().publication().date()
                                : request.date(),
                        edition,
                        editions,
                        feeds))
                .map(shell -> new Catalogue(
                        new SiteFacts(
                                shell,
                                content.departments(),
                                content.documents(),
                                whole.rules().infos(),
                                whole.concerned()),
                        whole.survey(),
                        index,
                        content.documentReplies()))
                .toList();
    }

    private static List<Link> footer(String language, Content content) {
        return content.pages().stream()
                .map(page -> page.in(language))
                .map(page -> new Link(page.title(), Addresses.prose(page.id())))
                .toList();
    }

    private static @Nullable String baseUrl(BuildRequest request, Content content) {
        return request.baseUrl() == null
                ? content.settings().baseUrl()
                : request.baseUrl().toString();
    }

    /** What the settings list, in their order, or the usual entries. */
    private static Map<String, Link> navigation(Words words, Content content) {
        Map<String, Link> all = entries(words, content);
        List<String> wished = content.settings().navigation();
        if (wished.isEmpty()) {
            all.keySet().removeIf(key -> !USUAL.contains(key));
            return all;
        }
        Map<String, Link> chosen = new LinkedHashMap<>();
        wished.stream().filter(all::containsKey).forEach(key -> chosen.put(key, all.get(key)));
        return chosen;
    }

    /** Every section and every editors' page that the top line may lead to, by what the settings call it. */
    static Map<String, Link> entries(Words words, Content content) {
        Map<String, Link> entries = new LinkedHashMap<>();
        List<Map.Entry<String, SitePath>> fixed = List.of(
                Map.entry("departments", Addresses.DEPARTMENTS),
                Map.entry("years", Addresses.YEARS),
                Map.entry("regions", Addresses.REGIONS),
                Map.entry("indicators", Addresses.INDICATORS),
                Map.entry("documents", Addresses.DOCUMENTS),
                Map.entry("findings", Addresses.FINDINGS),
                Map.entry("search", Addresses.SEARCH),
                Map.entry("data", Addresses.DATA));
        fixed.forEach(e -> entries.put(e.getKey(), new Link(words.get("nav." + e.getKey()), e.getValue())));
        content.pages()
                .forEach(p -> entries.put(
                        p.id(),
                        new Link(
                                p.id().equals(ABOUT)
                                        ? words.get("nav.about")
                                        : p.in(words.language()).title(),
                                Addresses.prose(p.id()))));
        return entries;
    }
}
