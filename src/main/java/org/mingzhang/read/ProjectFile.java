package org.mingzhang.read;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingzhang.content.ContentFolder;
import org.mingzhang.content.JsonTokens;
import org.mingzhang.model.Project;
import org.mingzhang.model.ProjectId;
import org.mingzhang.problem.ProblemCode;
import org.mingzhang.problem.Problems;

/** {@code project.json}: what editors know about a project beyond its forms. */
final class ProjectFile {
    private ProjectFile() {}

    /**
     * What the file says, all of it optional.
     *
     * @param name the curated name, or null
     * @param earlierNames names under which the project was printed before
     * @param former where it was before
     * @param rollUpOf the projects it sums up
     * @param continues the projects it took over from
     * @param note a remark, or null
     */
    record Curated(
            @Nullable String name,
            List<String> earlierNames,
            List<Project.Former> former,
            List<ProjectId> rollUpOf,
            List<ProjectId> continues,
            @Nullable String note) {
        /** A project without the file. */
        static final Curated NONE = new Curated(null, List.of(), List.of(), List.of(), List.of(), null);
    }

    /** What is curated for {@code id}; nothing, with a problem, if the file is wrong. */
    static Optional<Curated> read(ContentFolder folder, String path, ProjectId id, Problems problems) {
        return JsonFile.read(folder, path, FileKind.PROJECT, problems).flatMap(file -> {
            checkParts(file, id);
            file.reportTo(problems);
            return file.sound() ? Optional.of(bind(file.root())) : Optional.empty();
        });
    }

    private static void checkParts(JsonFile file, ProjectId id) {
        int own = file.root().texts("continues").indexOf(id.toString());
        if (own >= 0) {
            file.report(
                    JsonTokens.step("/continues", own),
                    ProblemCode.M026,
                    "the project continues itself",
                    "List only the other projects that it took over from.");
        }
        int index = file.root().texts("rollUpOf").indexOf(id.toString());
        if (index >= 0) {
            file.report(
                    JsonTokens.step("/rollUpOf", index),
                    ProblemCode.M026,
                    "the project sums up itself",
                    "List only the other projects whose amounts are in it.");
        }
    }

    private static Curated bind(Fields project) {
        return new Curated(
                project.text("name"),
                project.texts("earlierNames"),
                project.objects("formerly").stream().map(ProjectFile::former).toList(),
                project.texts("rollUpOf").stream().map(ProjectFile::id).toList(),
                project.texts("continues").stream().map(ProjectFile::id).toList(),
                project.text("note"));
    }

    private static Project.Former former(Fields former) {
        return new Project.Former(id(former.required("project")), Objects.requireNonNull(former.whole("until")));
    }

    private static ProjectId id(String text) {
        int slash = text.indexOf('/');
        return new ProjectId(text.substring(0, slash), text.substring(slash + 1));
    }
}
