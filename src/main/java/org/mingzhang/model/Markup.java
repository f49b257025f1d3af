package org.mingzhang.model;

import java.util.Map;
import org.mingzhang.problem.Place;

/**
 * HTML that was made from editors' Markdown with raw HTML and unsafe links refused, and may stand in a page unescaped.
 *
 * @param html a sequence of block elements
 * @param links where each address inside the site was written, as it stands in the page
 * @param headings where each heading was written, by its id
 */
public record Markup(String html, Map<String, Place> links, Map<String, Place> headings) {
    public Markup {
        links = Map.copyOf(links);
        headings = Map.copyOf(headings);
    }
}
