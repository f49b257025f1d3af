package org.mingzhang.site;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingzhang.content.HeldFiles;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.Document;
import org.mingzhang.model.Project;
import org.mingzhang.model.ProjectId;
import org.mingzhang.model.Reply;
import org.mingzhang.problem.Problems;
import org.mingzhang.read.Content;
import org.mingzhang.read.ProjectReader;

/**
 * What of a content folder may be seen on a day: a document that is to be published later is not there, with all that is printed in it, and
 * neither is a project that has nothing else. Everything downstream sees only what this lets through.
 */
final class Embargo {
    private final ProjectReader reader;
    private final Set<String> documents;
    private final Set<ProjectId> projects = new TreeSet<>();
    private final Content all;
    private final Content content;

    /**
     * For a content folder that was opened.
     *
     * @param asOf the day; null for that of the release, or for one before any that a document waits for if there is none
     * @param problems takes what is wrong in projects that are not seen at all
     */
    Embargo(Path folder, Content all, @Nullable LocalDate asOf, Problems problems) {
        this.all = all;
        this.reader = ProjectReader.of(folder, all);
        LocalDate day = asOf == null ? all.settings().publication().date() : asOf;
        this.documents = all.documents().values().stream()
                .filter(document -> waits(document, day))
                .map(Document::id)
                .collect(Collectors.toUnmodifiableSet());
        if (hides()) {
            all.projects().stream().filter(id -> isHidden(id, problems)).forEach(projects::add);
        }
        this.content = hides() ? visible(all) : all;
    }

    private static boolean waits(Document document, @Nullable LocalDate asOf) {
        LocalDate from = document.publishFrom();
        return from != null && (asOf == null || from.isAfter(asOf));
    }

    private boolean isHidden(ProjectId id, Problems problems) {
        Problems here = new Problems();
        boolean hidden = reader.read(id, here)
                .filter(project -> project.disclosures().stream().noneMatch(this::isSeen))
                .isPresent();
        if (hidden) {
            problems.addAll(here);
        }
        return hidden;
    }

    private boolean isSeen(Disclosure form) {
        return !documents.contains(form.source().document());
    }

    private Content visible(Content all) {
        TreeMap<String, Document> seen = new TreeMap<>(all.documents());
        seen.keySet().removeAll(documents);
        return new Content(
                all.folder(),
                all.settings(),
                all.departments(),
                seen,
                all.pages(),
                all.projects().stream().filter(id -> !projects.contains(id)).toList(),
                all.synonyms(),
                all.documentReplies().stream()
                        .filter(reply -> !documents.contains(reply.finding().split(" ", -1)[1]))
                        .toList(),
                all.unreadableDocuments(),
                all.images());
    }

    /** Whether anything is not to be seen. */
    boolean hides() {
        return !documents.isEmpty();
    }

    /** What may be seen, without the projects' own files. */
    Content content() {
        return content;
    }

    /** What may be read, and all that is not to be seen of it, by id. */
    Read read() {
        return new Read(
                all.withoutProjects(),
                documents.stream().sorted().toList(),
                projects.stream().map(ProjectId::toString).toList());
    }

    /** What there is, and what is not seen of it. */
    record Read(Content all, List<String> documents, List<String> projects) {}

    /** The files of a project, as they are now. */
    Optional<HeldFiles> files(ProjectId id) {
        return reader.files(id);
    }

    /** Reads a project as far as it may be seen; what is wrong with the rest is told too. */
    Optional<Project> read(ProjectId id, Problems problems) {
        return seen(reader.read(id, problems));
    }

    /** The same from files that are held. */
    Optional<Project> read(ProjectId id, HeldFiles files, Problems problems) {
        return seen(reader.read(id, files, problems));
    }

    private Optional<Project> seen(Optional<Project> whole) {
        return hides() ? whole.flatMap(this::visible) : whole;
    }

    private Optional<Project> visible(Project whole) {
        List<Disclosure> seen =
                whole.disclosures().stream().filter(this::isSeen).toList();
        if (seen.isEmpty()) {
            return Optional.empty();
        }
        Set<String> forms = seen.stream().map(Embargo::name).collect(Collectors.toSet());
        return Optional.of(new Project(
                whole.id(),
                whole.curatedName(),
                whole.earlierNames(),
                whole.former(),
                whole.rollUpOf().stream()
                        .filter(part -> !projects.contains(part))
                        .toList(),
                whole.note(),
                whole.markup(),
                whole.replies().stream()
                        .filter(reply -> forms.contains(form(reply)))
                        .toList(),
                whole.continues().stream()
                        .filter(before -> !projects.contains(before))
                        .toList(),
                seen));
    }

    private static String name(Disclosure form) {
        return form.key().toString();
    }

    /** The form that a reply is about, by the key of its finding: {@code rule project year-stage}. */
    private static String form(Reply reply) {
        return reply.finding().split(" ", -1)[2];
    }
}
