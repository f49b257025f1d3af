package org.mingzhang.site;

import java.util.List;
import java.util.Map;
import org.mingzhang.assess.IndicatorUse;
import org.mingzhang.export.Piece;
import org.mingzhang.export.Table;
import org.mingzhang.output.Kept;
import org.mingzhang.page.SearchEntry;

/**
 * What was made of a project under its context.
 *
 * @param files its pages and its record, as they were written
 * @param pieces its rows of the open data
 * @param uses its indicators that are compared with those of others
 * @param entry what the search knows of it
 */
record Made(List<Kept> files, Map<Table, Piece> pieces, List<IndicatorUse> uses, SearchEntry entry) {}
