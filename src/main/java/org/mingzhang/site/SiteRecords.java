package org.mingzhang.site;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.export.Context;
import org.mingzhang.export.ProjectExporter;
import org.mingzhang.model.Department;
import org.mingzhang.model.Document;
import org.mingzhang.model.ProjectId;
import org.mingzhang.page.Addresses;
import org.mingzhang.problem.Problems;

/** What a content folder would publish as data, without building the site: one project at a time. */
public final class SiteRecords {
    /** The columns of {@code documents.csv} that come from the document's file alone. */
    public static final List<String> DOCUMENT_FIELDS = List.of(
            "title",
            "department_id",
            "fiscal_year",
            "stage",
            "forms",
            "declared_projects",
            "declared_total",
            "pages",
            "sha256",
            "published_at");

    /** The columns of {@code departments.csv} that come from the department's file alone. */
    public static final List<String> DEPARTMENT_FIELDS = List.of("department", "kind", "region_id");

    private final Whole whole;

    private SiteRecords(Whole whole) {
        this.whole = whole;
    }

    /** Reads a content folder once. If anything is wrong with it, which is then among the problems, nothing else may be asked. */
    public static SiteRecords open(Path content, Problems problems, Progress progress) {
        return new SiteRecords(FirstReading.whole(content, problems, progress));
    }

    /** The same of what may be seen on a day. */
    public static SiteRecords open(Path content, LocalDate asOf, Problems problems, Progress progress) {
        return new SiteRecords(FirstReading.whole(content, asOf, problems, progress));
    }

    /** The ids of the projects, sorted as texts. */
    public List<String> projects() {
        return sorted(
                whole.content().projects().stream().map(ProjectId::toString).toList());
    }

    /** Ids in the order in which editions are compared. */
    public static List<String> sorted(List<String> ids) {
        List<String> sorted = new ArrayList<>(ids);
        Collections.sort(sorted);
        return sorted;
    }

    /** The record of a project, as it would be published. */
    public byte[] record(String project) {
        String[] parts = project.split("/", -1);
        ProjectId id = new ProjectId(parts[0], parts[1]);
        Department department = whole.content().departments().get(id.department());
        if (department == null) {
            throw new IllegalArgumentException("no department of " + project);
        }
        return ProjectExporter.export(
                        whole.project(id),
                        new Context(
                                department,
                                Addresses.project(id).url(),
                                whole.content().documents(),
                                whole.content().departments()))
                .record()
                .bytes();
    }

    /** The documents by id, with those of {@link #DOCUMENT_FIELDS} that they have. */
    public SortedMap<String, Map<String, String>> documents() {
        SortedMap<String, Map<String, String>> all = new TreeMap<>();
        whole.content().documents().forEach((id, document) -> all.put(id, fields(document)));
        return all;
    }

    private static Map<String, String> fields(Document document) {
        Document.Declared declared = document.declared();
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "title", document.title());
        put(fields, "department_id", document.department());
        put(fields, "fiscal_year", document.year());
        put(fields, "stage", document.stage().id());
        put(fields, "forms", document.forms());
        put(fields, "declared_projects", declared == null ? null : declared.projects());
        put(fields, "declared_total", declared == null ? null : declared.total());
        put(fields, "pages", document.pages());
        put(fields, "sha256", document.sha256());
        put(fields, "published_at", document.publishedAt());
        return fields;
    }

    private static void put(Map<String, String> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value.toString());
        }
    }

    /** The departments by id, with {@link #DEPARTMENT_FIELDS}. */
    public SortedMap<String, Map<String, String>> departments() {
        SortedMap<String, Map<String, String>> all = new TreeMap<>();
        whole.content()
                .departments()
                .forEach((id, department) -> all.put(
                        id,
                        Map.of(
                                "department",
                                department.name(),
                                "kind",
                                department.kind(),
                                "region_id",
                                department.region().id())));
        return all;
    }

    /** Title and text of the editors' pages, by id. */
    public SortedMap<String, Map<String, String>> pages() {
        SortedMap<String, Map<String, String>> all = new TreeMap<>();
        whole.content()
                .pages()
                .forEach(page -> all.put(
                        page.id(),
                        Map.of("title", page.title(), "text", page.body().html().strip())));
        return all;
    }

    /** A finding in words. */
    public record Told(String rule, String message) {}

    /** The findings about documents as a whole. */
    public SortedMap<String, List<Told>> documentFindings() {
        SortedMap<String, List<Told>> all = new TreeMap<>();
        for (String id : whole.content().documents().keySet()) {
            List<Finding> found = whole.ofDocument(id);
            if (!found.isEmpty()) {
                all.put(
                        id,
                        found.stream()
                                .map(f -> new Told(f.rule(), f.message().chinese()))
                                .toList());
            }
        }
        return all;
    }
}
