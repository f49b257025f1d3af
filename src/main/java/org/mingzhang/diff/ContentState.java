package org.mingzhang.diff;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mingzhang.site.SiteRecords;

/** A content folder, read and assessed as for a build. */
final class ContentState implements SiteState {
    private final SiteRecords records;

    ContentState(SiteRecords records) {
        this.records = records;
    }

    @Override
    public List<String> projects() {
        return records.projects();
    }

    @Override
    public byte[] record(String project) {
        return records.record(project);
    }

    @Override
    public SortedMap<String, Map<String, String>> documents() {
        return records.documents();
    }

    @Override
    public SortedMap<String, Map<String, String>> departments() {
        return records.departments();
    }

    @Override
    public SortedMap<String, Map<String, String>> pages() {
        return records.pages();
    }

    @Override
    public SortedMap<String, List<Seen>> documentFindings() {
        SortedMap<String, List<Seen>> found = new TreeMap<>();
        records.documentFindings()
                .forEach((id, messages) -> found.put(
                        id,
                        messages.stream()
                                .map(m -> new Seen(m.rule(), "", m.message()))
                                .toList()));
        return found;
    }
}
