package org.mingzhang.publish;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.mingzhang.output.SitePath;
import org.mingzhang.problem.Place;

/**
 * Where editors wrote what stands in a page, so that what is wrong with it is told where it can be corrected. Only pages with editors' texts are
 * known here. Safe for use by several threads.
 */
public final class Sources {
    private final SortedMap<String, Map<String, Place>> links = new ConcurrentSkipListMap<>();
    private final SortedMap<String, Map<String, Place>> ids = new ConcurrentSkipListMap<>();

    /**
     * Adds a text.
     *
     * @param page where it stands
     * @param linksOfText its addresses inside the site, as they stand in the page
     * @param idsOfText the ids of its headings
     */
    public void add(SitePath page, Map<String, Place> linksOfText, Map<String, Place> idsOfText) {
        add(links, page, linksOfText);
        add(ids, page, idsOfText);
    }

    private static void add(Map<String, Map<String, Place>> all, SitePath page, Map<String, Place> places) {
        if (!places.isEmpty()) {
            Map<String, Place> ofPage = all.computeIfAbsent(page.value(), p -> new ConcurrentHashMap<>());
            // Whichever text came first: the same link may be broken in two.
            places.forEach((key, place) -> ofPage.merge(key, place, (a, b) -> a.compareTo(b) <= 0 ? a : b));
        }
    }

    /** Whether editors wrote something into this page that may be wrong. */
    boolean has(String page) {
        return links.containsKey(page) || ids.containsKey(page);
    }

    /** Whether editors wrote nothing that may be wrong. */
    public boolean isEmpty() {
        return links.isEmpty() && ids.isEmpty();
    }

    /** The addresses inside the site that editors wrote, by page. */
    SortedMap<String, Map<String, Place>> links() {
        return links;
    }

    /** Where this address, perhaps shortened, or id in the page was written, if by editors. */
    Optional<Place> of(String page, String about) {
        return links.getOrDefault(page, Map.of()).entrySet().stream()
                .filter(link -> FoundLink.shown(link.getKey()).equals(about))
                .map(Map.Entry::getValue)
                .min(Comparator.naturalOrder())
                .or(() -> Optional.ofNullable(ids.getOrDefault(page, Map.of()).get(about)));
    }
}
