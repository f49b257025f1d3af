package org.mingzhang.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.mingzhang.search.text.Field;

/** A typed query as Lucene queries: what the page's script is held to. */
final class QueryPlan {
    private final Reading reading;
    private final SearchIndexer.Made made;
    private final PartPlan main;

    private QueryPlan(Reading reading, SearchIndexer.Made made) {
        this.reading = reading;
        this.made = made;
        this.main = PartPlan.of(reading.main().text(), made);
    }

    static QueryPlan of(String typed, SearchIndexer.Made made) {
        return new QueryPlan(Reading.of(typed, made.settings().synonyms().lists(made.index())), made);
    }

    boolean isEmpty() {
        return main.isEmpty() && reading.any().isEmpty() && reading.none().isEmpty();
    }

    /** Whether something must not be there. */
    boolean excludes() {
        return !reading.none().isEmpty();
    }

    boolean quoted() {
        return reading.quoted();
    }

    /** All that is asked for. */
    Query all(Map<String, List<String>> filters) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        if (!main.isEmpty()) {
            query.add(main.all(false), Occur.MUST);
        } else if (reading.any().isEmpty()) {
            query.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        }
        reading.any().forEach(group -> query.add(anyOf(group), Occur.MUST));
        return finish(query, filters);
    }

    private Query anyOf(List<Reading.Part> group) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        group.forEach(part -> any.add(query(part), Occur.SHOULD));
        return any.build();
    }

    private static boolean ranged(List<Reading.Part> group) {
        return group.stream().anyMatch(part -> part.range() != null);
    }

    private Query query(Reading.Part part) {
        if (part.range() != null) {
            return new AmountQuery(part.range(), made.amounts());
        }
        PartPlan plan = PartPlan.of(part.text(), part.whole(), made);
        return new BoostQuery(plan.all(part.whole()), part.boost());
    }

    private Query finish(BooleanQuery.Builder query, Map<String, List<String>> filters) {
        reading.none().forEach(part -> query.add(query(part), Occur.MUST_NOT));
        List<String> years = filters.getOrDefault("year", List.of());
        List<String> stages = filters.getOrDefault("stage", List.of());
        boolean form = !years.isEmpty() && !stages.isEmpty();
        filters.forEach((facet, ids) -> {
            if (!form || (!facet.equals("year") && !facet.equals("stage"))) {
                query.add(anyOf(ids.stream().map(id -> facet + ":" + id)), Occur.FILTER);
            }
        });
        if (form) {
            query.add(
                    anyOf(years.stream().flatMap(y -> stages.stream().map(s -> "form:" + y + "-" + s))), Occur.FILTER);
        }
        return query.build();
    }

    private static Query anyOf(Stream<String> choices) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        choices.forEach(choice -> any.add(PartPlan.term(Field.FACET, "=" + choice), Occur.SHOULD));
        return any.build();
    }

    /** Projects that have at least half as many words and values as the one that has the most of them; what is asked for with a range lies in it. */
    Query some(IndexSearcher searcher, Map<String, List<String>> filters) {
        PartPlan joined = PartPlan.joined(Stream.concat(
                        Stream.of(main),
                        reading.any().stream()
                                .filter(group -> !ranged(group))
                                .flatMap(List::stream)
                                .map(part -> PartPlan.of(part.text(), part.whole(), made)))
                .toList());
        int most = joined.clauses();
        while (most > 0 && count(searcher, some(joined, most, Map.of())) == 0) {
            most--;
        }
        return most == 0 && reading.any().stream().noneMatch(QueryPlan::ranged)
                ? new BooleanQuery.Builder().build()
                : some(joined, (most + 1) / 2, filters);
    }

    private Query some(PartPlan joined, int least, Map<String, List<String>> filters) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        if (least > 0) {
            query.add(joined.some(least), Occur.MUST);
        }
        reading.any().stream().filter(QueryPlan::ranged).forEach(group -> query.add(anyOf(group), Occur.FILTER));
        return projects(finish(query, filters));
    }

    private static int count(IndexSearcher searcher, Query query) {
        try {
            return searcher.count(query);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A query's results that are projects. */
    static Query projects(Query query) {
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(PartPlan.term(Field.FACET, Analysed.PAGE), Occur.MUST_NOT)
                .build();
    }

    /** The same without what another query has. */
    static Query without(Query query, Query other) {
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(other, Occur.MUST_NOT)
                .build();
    }
}
