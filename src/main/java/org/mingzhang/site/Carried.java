package org.mingzhang.site;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.mingzhang.assess.AssessedProject;
import org.mingzhang.cache.Codec;
import org.mingzhang.cache.ScratchFile;
import org.mingzhang.model.ProjectId;

/**
 * Carries each project, as the first reading assessed it by itself, to the second, on disk: some 3 KB a project. To read and assess one again takes
 * six times as long. One that could not be carried is read again. Safe for use by several threads.
 */
final class Carried implements AutoCloseable {
    private static final Codec<AssessedProject> CODEC = Codec.of(AssessedProject.class);

    private final List<ProjectId> projects;
    private final ScratchFile file;

    private Carried(List<ProjectId> projects, ScratchFile file) {
        this.projects = projects;
        this.file = file;
    }

    /** For projects in their order. */
    static Carried of(List<ProjectId> projects) {
        return new Carried(projects, ScratchFile.open(projects.size()));
    }

    /** Carries nothing. */
    static Carried nothing() {
        return new Carried(List.of(), ScratchFile.none());
    }

    void put(AssessedProject project) {
        if (!projects.isEmpty()) {
            file.put(number(project.project().id()), CODEC.pack(project));
        }
    }

    Optional<AssessedProject> get(ProjectId id) {
        return projects.isEmpty() ? Optional.empty() : file.get(number(id)).map(CODEC::unpack);
    }

    private int number(ProjectId id) {
        return Collections.binarySearch(projects, id);
    }

    @Override
    public void close() {
        file.close();
    }
}
