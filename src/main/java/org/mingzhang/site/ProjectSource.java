package org.mingzhang.site;

import java.util.Optional;
import org.mingzhang.assess.AssessedProject;
import org.mingzhang.assess.Assessor;
import org.mingzhang.assess.RuleSet;
import org.mingzhang.cache.Key;
import org.mingzhang.content.HeldFiles;
import org.mingzhang.content.Whereabouts;
import org.mingzhang.model.ProjectId;
import org.mingzhang.problem.Problems;

/**
 * Gives a project again that was found good before.
 *
 * @param reader reads it, as far as it may be seen
 * @param rules look at it
 * @param prints tell whether it still is what it was
 * @param places where it lies
 * @param cache what is known of it
 * @param carried what the first reading left of it
 */
record ProjectSource(
        Embargo reader, RuleSet rules, Prints prints, Whereabouts places, BuildCache cache, Carried carried) {
    /** The files of a project. Throws {@link ContentChanged} if they are others now. */
    HeldFiles files(ProjectId id) {
        return reader.files(id)
                .filter(files -> Key.of(files.digest()).equals(prints.of(id)))
                .orElseThrow(() -> changed(id));
    }

    /** A project as it is by itself, of files that are what they were. */
    AssessedProject alone(ProjectId id, HeldFiles files) {
        return carried.get(id)
                .or(() -> reader.read(id, files, new Problems()).map(project -> Assessor.assess(project, rules)))
                .orElseThrow(() -> changed(id));
    }

    /** What an earlier build left of it. */
    Optional<First> known(ProjectId id) {
        return cache.first(key(id));
    }

    /** The key of what only it and the site as a whole decide. */
    Key key(ProjectId id) {
        return cache.project(prints.of(id));
    }

    private ContentChanged changed(ProjectId id) {
        return new ContentChanged(places.folder("projects/" + id));
    }
}
