package org.mingzhang.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What is indexed of one text. Short texts come again and again (units, categories, departments); what becomes of the first ones is kept.
 *
 * @param pairs pairs of characters, see {@link Counts#pair}
 * @param characters every single Chinese character
 * @param words words of letters and digits
 * @param pieces what the words and values become when the text is cut
 * @param values document numbers, amounts, values with a bound
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Cut(long[] pairs, long[] characters, List<String> words, Set<String> pieces, List<String> values) {
    private static final int SHORT = 40;
    private static final int MOST_KEPT = 20_000;
    private static final Map<String, Cut> KEPT = new ConcurrentHashMap<>();

    static Cut of(String text) {
        Cut kept = KEPT.get(text);
        if (kept != null) {
            return kept;
        }
        Cut cut = compute(Folding.text(text));
        if (text.length() <= SHORT && KEPT.size() < MOST_KEPT) {
            KEPT.put(text, cut);
        }
        return cut;
    }

    private static Cut compute(String folded) {
        Gathering gathering = new Gathering(folded);
        Tokenizer.scan(folded, gathering);
        List<String> values = new ArrayList<>();
        Values.read(folded, value -> values.add(value.term()), gathering.pieces::add);
        return new Cut(
                Arrays.copyOf(gathering.pairs, gathering.pairCount),
                Arrays.copyOf(gathering.characters, gathering.characterCount),
                gathering.words,
                gathering.pieces,
                values);
    }

    private static final class Gathering implements Tokenizer.Sink {
        private final String folded;
        private final long[] pairs;
        private int pairCount;
        private final long[] characters;
        private int characterCount;
        private final List<String> words = new ArrayList<>();
        private final Set<String> pieces = new HashSet<>();
        private String joined = "";
        private int end = -1;
        private int run = -1;

        Gathering(String folded) {
            this.folded = folded;
            this.pairs = new long[folded.length()];
            this.characters = new long[folded.length()];
        }

        @Override
        public void pair(Tokenizer.Place place, int first, int second) {
            pairs[pairCount++] = Counts.pair(first, second);
            if (run != place.run()) {
                characters[characterCount++] = first;
            }
            run = place.run();
            characters[characterCount++] = second;
        }

        @Override
        public void alone(Tokenizer.Place place, int character) {
            characters[characterCount++] = character;
        }

        @Override
        public void word(Tokenizer.Place place, String term) {
            words.add(term);
            String printed = folded.substring(place.start(), place.end()).replace(",", "");
            Pieces.of(printed, pieces);
            // 1,2000 is two words, but 1,200 cut from it is one.
            boolean comma = end >= 0 && end + 1 == place.start() && folded.charAt(end) == ',';
            joined = comma ? joined + printed : printed;
            end = place.end();
            if (comma) {
                Pieces.of(joined, pieces);
            }
        }
    }
}
