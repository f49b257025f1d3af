package org.mingzhang.content;

import java.nio.file.Path;
import java.util.Optional;
import org.mingzhang.problem.Place;
import org.mingzhang.problem.Problems;
import tools.jackson.core.JacksonException;

/**
 * Where in the content something stands that only all files together show to be wrong. Reads the file again, which sound content never pays
 * for. Paths are relative to the content folder.
 */
public final class Whereabouts {
    private final ContentFolder folder;

    /** For the files of a content folder. */
    public Whereabouts(Path contentFolder) {
        this.folder = ContentFolder.at(contentFolder);
    }

    /** In a content folder that was opened. */
    public Whereabouts(ContentFolder folder) {
        this.folder = folder;
    }

    /** A folder, which has no lines. */
    public Place folder(String path) {
        return folder.place(path);
    }

    /** The beginning of a file. */
    public Place file(String path) {
        return new Place(folder.label(path), 1, 1);
    }

    /** A value in a JSON file; the file's beginning if it is not there. */
    public Place value(String path, String pointer) {
        return positions(path)
                .map(found -> found.valueAt(pointer))
                .filter(Whereabouts::known)
                .orElseGet(() -> file(path));
    }

    /** The name of a field in a JSON file; the file's beginning if it is not there. */
    public Place name(String path, String pointer) {
        return positions(path)
                .map(found -> found.nameAt(pointer))
                .filter(Whereabouts::known)
                .orElseGet(() -> file(path));
    }

    private static boolean known(Place place) {
        return place.line() > 0;
    }

    private Optional<Positions> positions(String path) {
        try {
            return folder.text(path, JsonTokens.MAX_SIZE, new Problems())
                    .map(text -> Positions.of(folder.label(path), text));
        } catch (JacksonException e) {
            return Optional.empty(); // changed since it was read
        }
    }
}
