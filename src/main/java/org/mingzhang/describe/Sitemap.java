package org.mingzhang.describe;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mingzhang.output.FileSink;
import org.mingzhang.output.OutputFile;
import org.mingzhang.output.SitePath;
import org.mingzhang.page.Addresses;

/**
 * {@code sitemap.xml}: the addresses of all pages. More than 50,000 are split into files that it lists. Only where the address of the site is decided.
 *
 * @see <a href="https://www.sitemaps.org/protocol.html">the protocol</a>
 */
public final class Sitemap {
    /** As many as one file may have. */
    static final int MOST = 50_000;

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private final FileSink files;
    private final @Nullable String root;
    private final int most;
    private final StringBuilder part = new StringBuilder();
    private int parts;
    private int inPart;

    /** @param root the address of the site, or null if not decided; then nothing is written */
    public Sitemap(FileSink files, @Nullable String root) {
        this(files, root, MOST);
    }

    Sitemap(FileSink files, @Nullable String root, int most) {
        this.files = files;
        this.root = root;
        this.most = most;
    }

    /**
     * Adds a page.
     *
     * @param changed the day of its last change, or null if that is not known
     */
    public void add(SitePath page, @Nullable LocalDate changed) {
        if (root == null) {
            return;
        }
        if (inPart == most) {
            endPart();
        }
        part.append("<url><loc>").append(XmlText.of(root + page.url())).append("</loc>");
        if (changed != null) {
            part.append("<lastmod>").append(changed).append("</lastmod>");
        }
        part.append("</url>\n");
        inPart++;
    }

    private void endPart() {
        if (inPart > 0) {
            parts++;
            files.write(OutputFile.text(path(parts), list("urlset", part.toString())));
            part.setLength(0);
            inPart = 0;
        }
    }

    /** At the root, as a sitemap may list only what lies beside or below it. */
    private static SitePath path(int number) {
        return new SitePath("sitemap-" + number + ".xml");
    }

    private static String list(String element, String items) {
        return DECLARATION + "<" + element + " xmlns=\"" + NAMESPACE + "\">\n" + items + "</" + element + ">\n";
    }

    /** Ends the last part and lists all. */
    public void finish() {
        if (root == null) {
            return;
        }
        endPart();
        String items = IntStream.rangeClosed(1, parts)
                .mapToObj(n -> "<sitemap><loc>" + XmlText.of(root + path(n).url()) + "</loc></sitemap>\n")
                .collect(Collectors.joining());
        files.write(OutputFile.text(Addresses.SITEMAP, list("sitemapindex", items)));
    }
}
