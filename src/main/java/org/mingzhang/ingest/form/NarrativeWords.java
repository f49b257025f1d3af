package org.mingzhang.ingest.form;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingzhang.ingest.text.Fold;
import org.mingzhang.ingest.text.Resources;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The headings of narratives and the titles of cost tables, from their file. */
final class NarrativeWords {
    private static final JsonNode FILE = new JsonMapper().readTree(Resources.text("narrative.json"));
    private static final Pattern HEADING = Pattern.compile("[一二三四五六七八九十]+[、.](.{2,12})");

    private NarrativeWords() {}

    /** The section that a line heads; null if it heads none. */
    static @Nullable String section(String line) {
        Matcher heading = HEADING.matcher(FormSpec.bare(Fold.of(line)));
        if (!heading.matches()) {
            return null;
        }
        return FILE.get("sections").properties().stream()
                .filter(e -> texts(e.getValue()).contains(heading.group(1)))
                .map(java.util.Map.Entry::getKey)
                .findFirst()
                .orElse("other");
    }

    /** Whether a line follows the title of a document. */
    static boolean afterTitle(String folded) {
        return texts(FILE.get("afterTitle")).contains(folded);
    }

    /** What follows a title on its own line. */
    static List<String> afterTitles() {
        return texts(FILE.get("afterTitle"));
    }

    /** Whether a cell heads a row or column of totals. */
    static boolean total(String folded) {
        return texts(FILE.get("totals")).contains(folded);
    }

    /** Whether the title of a column of items says nothing of its own. */
    static boolean plain(String folded) {
        return texts(FILE.get("plainItemTitles")).contains(folded);
    }

    private static List<String> texts(JsonNode node) {
        return node.valueStream().map(JsonNode::asString).toList();
    }
}
