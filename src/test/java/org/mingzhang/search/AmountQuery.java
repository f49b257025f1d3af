package org.mingzhang.search;

import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitDocIdSet;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import org.mingzhang.page.SearchEntry;

/** The documents whose amount lies in a range. They score nothing. */
final class AmountQuery extends Query {
    private final Reading.AmountRange range;
    private final List<SearchEntry.Figures> figures;

    AmountQuery(Reading.AmountRange range, List<SearchEntry.Figures> figures) {
        this.range = range;
        this.figures = figures;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, 0) {
            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext leaf) {
                FixedBitSet found = new FixedBitSet(figures.size());
                for (int document = 0; document < figures.size(); document++) {
                    if (range.has(fen(figures.get(document)))) {
                        found.set(document);
                    }
                }
                DocIdSetIterator all = new BitDocIdSet(found).iterator();
                return ConstantScoreScorerSupplier.fromIterator(
                        all == null ? DocIdSetIterator.empty() : all, 0, mode, figures.size());
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return false;
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return range.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AmountQuery query && query.range.equals(range);
    }

    @Override
    public int hashCode() {
        return Objects.hash(range);
    }

    /** A roll-up stands outside the amounts, for its money is that of others. */
    private static @Nullable Long fen(SearchEntry.Figures figures) {
        SearchEntry.Dated amount = figures.amount();
        return amount == null || figures.rollUp() ? null : amount.key();
    }
}
