package org.mingzhang.describe;

import java.util.List;
import org.mingzhang.model.Department;

/**
 * A department with its files.
 *
 * @param department which
 * @param years the fiscal years that it has forms of
 * @param files its workbooks in each language, and its record
 */
public record DescribedDepartment(Department department, List<Integer> years, List<DataFile> files) {
    public DescribedDepartment {
        years = List.copyOf(years);
        files = List.copyOf(files);
    }
}
