package org.mingzhang.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingzhang.content.ContentFolder;
import org.mingzhang.content.HeldFiles;
import org.mingzhang.content.JsonTokens;
import org.mingzhang.content.Layout;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.Markup;
import org.mingzhang.model.Project;
import org.mingzhang.model.ProjectId;
import org.mingzhang.problem.ProblemCode;
import org.mingzhang.problem.Problems;

/** Reads one project folder at a time and keeps nothing of it. Safe for use by many threads. */
public final class ProjectReader {
    private static final String PROJECT_FILE = "project.json";
    private static final String NAMES_ADVICE =
            "Only " + PROJECT_FILE + " and <year>-<stage>.json stand here, with the stage one of "
                    + String.join(", ", DisclosureName.stages())
                    + ".";

    /** A project's page is three folders deep: {@code projects/<department>/<project>/}. */
    private static final int DEPTH = 3;

    private final ContentFolder folder;
    private final Content content;

    private ProjectReader(ContentFolder folder, Content content) {
        this.folder = folder;
        this.content = content;
    }

    /** For the projects of a content folder that was opened. */
    public static ProjectReader of(Path contentFolder, Content content) {
        return new ProjectReader(ContentFolder.at(contentFolder), content);
    }

    /** All that a project is read from, as it is now; nothing if something of it cannot be read. */
    public Optional<HeldFiles> files(ProjectId id) {
        return folder.hold(List.of(Layout.PROJECTS + "/" + id, notePath(id), ReplyFiles.path(id)), JsonTokens.MAX_SIZE);
    }

    /** The project of files that are held; see {@link #read(ProjectId, Problems)}. */
    public Optional<Project> read(ProjectId id, HeldFiles files, Problems problems) {
        return new ProjectReader(folder.with(files), content).read(id, problems);
    }

    /** The project with all its forms; nothing if there are problems in its folder or note, which are added to {@code problems}. */
    public Optional<Project> read(ProjectId id, Problems problems) {
        Problems here = new Problems();
        Optional<Project> project = new Folder(id, here).read();
        problems.addAll(here);
        return project.filter(read -> here.isEmpty());
    }

    /** Where the editors' note about a project lies. */
    static String notePath(ProjectId id) {
        return Layout.NOTES + "/" + id + ".md";
    }

    /** The reading of one folder. */
    private final class Folder {
        private final ProjectId id;
        private final String path;
        private final Problems problems;
        private final Layout layout;
        private final List<Disclosure> disclosures = new ArrayList<>();
        private ProjectFile.Curated curated = ProjectFile.Curated.NONE;

        Folder(ProjectId id, Problems problems) {
            this.id = id;
            this.path = Layout.PROJECTS + "/" + id;
            this.problems = problems;
            this.layout = new Layout(folder, problems);
        }

        Optional<Project> read() {
            if (folder.kind(path, problems) != ContentFolder.Kind.FOLDER) {
                layout.stray(path, "Each project has its own folder here.");
                return Optional.empty();
            }
            int forms = 0;
            for (String name : folder.names(path, problems)) {
                forms += file(name) ? 1 : 0;
            }
            if (forms == 0) {
                problems.add(
                        folder.place(path),
                        ProblemCode.M028,
                        "the project has no disclosure",
                        "Add a file <year>-<stage>.json, or delete the folder.");
            }
            Markup note = note();
            return disclosures.isEmpty() ? Optional.empty() : Optional.of(project(note));
        }

        /** Reads one file of the folder and says whether it is named like a disclosure. */
        private boolean file(String name) {
            String file = path + "/" + name;
            Optional<DisclosureName> form = DisclosureName.of(name);
            boolean known = form.isPresent() || name.equals(PROJECT_FILE);
            if (!known || folder.kind(file, problems) != ContentFolder.Kind.FILE) {
                String advice = DisclosureName.nearest(name)
                        .map(meant -> "Rename it to " + meant + ", if that is meant.")
                        .orElse(NAMES_ADVICE);
                layout.stray(file, advice);
            } else if (form.isPresent()) {
                DisclosureFile.read(folder, path, form.get(), content, problems).ifPresent(disclosures::add);
            } else {
                ProjectFile.read(folder, file, id, problems).ifPresent(found -> curated = found);
            }
            return form.isPresent();
        }

        private @Nullable Markup note() {
            String note = notePath(id);
            if (folder.kind(note, problems) != ContentFolder.Kind.FILE) {
                return null;
            }
            return MarkdownFile.read(folder, note, problems)
                    .flatMap(file -> file.note(DEPTH))
                    .orElse(null);
        }

        private Project project(@Nullable Markup note) {
            return new Project(
                    id,
                    curated.name(),
                    curated.earlierNames(),
                    curated.former(),
                    curated.rollUpOf(),
                    curated.note(),
                    note,
                    ReplyFiles.read(folder, id, problems),
                    curated.continues(),
                    disclosures);
        }
    }
}
