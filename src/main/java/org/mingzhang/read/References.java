package org.mingzhang.read;

import java.util.Collection;
import org.mingzhang.content.Nearest;

/** What to do about an id that names nothing. */
final class References {
    private References() {}

    /** The known id that was probably meant, or else another way out. */
    static String advice(String found, Collection<String> known, String otherwise) {
        return Nearest.to(found, known)
                .map(id -> "Write " + id + ", if that is meant.")
                .orElse(otherwise);
    }
}
