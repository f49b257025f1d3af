package org.mingzhang.diff;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A state of a site that holds projects and nothing else. */
interface OnlyProjects extends SiteState {
    @Override
    default SortedMap<String, Map<String, String>> documents() {
        return new TreeMap<>();
    }

    @Override
    default SortedMap<String, Map<String, String>> departments() {
        return new TreeMap<>();
    }

    @Override
    default SortedMap<String, Map<String, String>> pages() {
        return new TreeMap<>();
    }

    @Override
    default SortedMap<String, List<Seen>> documentFindings() {
        return new TreeMap<>();
    }
}
