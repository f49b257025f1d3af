package org.mingzhang.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mingzhang.model.ProjectId;
import org.mingzhang.model.Slug;
import org.mingzhang.problem.ProblemCode;
import org.mingzhang.problem.Problems;

/** What may stand where in a content folder. Names that begin with a dot are nobody's business; every other stray is a problem. */
public final class Layout {
    public static final String DEPARTMENTS = "departments";
    public static final String DOCUMENTS = "documents";
    public static final String PROJECTS = "projects";
    public static final String PAGES = "pages";
    public static final String NOTES = "notes";
    public static final String IMAGES = "images";

    /** Below the documents: the files themselves. Those that a document names are published. */
    public static final String FILES = "documents/files";

    /** Below the notes: what is said about findings. No department may be called so. */
    public static final String REPLIES = "findings";

    private static final String JSON = ".json";
    private static final String MARKDOWN = ".md";

    /** Of the interface: what the name of an editors' page may end in. */
    private static final List<String> LANGUAGES = List.of("zh-CN", "en");

    /** Drawings in SVG are not among them: they may hold programs. */
    private static final List<String> PICTURES = List.of("png", "jpg", "webp", "gif");

    private static final List<String> TOP =
            List.of("site.json", "synonyms.json", DEPARTMENTS, DOCUMENTS, PROJECTS, PAGES, NOTES, IMAGES);

    private final ContentFolder folder;
    private final Problems problems;

