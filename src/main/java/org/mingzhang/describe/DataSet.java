package org.mingzhang.describe;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mingzhang.model.Document;
import org.mingzhang.page.Shell;

/**
 * All that was published, as its descriptions tell of it.
 *
 * @param shell what is said about the site as a whole
 * @param tables every table
 * @param workbooks everything as a workbook, in each language of the site
 * @param years the workbook of each fiscal year
 * @param documents every document, in the order of their ids
 * @param departments every department, in the order of their ids
 * @param projects how many projects there are
 * @param kept the releases of which something is kept, the latest first
 */
public record DataSet(
        Shell shell,
        List<DescribedTable> tables,
        List<DataFile> workbooks,
        SortedMap<Integer, DataFile> years,
        Collection<Document> documents,
        List<DescribedDepartment> departments,
        int projects,
        List<KeptRelease> kept) {
    public DataSet {
        tables = List.copyOf(tables);
        workbooks = List.copyOf(workbooks);
        years = Collections.unmodifiableSortedMap(new TreeMap<>(years));
        documents = List.copyOf(documents);
        departments = List.copyOf(departments);
        kept = List.copyOf(kept);
    }
}
