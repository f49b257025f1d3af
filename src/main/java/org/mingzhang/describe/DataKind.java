package org.mingzhang.describe;

import java.util.ArrayList;
import java.util.List;

/**
 * Files of which there is one each: a department, a project, a year.
 *
 * @param name what one is called in the index of the data; a text of the interface says what it is
 * @param address a template of the addresses, from the root of the site
 * @param hasSchema whether a JSON Schema says what such a file holds
 */
public record DataKind(String name, String address, boolean hasSchema) {
    private static final List<DataKind> RECORDS = List.of(
            new DataKind("project", "data/projects/{department}/{project}.json", true),
            new DataKind("department", "data/departments/{department}.json", true),
            new DataKind("departmentPart", "data/departments/{department}/{part}.json", true),
            new DataKind("departmentWorkbook", "data/departments/{department}.xlsx", false),
            new DataKind("yearWorkbook", "data/years/{year}.xlsx", false),
            new DataKind("schemas", "data/schema/{name}.schema.json", false));

    private static final List<DataKind> LANGUAGES = List.of(
            new DataKind("departmentWorkbookLanguage", "data/departments/{department}.{language}.xlsx", false),
            new DataKind("yearWorkbookLanguage", "data/years/{year}.{language}.xlsx", false));

    private static final List<DataKind> FEEDS = List.of(
            new DataKind("siteFeed", "changes/feed.xml", false),
            new DataKind("departmentFeed", "changes/departments/{department}.xml", false));

    private static final List<DataKind> KEPT = List.of(
            new DataKind("kept", "releases/{release}/{table}.csv", false),
            new DataKind("keptPackage", "releases/{release}/datapackage.json", false));

    /** The kinds that a site has. */
    public static List<DataKind> of(DataSet data) {
        List<DataKind> kinds = new ArrayList<>(RECORDS);
        if (data.shell().editions().size() > 1) {
            kinds.addAll(LANGUAGES);
        }
        if (data.shell().feeds()) {
            kinds.addAll(FEEDS);
        }
        if (!data.kept().isEmpty()) {
            kinds.addAll(KEPT);
        }
        return kinds;
    }

    /** The schema of such files, by the name of the record. */
    String schema() {
        return name.equals("departmentPart") ? "department" : name;
    }
}
