package org.mingzhang.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mingzhang.content.ContentFolder;
import org.mingzhang.content.Layout;
import org.mingzhang.content.Nearest;
import org.mingzhang.content.Quoted;
import org.mingzhang.model.Department;
import org.mingzhang.model.Document;
import org.mingzhang.model.EditorsPage;
import org.mingzhang.model.ProjectId;
import org.mingzhang.model.Publication;
import org.mingzhang.model.Reply;
import org.mingzhang.model.SiteSettings;
import org.mingzhang.problem.ProblemCode;
import org.mingzhang.problem.Problems;

/** Reads what a content folder says about the site as a whole and finds its projects; a {@link ProjectReader} reads those. */
public final class ContentReader {
    private final ContentFolder folder;
    private final Layout layout;
    private final Problems problems;

    private ContentReader(ContentFolder folder, Problems problems) {
        this.folder = folder;
        this.layout = new Layout(folder, problems);
        this.problems = problems;
    }

    /**
     * Opens a content folder. Never throws for what is in it: everything wrong is added to {@code problems}, and then what is returned is
     * not complete.
     */
    public static Content open(Path contentFolder, Problems problems) {
        ContentReader reader = new ContentReader(ContentFolder.at(contentFolder), problems);
        return reader.layout.exists() && !SiteFile.isNewer(reader.folder, problems)
                ? reader.read()
                : new Content(
                        reader.folder.label(""),
                        SiteFile.NONE,
                        new TreeMap<>(),
                        new TreeMap<>(),
                        List.of(),
                        List.of(),
                        new TreeMap<>(),
                        List.of(),
                        Set.of(),
                        List.of());
    }

    /** What {@code site.json} says of where the site will lie; null if it says nothing or cannot be read. */
    public static @Nullable String baseUrl(Path contentFolder) {
        return SiteFile.read(ContentFolder.at(contentFolder), new Problems())
                .map(SiteSettings::baseUrl)
                .orElse(null);
    }

    /** What {@code site.json} says of releases; the usual if it says nothing or cannot be read. */
    public static Publication publication(Path contentFolder) {
        return SiteFile.read(ContentFolder.at(contentFolder), new Problems())
                .map(SiteSettings::publication)
                .orElse(Publication.USUAL);
    }

    private Content read() {
        layout.checkTop();
        Optional<SiteSettings> settings = SiteFile.read(folder, problems);
        Set<String> departmentIds = new TreeSet<>(layout.records(Layout.DEPARTMENTS));
        TreeMap<String, Department> departments = new TreeMap<>();
        for (String id : departmentIds) {
            DepartmentFile.read(folder, id, settings, problems).ifPresent(found -> departments.put(id, found));
        }
        Moves moves = new Moves(folder, problems);
        departments.values().forEach(d -> moves.checkSuccessors(d, departmentIds));
        departments.values().forEach(d -> moves.check(Layout.DEPARTMENTS, d.id(), d.earlierIds(), departmentIds));
        List<String> documentIds = layout.records(Layout.DOCUMENTS);
        TreeMap<String, Document> documents = new TreeMap<>();
        for (String id : documentIds) {
            DocumentFile.read(folder, id, departmentIds, problems).ifPresent(found -> documents.put(id, found));
        }
        Set<String> known = new TreeSet<>(documentIds);
        documents.values().forEach(d -> {
            moves.check(Layout.DOCUMENTS, d.id(), d.earlierIds(), known);
            moves.checkSuccessor(d, documents, known);
        });
        List<ProjectId> projects = projects(departmentIds);
        settings.ifPresent(site -> {
            if (!site.withdrawn().isEmpty()) {
                moves.checkWithdrawn(site.withdrawn(), addresses(departmentIds, known, projects, departments));
            }
        });
        layout.checkReserved(departmentIds);
        Set<String> unreadable = new TreeSet<>(documentIds);
        unreadable.removeAll(documents.keySet());
        return new Content(
                folder.label(""),
                settings.orElse(SiteFile.NONE),
                departments,
                documents,
                pages(),
                projects,
                SynonymsFile.read(folder, problems),
                replies(documents, unreadable),
                unreadable,
                images());
    }

