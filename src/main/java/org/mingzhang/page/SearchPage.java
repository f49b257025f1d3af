package org.mingzhang.page;

import java.util.List;
import java.util.Map;
import org.mingzhang.output.SitePath;

/**
 * The page that searches.
 *
 * @param frame around it
 * @param index the file that the script begins with; its folder is named after what it holds
 * @param hint what can be typed, with examples from the content
 * @param facets what results can be narrowed down by, as their words
 * @param sorts what results can be sorted by, as their words
 * @param lists what results can be listed by, as their words
 * @param texts what the script says, by key
 * @param labels what labels of the index mean in the page's language, if that is not the index's own
 */
public record SearchPage(
        Frame frame,
        SitePath index,
        String hint,
        List<String> facets,
        List<String> sorts,
        List<String> lists,
        Map<String, String> texts,
        Map<String, String> labels)
        implements Page {
    public SearchPage {
        facets = List.copyOf(facets);
        sorts = List.copyOf(sorts);
        lists = List.copyOf(lists);
    }
}