    public Layout(ContentFolder folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /** Whether the content folder is there at all. */
    public boolean exists() {
        ContentFolder.Kind kind = folder.kind("", problems);
        if (kind == ContentFolder.Kind.ABSENT || kind == ContentFolder.Kind.FILE) {
            problems.add(
                    folder.place(""),
                    ProblemCode.M009,
                    "there is no such folder",
                    "Name the content folder with --content, or make one with mingzhang init.");
            return false;
        }
        return kind == ContentFolder.Kind.FOLDER;
    }

    /** Reports what does not belong at the top. */
    public void checkTop() {
        for (String name : folder.names("", problems)) {
            if (!TOP.contains(name)) {
                stray(
                        name,
                        Nearest.to(name, TOP)
                                .map(meant -> "Rename it to " + meant + ", if that is meant.")
                                .orElse("Move it elsewhere; here stand " + String.join(", ", TOP) + "."));
            }
        }
    }

    /** The ids of the departments or documents, sorted. */
    public List<String> records(String parent) {
        return ids(parent, JSON, name -> !(parent + "/" + name).equals(FILES));
    }

    /** The ids of the editors' pages, sorted. */
    public List<String> pages() {
        List<String> translations =
                translations().stream().map(Translated::name).toList();
        return ids(PAGES, MARKDOWN, name -> !translations.contains(name));
    }

    /**
     * An editors' page in another language.
     *
     * @param page the id of the page
     * @param language tag of the language
     */
    public record Translated(String page, String language) {
        /** The name of its file. */
        public String name() {
            return page + "." + language + MARKDOWN;
        }
    }

    /** The editors' pages in other languages, sorted. */
    public List<Translated> translations() {
        List<Translated> found = new ArrayList<>();
        for (String name : children(PAGES)) {
            for (String language : LANGUAGES) {
                String end = "." + language + MARKDOWN;
                String page = name.endsWith(end) ? name.substring(0, name.length() - end.length()) : "";
                if (Slug.isValid(page)) {
                    found.add(new Translated(page, language));
                }
            }
        }
        return found;
    }

    /** The names of the editors' pictures, sorted: an id, and what says its type. */
    public List<String> images() {
        List<String> names = new ArrayList<>();
        for (String name : children(IMAGES)) {
            String path = IMAGES + "/" + name;
            int dot = name.lastIndexOf('.');
            boolean known = dot > 0 && PICTURES.contains(name.substring(dot + 1));
            if (!known || folder.kind(path, problems) != ContentFolder.Kind.FILE) {
                stray(path, "Only pictures named <id>." + String.join(", <id>.", PICTURES) + " stand here.");
            } else if (Slug.isValid(name.substring(0, dot))) {
                names.add(name);
            } else {
                badName(path, name.substring(0, dot));
            }
        }
        return names;
    }

    /** The projects that have an editors' note, sorted. */
    public List<ProjectId> notes() {
        List<ProjectId> notes = new ArrayList<>();
        for (String department : folders(NOTES)) {
            if (department.equals(REPLIES)) {
                continue;
            }
            ids(NOTES + "/" + department, MARKDOWN).forEach(project -> notes.add(new ProjectId(department, project)));
        }
        return notes;
    }

    /** The projects that have replies to findings, sorted. */
    public List<ProjectId> replies() {
        List<ProjectId> projects = new ArrayList<>();
        for (String department : folders(NOTES + "/" + REPLIES)) {
            if (department.equals(DOCUMENTS)) {
                continue;
            }
            folders(NOTES + "/" + REPLIES + "/" + department)
                    .forEach(project -> projects.add(new ProjectId(department, project)));
        }
        return projects;
    }

    /** The documents that have replies to findings, sorted. */
    public List<String> documentReplies() {
        return folders(NOTES + "/" + REPLIES).contains(DOCUMENTS)
                ? folders(NOTES + "/" + REPLIES + "/" + DOCUMENTS)
                : List.of();
    }

    /** Reports departments whose notes or replies could not be told from others. */
    public void checkReserved(Collection<String> departments) {
        Stream.of(REPLIES, DOCUMENTS)
                .filter(departments::contains)
                .forEach(name -> stray(
                        DEPARTMENTS + "/" + name + JSON,
                        "No department may be called " + name + ": notes/" + REPLIES + " would be ambiguous."));
    }

    /** The departments that have a folder of projects, sorted. */
    public List<String> projectDepartments() {
        return folders(PROJECTS);
    }

    /** The project folders of a department, sorted. They are not looked into: there may be a million. */
    public List<ProjectId> projects(String department) {
        List<ProjectId> projects = new ArrayList<>();
        String parent = PROJECTS + "/" + department;
        for (String name : folder.names(parent, problems)) {
            if (Slug.isValid(name)) {
                projects.add(new ProjectId(department, name));
            } else if (folder.kind(parent + "/" + name, problems) == ContentFolder.Kind.FOLDER) {
                badName(parent + "/" + name, name);
            } else {
                stray(parent + "/" + name, "Each project has its own folder here.");
            }
        }
        return projects;
    }

    /** Reports something that has no place where it stands. */
    public void stray(String path, String advice) {
        switch (folder.kind(path, problems)) {
            case FILE -> problems.add(folder.place(path), ProblemCode.M007, "no such file belongs here", advice);
            case FOLDER -> problems.add(folder.place(path), ProblemCode.M007, "no such folder belongs here", advice);
            case ABSENT, REFUSED -> {
                // Gone, or reported already.
            }
        }
    }

    private List<String> folders(String parent) {
        List<String> found = new ArrayList<>();
        for (String name : children(parent)) {
            String path = parent + "/" + name;
            if (folder.kind(path, problems) != ContentFolder.Kind.FOLDER) {
                stray(path, "Only folders named after departments stand here.");
            } else if (Slug.isValid(name)) {
                found.add(name);
            } else {
                badName(path, name);
            }
        }
        return found;
    }

    private List<String> ids(String parent, String extension) {
        return ids(parent, extension, name -> true);
    }

    private List<String> ids(String parent, String extension, Predicate<String> meant) {
        List<String> ids = new ArrayList<>();
        for (String name : children(parent).stream().filter(meant).toList()) {
            String path = parent + "/" + name;
            String id = name.endsWith(extension) ? name.substring(0, name.length() - extension.length()) : "";
            if (id.isEmpty() || folder.kind(path, problems) != ContentFolder.Kind.FILE) {
                stray(path, "Only files named <id>" + extension + " stand here.");
            } else if (Slug.isValid(id)) {
                ids.add(id);
            } else {
                badName(path, id);
            }
        }
        // With its extension a name may sort elsewhere: a-b.json stands before a.json.
        ids.sort(null);
        return ids;
    }

    private List<String> children(String parent) {
        return switch (folder.kind(parent, problems)) {
            case FOLDER -> folder.names(parent, problems);
            case FILE -> {
                stray(parent, "Make it a folder.");
                yield List.of();
            }
            case ABSENT, REFUSED -> List.of();
        };
    }

    private void badName(String path, String name) {
        problems.add(
                folder.place(path),
                ProblemCode.M008,
                Quoted.of(name) + " cannot be part of an address",
                "Rename it with lower-case letters and digits in groups joined by hyphens, at most "
                        + Slug.MAX_LENGTH
                        + " characters.");
    }
}
