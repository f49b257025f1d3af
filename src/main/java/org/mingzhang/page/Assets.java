package org.mingzhang.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.mingzhang.output.OutputFile;
import org.mingzhang.output.SitePath;

/**
 * The browser's files. Their names carry a hash of their bytes, so that a page never meets the style of another release.
 *
 * @param style the stylesheet
 * @param script the script that adds comfort
 * @param search the script of the search page
 * @param more what a search needs only if nothing was found
 * @param box the script of the box on every page
 * @param findings the script that filters findings
 * @param icon the site's mark
 * @param saving the script that saves charts and tables
 * @param workbook the script that makes workbooks, loaded when one is asked for
 */
public record Assets(
        OutputFile style,
        OutputFile script,
        OutputFile search,
        OutputFile more,
        OutputFile box,
        OutputFile findings,
        OutputFile icon,
        OutputFile saving,
        OutputFile workbook) {
    private static final int HASH_DIGITS = 10;

    /** Made when they are first asked for, and once: who watches a site builds it again and again. */
    private static final class Ready {
        private static final Assets ASSETS = read();
    }

    /** The files that come with the program. */
    public static Assets load() {
        return Ready.ASSETS;
    }

    private static Assets read() {
        OutputFile more = file("more", "js", joined("more.js"));
        return new Assets(
                load("site", "css", "site.css", "chart.css", "findings.css", "search.css", "pages.css"),
                load("site", "js", "site.js"),
                file(
                        "search",
                        "js",
                        joined("main.js")
                                .replace("\"more.js\"", '"' + more.path().value() + '"')),
                more,
                file("box", "js", joined("box.js")),
                file(
                        "findings",
                        "js",
                        ScriptModules.join(
                                "findings.js",
                                module -> read(
                                        module.equals("findings.js") ? "/web/findings.js" : "/web/search/" + module))),
                load("mark", "svg", "mark.svg"),
                load("saving", "js", "saving.js"),
                load("workbook", "js", "workbook.js"));
    }

    /** Every file. */
    public List<OutputFile> files() {
        return List.of(style, script, search, more, box, findings, icon, saving, workbook);
    }

    /** The modules of the search that a module needs, as one script. */
    private static String joined(String entry) {
        return ScriptShortener.shorten(ScriptModules.join(entry, module -> read("/web/search/" + module)));
    }

    private static OutputFile load(String name, String extension, String... parts) {
        StringBuilder text = new StringBuilder();
        for (String part : parts) {
            text.append(read("/web/" + part));
        }
        return file(name, extension, text.toString());
    }

    private static OutputFile file(String name, String extension, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        SitePath path = new SitePath("assets/" + name + "." + hash(bytes) + "." + extension);
        return new OutputFile(path, bytes);
    }

    private static String read(String resource) {
        try (InputStream in = Assets.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
