package org.mingzhang.describe;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.mingzhang.export.JsonText;
import org.mingzhang.output.OutputFile;
import org.mingzhang.page.Addresses;
import org.mingzhang.page.Shell;

/** The few files at the root of the site that browsers and search engines ask for. */
public final class WebFiles {
    /** For hosts that read such a file; the same as in the files for servers of one's own. */
    private static final String HEADERS = """
            /*
              Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; manifest-src 'self'; base-uri 'none'; frame-ancestors 'none'
              Strict-Transport-Security: max-age=31536000
              X-Content-Type-Options: nosniff
              Referrer-Policy: strict-origin-when-cross-origin
              Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()
            """;

    private WebFiles() {}

    /** The files; those that say absolute addresses are left out as long as that of the site is not decided. */
    public static List<OutputFile> of(Shell shell) {
        List<OutputFile> files = new ArrayList<>();
        files.add(shipped("favicon.ico"));
        if (shell.settings().publication().picture() == null) {
            files.add(shipped("share.png"));
        }
        files.add(OutputFile.text(Addresses.WEB_MANIFEST, JsonText.pretty(json -> manifest(json, shell))));
        files.add(OutputFile.text(Addresses.file("_headers"), HEADERS));
        String root = shell.baseUrl();
        files.add(OutputFile.text(
                Addresses.ROBOTS,
                "User-agent: *\nAllow: /\n"
                        + (root == null ? "" : "\nSitemap: " + root + Addresses.SITEMAP.url() + "\n")));
        if (root != null) {
            files.add(OutputFile.text(Addresses.OPEN_SEARCH, openSearch(shell, root)));
        }
        return files;
    }

    private static OutputFile shipped(String name) {
        try (InputStream in = Objects.requireNonNull(WebFiles.class.getResourceAsStream("/web/" + name), name)) {
            return new OutputFile(Addresses.file(name), in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void manifest(JsonText json, Shell shell) {
        json.text("name", shell.title())
                .text("description", shell.description())
                .text("lang", shell.edition().language())
                .text("start_url", "./")
                .text("display", "browser")
                .objects(
                        "icons",
                        List.of(shell.assets().icon()),
                        (icon, file) -> icon.text("src", file.path().url())
                                .text("type", "image/svg+xml")
                                .text("sizes", "any"));
    }

    private static String openSearch(Shell shell, String root) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<OpenSearchDescription xmlns=\"http://a9.com/-/spec/opensearch/1.1/\">\n"
                + element("ShortName", cut(shell.title(), 16))
                + element("Description", cut(shell.description(), 1024))
                + "  <Url type=\"text/html\" template=\"" + XmlText.of(root + Addresses.SEARCH.url())
                + "?q={searchTerms}\"/>\n"
                + element("InputEncoding", "UTF-8")
                + "</OpenSearchDescription>\n";
    }

    private static String element(String name, String text) {
        return "  <" + name + ">" + XmlText.of(text) + "</" + name + ">\n";
    }

    /** The standard bounds what may be said. */
    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most));
    }
}
