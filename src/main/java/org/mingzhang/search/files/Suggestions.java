package org.mingzhang.search.files;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingzhang.search.code.Occurrences;
import org.mingzhang.search.text.Pinyin;
import org.mingzhang.search.text.Tokenizer;

/**
 * Pairs of characters by the initials of their reading, and Latin words by their first two letters. The page chains pairs to longer words:
 * {@code kjgl} is 会计, 计管, 管理. And amounts by their first digits, for one that is not there is often only mistyped.
 *
 * <p>An entry reads {@code kuai ji=会计:12,快寄:1;kuan ji=…}, most frequent first; a Latin word and an amount have no reading: {@code =vpdn:3}. For what is typed with one wrong
 * character there is also what follows and what precedes each character.
 */
final class Suggestions {
    /** One of this many documents must have a pair, or it is left out. */
    private static final int RARE = 2_000;

    private static final int RARE_WORD = 50_000;

    /** A sign and four digits. */
    private static final int SMALL_AMOUNT = 5;

    private static final int MOST_NEIGHBOURS = 120;

    private static final int MOST_AMOUNTS = 300;

    private final int all;
    private final int least;
    private final int leastWord;
    private final SortedMap<String, SortedMap<String, List<Word>>> byKey = new TreeMap<>();
    private final SortedMap<String, List<Word>> neighbours = new TreeMap<>();

    private record Word(String text, int weight) {}

    Suggestions(int documents) {
        this.all = documents;
        this.least = 1 + documents / RARE;
        this.leastWord = 1 + documents / RARE_WORD;
    }

    /** Adds a term. One that is in names comes first, for most other pairs are no words. */
    void add(String term, Occurrences occurrences) {
        int documents = occurrences.whole();
        char first = term.charAt(0);
        if (documents == 0) {
            return;
        }
        if (first == '¥') {
            amount(term, documents);
        } else if (first >= 'a' && first <= 'z') {
            word(term, documents);
        } else if (documents >= least && Tokenizer.isHan(term.codePointAt(0))) {
            Optional<String> reading = Pinyin.of(term);
            int names = occurrences.names();
            int weight = names == 0 ? documents : all + names;
            reading.ifPresent(r -> add(initials(r), r, new Word(term, weight)));
            neighbour(term, weight);
        }
    }

    /** What follows a character, and what stands before one: {@code >会} is 计, {@code <计} is 会. */
    private void neighbour(String pair, int weight) {
        int cut = Character.charCount(pair.codePointAt(0));
        String first = pair.substring(0, cut);
        String second = pair.substring(cut);
        if (second.length() == 1 && first.length() == 1) {
            neighbours.computeIfAbsent(">" + first, k -> new ArrayList<>()).add(new Word(second, weight));
            neighbours.computeIfAbsent("<" + second, k -> new ArrayList<>()).add(new Word(first, weight));
        }
    }

    private void word(String term, int documents) {
        if (term.length() > 1 && documents >= leastWord) {
            add(term.substring(0, 2), "", new Word(term, documents));
        }
    }

    /** Whole amounts of ten thousand and more, by their first two digits. */
    private void amount(String term, int documents) {
        if (term.length() > SMALL_AMOUNT && term.indexOf('.') < 0) {
            String key = term.substring(0, 3);
            int had = byKey.getOrDefault(key, new TreeMap<>())
                    .getOrDefault("", List.of())
                    .size();
            if (had < MOST_AMOUNTS) {
                add(key, "", new Word(term.substring(1), documents));
            }
        }
    }

    private static String initials(String reading) {
        return "" + reading.charAt(0) + reading.charAt(reading.indexOf(' ') + 1);
    }

    private void add(String key, String reading, Word word) {
        byKey.computeIfAbsent(key, k -> new TreeMap<>())
                .computeIfAbsent(reading, r -> new ArrayList<>())
                .add(word);
    }

    /** Every key with its entry. */
    SortedMap<String, String> entries() {
        SortedMap<String, String> entries = new TreeMap<>();
        byKey.forEach((key, readings) -> {
            List<String> parts = new ArrayList<>();
            readings.forEach((reading, words) -> parts.add(reading + "=" + words(words)));
            entries.put(key, String.join(";", parts));
        });
        neighbours.forEach((key, words) -> entries.put(
                key, sorted(words).limit(MOST_NEIGHBOURS).map(Word::text).collect(Collectors.joining())));
        return entries;
    }

    private static Stream<Word> sorted(List<Word> words) {
        return words.stream()
                .sorted(Comparator.comparingInt(Word::weight).reversed().thenComparing(Word::text));
    }

    private static String words(List<Word> words) {
        return sorted(words).map(w -> w.text() + ":" + w.weight()).collect(Collectors.joining(","));
    }
}
