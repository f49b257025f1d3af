package org.mingzhang.search.files;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mingzhang.search.lucene.LuceneIndex;
import org.mingzhang.search.text.Field;
import org.mingzhang.search.text.Folding;
import org.mingzhang.search.text.Tokenizer;

/** Words that also find others: who asks for 律师 is shown 法律顾问 too. Only those are published whose others can find something. */
public final class Synonyms {
    private final SortedMap<String, List<String>> others =
            new TreeMap<>(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));

    /**
     * Words with what each finds besides itself.
     *
     * @param words as their authors spell them
     */
    public Synonyms(Map<String, List<String>> words) {
        words.forEach((word, found) ->
                others.put(Folding.text(word), found.stream().map(Folding::text).toList()));
    }

    /** The list of an index, {@code [["律师","法律顾问"],…]}, longer words first. */
    String toJson(LuceneIndex index) {
        return Json.array(lists(index).stream().map(Json::strings).toList());
    }

    /** The same as lists. */
    public List<List<String>> lists(LuceneIndex index) {
        List<List<String>> lists = new ArrayList<>();
        others.forEach((word, found) -> {
            List<String> list = new ArrayList<>();
            list.add(word);
            found.stream().filter(other -> occurs(other, index)).forEach(list::add);
            if (list.size() > 1) {
                lists.add(list);
            }
        });
        return lists;
    }

    private static boolean occurs(String text, LuceneIndex index) {
        return Tokenizer.tokens(text).stream()
                .allMatch(token -> token.kind() == Tokenizer.Kind.CHARACTER
                        || index.find(Field.TEXT, token.term()).size() > 0);
    }
}
