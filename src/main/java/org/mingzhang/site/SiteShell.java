package org.mingzhang.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingzhang.assess.story.FindingIndex;
import org.mingzhang.output.SitePath;
import org.mingzhang.page.Addresses;
import org.mingzhang.page.Assets;
import org.mingzhang.page.Link;
import org.mingzhang.page.Shell;
import org.mingzhang.page.Words;
import org.mingzhang.plan.Catalogue;
import org.mingzhang.plan.SiteFacts;
import org.mingzhang.read.Content;

/** Puts together what all pages share. */
final class SiteShell {
    private static final String ABOUT = "about";
    private static final List<String> USUAL =
            List.of("departments", "years", "indicators", "documents", "findings", "search", "data", ABOUT);

    private SiteShell() {}

    static Catalogue catalogue(BuildRequest request, Whole whole) {
        Content content = whole.content();
        Words words = Words.of(content.settings().languages().getFirst());
        Shell shell = new Shell(
                content.settings(),
                baseUrl(request, content),
                words,
                navigation(words, content),
                content.pages().stream()
                        .map(p -> new Link(p.title(), Addresses.prose(p.id())))
                        .toList(),
                Assets.load(),
                request.date());
        return new Catalogue(
                new SiteFacts(
                        shell,
                        content.departments(),
                        content.documents(),
                        whole.rules().infos()),
                whole.survey(),
                new FindingIndex(content.documents().values()),
                content.documentReplies());
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
                        new Link(p.id().equals(ABOUT) ? words.get("nav.about") : p.title(), Addresses.prose(p.id()))));
        return entries;
    }
}
