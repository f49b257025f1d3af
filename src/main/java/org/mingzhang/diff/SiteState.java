package org.mingzhang.diff;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** One state of a site, as far as it is compared. */
public interface SiteState {
    /** The ids of its projects, sorted. */
    List<String> projects();

    /** The published record of a project, JSON in UTF-8. */
    byte[] record(String project);

    /** Fields of its documents, by id. */
    SortedMap<String, Map<String, String>> documents();

    /** Fields of its departments, by id. */
    SortedMap<String, Map<String, String>> departments();

    /** Title and text of its editors' pages, by id. */
    SortedMap<String, Map<String, String>> pages();

    /** The findings about documents as a whole, by document: rule and words. */
    SortedMap<String, List<Seen>> documentFindings();
}
