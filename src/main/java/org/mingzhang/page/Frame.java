package org.mingzhang.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingzhang.model.Markup;
import org.mingzhang.output.OutputFile;
import org.mingzhang.output.SitePath;

/**
 * What every page has around its own content.
 *
 * @param path where the page stands in the main language; see {@link #place()}
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

    /** Where the page of this edition stands. */
    public SitePath place() {
        return shell.edition().place(path);
    }

    /** The address of another file as written in this page; that of a page leads to the page in the same language. */
    public String link(SitePath target) {
        return linkTo(shell.edition().place(target));
    }

    private String linkTo(SitePath file) {
        return path.equals(NOT_FOUND) ? shell.basePath() + file.url() : place().linkTo(file);
    }

    /** The address of this page in another language, as written in this page. */
    public String link(Edition other) {
        return linkTo(other.place(path));
    }

    /** The address of this page in a language for search engines, absolute if the site's is decided. */
    public String alternate(Edition edition) {
        return shell.baseUrl() == null
                ? link(edition)
                : shell.baseUrl() + edition.place(path).url();
    }

    /** The way to the site's root, where the files that are no pages stand. */
    public String root() {
        return path.equals(NOT_FOUND) ? shell.basePath() : place().toRoot();
    }

    /** An editors' text in the main language as it stands in this page. */
    public String text(Markup markup) {
        return shell.edition().text(markup.html());
    }

    /** An editors' text in this language of the interface as it stands in this page. */
    public String text(Markup markup, String language) {
        String text = text(markup);
        boolean marked = language.equals(shell.edition().language()) && PrintedText.isForeignTo(language);
        return marked ? PrintedText.marked(text) : text;
    }

    /** What an element with a text in this language has to say, or null where it is the page's own. */
    public @Nullable String lang(String language) {
        return language.equals(shell.edition().language()) ? null : language;
    }

    /** The same for what editors write in the main language. */
    public @Nullable String lang() {
        return lang(shell.settings().languages().getFirst());
    }

    /** The same for the title of the window, which is bare text. */
    public @Nullable String titleLang() {
        boolean foreign = PrintedText.isForeignTo(shell.edition().language()) && PrintedText.isIn(title);
        return foreign ? PrintedText.LANGUAGE : null;
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
        return shell.baseUrl() == null ? null : shell.baseUrl() + place().url();
    }

    /** Where something on this page is reported or answered, with what it is about filled in; null if the site names no place. */
    public @Nullable String report(String subject, String anchor) {
        String reports = shell.settings().reports();
        String address = (shell.baseUrl() == null ? "" : shell.baseUrl()) + path.url();
        return reports == null
                ? null
                : ReportAddress.of(reports, subject, anchor.isEmpty() ? address : address + "#" + anchor);
    }

    /** The picture that previews show, the editors' or the program's, or null where the site's address is not decided. */
    public @Nullable String picture() {
        String own = shell.settings().publication().picture();
        return shell.baseUrl() == null
                ? null
                : shell.baseUrl() + (own == null ? Addresses.SHARE : Addresses.image(own)).url();
    }

    /** The way down to the page, for search engines. */
    public @Nullable String linkedCrumbs() {
        return LinkedData.crumbs(this);
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
        return crumbs.isEmpty() ? shell.title() : title + " · " + shell.title();
    }
}
