package org.mingzhang.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;

/**
 * What is indexed of one text. Short texts come again and again (units, categories, departments); what becomes of the first ones is kept.
 *
 * @param pairs pairs of characters, see {@link Counts#pair}
 * @param characters every single Chinese character, once
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
        gathering.pieces.addAll(Values.cuts(folded));
        return new Cut(
                gathering.pairs.build().toArray(),
                gathering.characters.build().distinct().toArray(),
                List.copyOf(gathering.words),
                Set.copyOf(gathering.pieces),
                Values.all(folded).stream().map(Values.Value::term).toList());
    }

    private static final class Gathering implements Tokenizer.Sink {
        private final String folded;
        private final LongStream.Builder pairs = LongStream.builder();
        private final LongStream.Builder characters = LongStream.builder();
        private final List<String> words = new ArrayList<>();
        private final Set<String> pieces = new HashSet<>();
        private String joined = "";
        private int end = -1;

        Gathering(String folded) {
            this.folded = folded;
        }

        @Override
        public void pair(Tokenizer.Place place, int first, int second) {
            pairs.add(Counts.pair(first, second));
            characters.add(first);
            characters.add(second);
        }

        @Override
        public void alone(Tokenizer.Place place, int character) {
            characters.add(character);
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
