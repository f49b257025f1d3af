package org.mingzhang.page;

import java.util.List;

/**
 * What the site does with those who read it, and how it protects them.
 *
 * @param frame around it
 * @param paragraphs what is said
 */
public record PrivacyPage(Frame frame, List<String> paragraphs) implements Page {
    public PrivacyPage {
        paragraphs = List.copyOf(paragraphs);
    }
}
