package org.mingzhang.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.RegexpQuery;
import org.apache.lucene.search.TermQuery;
import org.mingzhang.search.lucene.LuceneIndex;
import org.mingzhang.search.text.Field;
import org.mingzhang.search.text.Pieces;
import org.mingzhang.search.text.Tokenizer;
import org.mingzhang.search.text.Values;

/**
 * What is asked for together, as a Lucene query. Every word must occur in the text and counts twice if it is in the name.
 *
 * @param values in their one spelling
 * @param terms words and pairs of characters
 * @param singles characters that stand alone
 * @param unweighed values and terms that only have to be there
 */
record PartPlan(List<String> values, List<String> terms, List<String> singles, Set<String> unweighed) {
    private static final int MOST = 64;

    /** A value that occurs nowhere counts as its tokens, an amount excepted. */
    static PartPlan of(String text, SearchIndexer.Made made) {
        return of(text, false, made);
    }

    /** The same; if it is meant to the letter, overlapping values count too, and none as its tokens. */
    static PartPlan of(String text, boolean whole, SearchIndexer.Made made) {
        LuceneIndex index = made.index();
        Predicate<String> there = v -> v.startsWith("¥")
                || index.find(Field.VALUE, v).size()
                                + index.find(Field.PIECE, v).size()
                        > 0;
        List<Values.Value> every = new ArrayList<>();
        Values.read(text, every::add, cut -> {});
        List<Values.Value> kept = whole
                ? every
                : Values.values(text).stream().filter(v -> there.test(v.term())).toList();
        List<Tokenizer.Token> free = Tokenizer.tokens(text).stream()
                .filter(t -> kept.stream().noneMatch(v -> t.start() < v.end() && t.end() > v.start()))
                .toList();
        Map<String, Tokenizer.Kind> unique = new LinkedHashMap<>();
        asked(text, free, made).forEach(unique::putIfAbsent);
        List<Map.Entry<String, Tokenizer.Kind>> asked =
                unique.entrySet().stream().limit(MOST).toList();
        Set<String> values =
                new LinkedHashSet<>(kept.stream().map(Values.Value::term).toList());
        List<String> terms = of(asked, Tokenizer.Kind.TERM);
        return new PartPlan(
                List.copyOf(values), terms, of(asked, Tokenizer.Kind.CHARACTER), unweighed(terms, values, made));
    }

