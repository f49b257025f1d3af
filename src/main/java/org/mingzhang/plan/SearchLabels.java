package org.mingzhang.plan;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Text;
import org.mingzhang.page.Words;

/**
 * What the labels of the search index mean in another language. There is one index, in the site's main language; a page in another carries this, so
 * that its script can say what it finds there.
 */
final class SearchLabels {
    /** The interface texts that the index holds. */
    private static final List<String> HELD =
            List.of("search.kind.", "search.figure.", "search.band.", "stage.", "verdict.", "nav.");

    private SearchLabels() {}

    /** By the label in the index; empty for a page in the main language. */
    static SortedMap<String, String> of(Catalogue catalogue) {
        SortedMap<String, String> labels = new TreeMap<>();
        if (catalogue.shell().edition().folder().isEmpty()) {
            return labels;
        }
        Words words = catalogue.words();
        Words main = main(catalogue);
        labels.putAll(words.terms());
        for (String key : main.keys()) {
            if (HELD.stream().anyMatch(key::startsWith) && !key.endsWith(".detail")) {
                labels.put(main.pattern(key), words.pattern(key));
            }
        }
        for (RuleInfo rule : catalogue.rules()) {
            labels.put(say(main, rule.title()), say(words, rule.title()));
        }
        return labels;
    }

    private static Words main(Catalogue catalogue) {
        return Words.of(catalogue.shell().editions().getFirst().language());
    }

    private static String say(Words words, Text text) {
        return words.language().startsWith("en") ? text.english() : text.chinese();
    }
}
