package org.mingzhang.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingzhang.output.OutputFile;
import org.mingzhang.output.SitePath;

/**
 * What every page has around its own content.
 *
 * @param path where the page stands
 * @param title its name, the first heading
 * @param description one sentence for search engines and previews
 * @param section the entry of the main navigation it belongs to: a key of {@link Shell#navigation()}, or empty
 * @param crumbs the way down to it, the home page first and itself left out
 * @param shell what all pages share
 */
public record Frame(SitePath path, String title, String description, String section, List<Link> crumbs, Shell shell) {
    /** The 404 page is shown at any depth, so its links start at the root. */
    public static final SitePath NOT_FOUND = new SitePath("404.html");

    public Frame {
        crumbs = List.copyOf(crumbs);
    }

    /** The address of another file as written in this page. */
    public String link(SitePath target) {
        return path.equals(NOT_FOUND) ? shell.basePath() + target.url() : path.linkTo(target);
    }

    /** The address of a place in another page. */
    public String link(SitePath target, String anchor) {
        return (target.equals(path) ? "" : link(target)) + "#" + anchor;
    }

    /** The address of a search for some words. */
    public String query(String words) {
        return link(shell.search()) + "?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    /** The address of a file that is no page. */
    public String link(OutputFile file) {
        return link(file.path());
    }

    /** The one absolute address of this page, or null if the site's is not decided. */
    public @Nullable String canonical() {
        return shell.baseUrl() == null ? null : shell.baseUrl() + path.url();
    }

    /** The interface text of a key. */
    public String w(String key, Object... values) {
        return shell.words().get(key, values);
    }

    /** The interface text of a key for a script, which fills its places itself. */
    public String pattern(String key) {
        return shell.words().pattern(key);
    }

    /** The title of the browser's window. */
    public String windowTitle() {
        return crumbs.isEmpty()
                ? shell.settings().title()
                : title + " · " + shell.settings().title();
    }
}
