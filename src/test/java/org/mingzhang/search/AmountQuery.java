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
import org.mingzhang.search.files.Sort;

/** The documents whose amount lies in a range. They score nothing. */
final class AmountQuery extends Query {
    private final Reading.AmountRange range;
    private final List<Long> amounts;

    AmountQuery(Reading.AmountRange range, List<Long> amounts) {
        this.range = range;
        this.amounts = amounts;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, 0) {
            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext leaf) {
                FixedBitSet found = new FixedBitSet(amounts.size());
                for (int document = 0; document < amounts.size(); document++) {
                    if (range.has(amount(amounts.get(document)))) {
                        found.set(document);
                    }
                }
                DocIdSetIterator all = new BitDocIdSet(found).iterator();
                return ConstantScoreScorerSupplier.fromIterator(
                        all == null ? DocIdSetIterator.empty() : all, 0, mode, amounts.size());
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

    private static @Nullable Long amount(long key) {
        return key == Sort.NONE ? null : key;
    }
}
