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

    private static Map<String, Link> navigation(Words words, Content content) {
        Map<String, Link> entries = new LinkedHashMap<>();
        List<Map.Entry<String, SitePath>> fixed = List.of(
                Map.entry("departments", Addresses.DEPARTMENTS),
                Map.entry("years", Addresses.YEARS),
                Map.entry("indicators", Addresses.INDICATORS),
                Map.entry("documents", Addresses.DOCUMENTS),
                Map.entry("findings", Addresses.FINDINGS),
                Map.entry("search", Addresses.SEARCH),
                Map.entry("data", Addresses.DATA));
        fixed.forEach(e -> entries.put(e.getKey(), new Link(words.get("nav." + e.getKey()), e.getValue())));
        content.pages().stream()
                .filter(p -> p.id().equals(ABOUT))
                .forEach(p -> entries.put(ABOUT, new Link(words.get("nav.about"), Addresses.prose(ABOUT))));
        return entries;
    }
}
