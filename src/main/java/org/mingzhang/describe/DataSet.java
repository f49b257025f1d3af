package org.mingzhang.describe;

import java.util.Collection;
import java.util.List;
import org.mingzhang.model.Department;
import org.mingzhang.model.Document;
import org.mingzhang.page.Shell;

/**
 * All that was published, as its descriptions tell of it.
 *
 * @param shell what is said about the site as a whole
 * @param tables every table
 * @param workbooks everything as a workbook, in each language of the site
 * @param documents every document, in the order of their ids
 * @param departments every department, in the order of their ids
 * @param projects how many projects there are
 */
public record DataSet(
        Shell shell,
        List<DescribedTable> tables,
        List<DataFile> workbooks,
        Collection<Document> documents,
        Collection<Department> departments,
        int projects) {
    public DataSet {
        tables = List.copyOf(tables);
        workbooks = List.copyOf(workbooks);
        documents = List.copyOf(documents);
        departments = List.copyOf(departments);
    }
}