    private static List<String> of(List<Map.Entry<String, Tokenizer.Kind>> asked, Tokenizer.Kind kind) {
        return asked.stream()
                .filter(e -> e.getValue() == kind)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What so many documents have that it weighs nothing. */
    private static Set<String> unweighed(List<String> terms, Set<String> values, SearchIndexer.Made made) {
        int most = made.limits().weighed();
        Set<String> unweighed = new HashSet<>();
        terms.stream()
                .filter(t -> made.index().find(Field.TEXT, t).size() > most)
                .forEach(unweighed::add);
        values.stream()
                .filter(v -> made.index().find(Field.VALUE, v).size() > most)
                .forEach(unweighed::add);
        return unweighed;
    }

    /** Pairs that very many texts have become longer terms where there are such, or one that lies within two kept neighbours is left out. */
    private static Map<String, Tokenizer.Kind> asked(
            String text, List<Tokenizer.Token> tokens, SearchIndexer.Made made) {
        Map<String, Tokenizer.Kind> asked = new LinkedHashMap<>();
        boolean before = false;
        for (int i = 0; i < tokens.size(); i++) {
            Tokenizer.Token token = tokens.get(i);
            int last = i;
            while (made.limits().grams()
                    && isCommonPair(tokens.get(last), made)
                    && overlaps(tokens, last)
                    && isCommonPair(tokens.get(last + 1), made)) {
                last++;
            }
            boolean inside = overlaps(tokens, i) && before && overlaps(tokens, i - 1);
            boolean skip = last == i && inside && made.heavy().contains(token.term());
            if (last > i) {
                Pieces.covering(text.substring(token.start(), tokens.get(last).end()))
                        .forEach(gram -> asked.putIfAbsent(gram, Tokenizer.Kind.TERM));
            } else if (!skip) {
                asked.putIfAbsent(token.term(), token.kind());
            }
            before = !skip;
            i = last;
        }
        return asked;
    }

    private static boolean isCommonPair(Tokenizer.Token token, SearchIndexer.Made made) {
        return token.term().length() == 2 && made.heavy().contains(token.term());
    }

    /** Whether a token shares a character with the next one. */
    private static boolean overlaps(List<Tokenizer.Token> tokens, int i) {
        return i + 1 < tokens.size()
                && tokens.get(i).run() >= 0
                && tokens.get(i).end() > tokens.get(i + 1).start();
    }

    boolean isEmpty() {
        return values.isEmpty() && terms.isEmpty() && singles.isEmpty();
    }

    /** Of several all that each asks for. */
    static PartPlan joined(List<PartPlan> plans) {
        return new PartPlan(
                plans.stream().flatMap(p -> p.values().stream()).distinct().toList(),
                plans.stream().flatMap(p -> p.terms().stream()).distinct().toList(),
                List.of(),
                plans.stream().flatMap(p -> p.unweighed().stream()).collect(Collectors.toSet()));
    }

    /** All must be there, if only as a piece of a longer word or value; whole they weigh more. */
    Query all(boolean whole) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (String t : terms) {
            boolean word = !Tokenizer.isHan(t.codePointAt(0));
            query.add(weighed(Field.TEXT, t), word ? Occur.SHOULD : Occur.MUST);
            if (word) {
                Pieces.covering(t).forEach(p -> query.add(either(Field.TEXT, p), Occur.FILTER));
            }
        }
        for (String v : values) {
            query.add(weighed(Field.VALUE, v), Occur.SHOULD);
            query.add(whole ? term(Field.VALUE, v) : either(Field.VALUE, v), Occur.FILTER);
        }
        singles.forEach(c -> query.add(anywhere(c), Occur.FILTER));
        return withNames(query);
    }

    /** So many of the words and values must match. */
    Query some(int least) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        terms.forEach(t -> any.add(weighed(Field.TEXT, t), Occur.SHOULD));
        values.forEach(v -> any.add(weighed(Field.VALUE, v), Occur.SHOULD));
        any.setMinimumNumberShouldMatch(least);
        return withNames(new BooleanQuery.Builder().add(any.build(), Occur.MUST));
    }

    int clauses() {
        return terms.size() + values.size();
    }

    private Query withNames(BooleanQuery.Builder query) {
        terms.forEach(t -> query.add(new BoostQuery(term(Field.NAME, t), 2), Occur.SHOULD));
        singles.forEach(c -> query.add(new BoostQuery(term(Field.NAME, c), 2), Occur.SHOULD));
        return query.build();
    }

    /** Whole, or as a piece of something longer. */
    private static Query either(Field field, String term) {
        return new BooleanQuery.Builder()
                .add(term(field, term), Occur.SHOULD)
                .add(term(Field.PIECE, term), Occur.SHOULD)
                .build();
    }

    /** A character alone, or as part of a pair. */
    private static Query anywhere(String character) {
        return new BooleanQuery.Builder()
                .add(new RegexpQuery(new Term(Field.TEXT.id(), character + ".|." + character)), Occur.SHOULD)
                .add(term(Field.PIECE, character), Occur.SHOULD)
                .build();
    }

    private Query weighed(Field field, String term) {
        return unweighed.contains(term)
                ? new BoostQuery(new ConstantScoreQuery(term(field, term)), 0)
                : term(field, term);
    }

    static TermQuery term(Field field, String term) {
        return new TermQuery(new Term(field.id(), term));
    }
}
