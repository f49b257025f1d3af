package org.mingzhang.site;

import java.nio.file.Path;
import org.mingzhang.model.Publication;
import org.mingzhang.read.ContentReader;
import org.mingzhang.releases.ReleaseFolder;

/** What a content folder says of releases. */
public final class SitePublication {
    private SitePublication() {}

    /** What {@code site.json} says. */
    public static Publication of(Path content) {
        return ContentReader.publication(content);
    }

    /** The folder that keeps what is known of the releases. */
    public static ReleaseFolder folder(Path content) {
        return ReleaseFolder.beside(content, of(content).folder());
    }
}
