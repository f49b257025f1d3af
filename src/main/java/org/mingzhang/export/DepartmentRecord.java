package org.mingzhang.export;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingzhang.assess.DisclosureRow;
import org.mingzhang.assess.ProjectRow;
import org.mingzhang.assess.Sum;
import org.mingzhang.assess.Totals;
import org.mingzhang.model.Department;
import org.mingzhang.model.Document;
import org.mingzhang.output.OutputFile;
import org.mingzhang.output.SitePath;
import org.mingzhang.page.Addresses;

/**
 * What is known of a department: {@code data/departments/<department>.json}. Its lists are bounded; what does not fit stands in {@code
 * data/departments/<department>/2.json} and so on, each naming the next.
 *
 * @param department the department
 * @param documents what it published, in order
 * @param projects its projects, in order
 */
public record DepartmentRecord(Department department, List<Document> documents, List<ProjectRow> projects) {
    /** How many projects, and how many documents, a file lists at most. */
    public static final int MOST = 1000;

    public DepartmentRecord {
        documents = List.copyOf(documents);
        projects = List.copyOf(projects);
    }

    /** Its files. */
    public List<OutputFile> files() {
        List<OutputFile> files = new ArrayList<>();
        int all = Math.max(1, (Math.max(projects.size(), documents.size()) + MOST - 1) / MOST);
        for (int number = 1; number <= all; number++) {
            SitePath next = number < all ? path(department.id(), number + 1) : null;
            int first = (number - 1) * MOST;
            files.add(OutputFile.text(
                    path(department.id(), number),
                    JsonText.pretty(first == 0 ? json -> head(json, next) : json -> further(json, first, next))));
        }
        return files;
    }

    /** Where the first of a department's files is. */
    public static SitePath path(String department) {
        return path(department, 1);
    }

    private static SitePath path(String department, int number) {
        return new SitePath("data/departments/" + department + (number == 1 ? "" : "/" + number) + ".json");
    }

    private void head(JsonText json, @Nullable SitePath next) {
        Totals totals = Totals.of(projects);
        json.text("id", department.id())
                .text("name", department.name())
                .text("kind", department.kind())
                .object(
                        "region",
                        region -> region.text("id", department.region().id())
                                .text("name", department.region().name())
                                .texts("path", department.region().path()))
                .printedObjects(
                        "earlierNames",
                        department.earlierNames(),
                        (one, earlier) -> one.text("name", earlier.name()).integer("until", earlier.until()))
                .texts("successors", department.successors())
                .text("page", Addresses.department(department.id()).url())
                .integer("projectCount", totals.projects())
                .integer("disclosureCount", totals.disclosures())
                .integer("rollUpCount", totals.rollUps())
                .objects("sums", totals.sums(), DepartmentRecord::writeSum);
        lists(json, 0, next);
    }

    private void further(JsonText json, int first, @Nullable SitePath next) {
        json.text("id", department.id()).text("name", department.name());
        lists(json, first, next);
    }

    private void lists(JsonText json, int first, @Nullable SitePath next) {
        json.objects("documents", part(documents, first), DepartmentRecord::writeDocument)
                .objects("projects", part(projects, first), DepartmentRecord::writeProject)
                .text("next", next == null ? null : next.url());
    }

    private static <T> List<T> part(List<T> all, int first) {
        return all.subList(Math.min(first, all.size()), Math.min(first + MOST, all.size()));
    }

    private static void writeSum(JsonText json, Sum sum) {
        json.integer("year", sum.year())
                .text("basis", sum.basis().id())
                .texts("words", List.copyOf(sum.words()))
                .yuan("amount", sum.money())
                .integer("forms", sum.forms());
        sum.spent()
                .ifPresent(spent -> json.object(
                        "spent",
                        one -> one.yuan("amount", spent.money())
                                .yuan("of", spent.of())
                                .integer("forms", spent.forms())));
    }

    private static void writeDocument(JsonText json, Document document) {
        json.text("id", document.id())
                .text("title", document.title())
                .integer("year", document.year())
                .text("stage", document.stage().id())
                .text("page", Addresses.document(document.id()).url())
                .text("publishedAt", document.publishedAt())
                .text("sha256", document.sha256());
    }

    private static void writeProject(JsonText json, ProjectRow project) {
        json.text("id", project.id().toString())
                .text("name", project.name())
                .truth("rollUp", project.rollUp())
                .integers("years", List.copyOf(project.years()))
                .text("page", Addresses.project(project.id()).url())
                .text("record", Addresses.projectJson(project.id()).url())
                .objects("forms", project.disclosures(), DepartmentRecord::writeForm);
    }

    private static void writeForm(JsonText json, DisclosureRow form) {
        json.integer("year", form.year())
                .text("stage", form.stage().id())
                .integer("part", form.part() == 1 ? null : (Integer) form.part())
                .yuan("amount", form.budget())
                .text(
                        "basis",
                        form.amount() == null ? null : form.amount().basis().id())
                .yuan("executed", form.executed());
    }
}
