package org.mingzhang.page;

import java.util.List;

/**
 * How far everybody can use the site: what was checked, and what is known to be wanting.
 *
 * @param frame around it
 * @param paragraphs what is aimed at and what was checked
 * @param limits what is wanting
 */
public record AccessibilityPage(Frame frame, List<String> paragraphs, List<String> limits) implements Page {
    public AccessibilityPage {
        paragraphs = List.copyOf(paragraphs);
        limits = List.copyOf(limits);
    }
}