    /** The addresses below the three lists that are taken, without slashes at their ends; those below a department's old ids lead on. */
    private static Set<String> addresses(
            Set<String> departments, Set<String> documents, List<ProjectId> projects, Map<String, Department> known) {
        Set<String> taken = new HashSet<>();
        departments.forEach(id -> taken.add(Layout.DEPARTMENTS + "/" + id));
        documents.forEach(id -> taken.add(Layout.DOCUMENTS + "/" + id));
        for (ProjectId id : projects) {
            taken.add(Layout.PROJECTS + "/" + id);
            Department department = known.get(id.department());
            if (department != null) {
                department.earlierIds().forEach(old -> taken.add(Layout.PROJECTS + "/" + old + "/" + id.project()));
            }
        }
        return taken;
    }

    /** What is said about findings of documents as a whole. */
    private List<Reply> replies(Map<String, Document> documents, Set<String> unreadable) {
        List<Reply> replies = new ArrayList<>();
        for (String id : layout.documentReplies()) {
            Document document = documents.get(id);
            if (document != null) {
                replies.addAll(ReplyFiles.read(folder, document, problems));
            } else if (!unreadable.contains(id)) {
                layout.stray(ReplyFiles.path(id), "Name the folder after a document.");
            }
        }
        return replies;
    }

    private List<String> images() {
        List<String> names = layout.images();
        names.forEach(name -> ImageFile.read(folder, name, problems));
        return names;
    }

    private List<EditorsPage> pages() {
        List<EditorsPage> pages = new ArrayList<>();
        List<String> ids = layout.pages();
        for (String id : ids) {
            PageFile.read(folder, id, problems)
                    .map(page -> page.with(translations(id)))
                    .ifPresent(pages::add);
        }
        layout.translations().stream()
                .filter(translated -> !ids.contains(translated.page()))
                .forEach(translated -> layout.stray(
                        Layout.PAGES + "/" + translated.name(), "Name it after the page that it translates."));
        // Those without an order come last, by id.
        pages.sort(Comparator.comparing(EditorsPage::order).thenComparing(EditorsPage::id));
        return pages;
    }

    private Map<String, EditorsPage.Translation> translations(String page) {
        Map<String, EditorsPage.Translation> byLanguage = new HashMap<>();
        layout.translations().stream()
                .filter(translated -> translated.page().equals(page))
                .forEach(translated -> PageFile.read(folder, translated, problems)
                        .ifPresent(read -> byLanguage.put(translated.language(), read)));
        return byLanguage;
    }

    private List<ProjectId> projects(Set<String> departments) {
        List<ProjectId> projects = new ArrayList<>();
        for (String department : layout.projectDepartments()) {
            if (!departments.contains(department)) {
                undeclared(department, departments);
            }
            projects.addAll(layout.projects(department));
        }
        layout.notes().forEach(note -> checkNote(note, projects));
        layout.replies().stream()
                .filter(id -> Collections.binarySearch(projects, id) < 0)
                .forEach(id -> layout.stray(ReplyFiles.path(id), "Name the folder after a project."));
        return projects;
    }

    private void undeclared(String department, Set<String> departments) {
        problems.add(
                folder.place(Layout.PROJECTS + "/" + department),
                ProblemCode.M020,
                "there is no department " + Quoted.of(department),
                Nearest.to(department, departments)
                        .map(id -> "Rename the folder to " + id + ", if that is meant.")
                        .orElse("Add departments/" + department + ".json."));
    }

    private void checkNote(ProjectId note, List<ProjectId> projects) {
        if (Collections.binarySearch(projects, note) < 0) {
            layout.stray(
                    ProjectReader.notePath(note),
                    "Name the note after a project: " + Layout.NOTES + "/<department>/<project>.md.");
        }
    }
}
