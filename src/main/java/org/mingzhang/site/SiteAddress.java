package org.mingzhang.site;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.mingzhang.read.ContentReader;

/** Where a site will lie. */
public final class SiteAddress {
    private SiteAddress() {}

    /** The path of the site's root, with a slash at both ends: that of the address given, else of {@code site.json}'s, else the root. */
    public static String path(Path content, @Nullable URI given) {
        String address = given == null ? ContentReader.baseUrl(content) : given.toString();
        String path = address == null ? "/" : URI.create(address).getRawPath();
        return path.isEmpty() ? "/" : path;
    }
}
