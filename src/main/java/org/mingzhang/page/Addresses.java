package org.mingzhang.page;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.FormKey;
import org.mingzhang.model.ProjectId;
import org.mingzhang.output.SitePath;

/** Every address of the site, in one place. */
public final class Addresses {
    /** The home page. */
    public static final SitePath HOME = SitePath.page();
    /** All departments. */
    public static final SitePath DEPARTMENTS = SitePath.page("departments");
    /** All years. */
    public static final SitePath YEARS = SitePath.page("years");
    /** All documents. */
    public static final SitePath DOCUMENTS = SitePath.page("documents");
    /** All regions. */
    public static final SitePath REGIONS = SitePath.page("regions");
    /** The indicator names that recur. */
    public static final SitePath INDICATORS = SitePath.page("indicators");
    /** The open data. */
    public static final SitePath DATA = SitePath.page("data");
    /** The search. */
    public static final SitePath SEARCH = SitePath.page("search");

    /** What a search begins with, wherever the release's index stands. */
    public static final SitePath SEARCH_INDEX = new SitePath("search/index.json");

    /** All findings. */
    public static final SitePath FINDINGS = SitePath.page("findings");

    private static final int NAME_DIGITS = 8;

    /** The addresses of all pages, for search engines. */
    public static final SitePath SITEMAP = new SitePath("sitemap.xml");

    /** What search engines may read. */
    public static final SitePath ROBOTS = new SitePath("robots.txt");

    /** What the site is called when it is kept on a screen. */
    public static final SitePath WEB_MANIFEST = new SitePath("manifest.webmanifest");

    /** How a browser searches the site from its own line. */
    public static final SitePath OPEN_SEARCH = new SitePath("opensearch.xml");

    /** The data as a catalogue of the web. */
    public static final SitePath CATALOG = new SitePath("data/catalog.jsonld");

    /** What the site does with those who read it. */
    public static final SitePath PRIVACY = SitePath.page("privacy");

    /** How far everybody can use the site. */
    public static final SitePath ACCESSIBILITY = SitePath.page("accessibility");

    /** What each release changed. */
    public static final SitePath CHANGES = SitePath.page("changes");

    /** The same as a feed. */
    public static final SitePath FEED = new SitePath("changes/feed.xml");

    /** The picture that previews show. */
    public static final SitePath SHARE = new SitePath("share.png");

    private Addresses() {}

    /** A file at the root. */
    public static SitePath file(String name) {
        return new SitePath(name);
    }

    /** A department. */
    public static SitePath department(String id) {
        return SitePath.page("departments", id);
    }

    /** A department in a fiscal year. */
    public static SitePath departmentYear(String id, int year) {
        return SitePath.page("departments", id, Integer.toString(year));
    }

    /** A further part of a long table of a department's projects. */
    public static SitePath departmentPart(String id, int year, int part) {
        return SitePath.page("departments", id, Integer.toString(year), Integer.toString(part));
    }

    /** A further part of a long list, {@code departments/all/2/}. */
    public static SitePath listPart(String section, int part) {
        return SitePath.page(section, "all", Integer.toString(part));
    }

    /** A project, all its years and stages. */
    public static SitePath project(ProjectId id) {
        return SitePath.page("projects", id.department(), id.project());
    }

    /** A further part of the index of indicator names, from 2. */
    public static SitePath indicators(int part) {
        return SitePath.page("indicators", Integer.toString(part));
    }

    /** An indicator name that recurs; a name may hold anything, its address is short and the same in every build. */
    public static SitePath indicator(String name) {
        String digits =
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
        return SitePath.page("indicators", "n" + digits.substring(0, NAME_DIGITS));
    }

    /** Indicator names that end alike. */
    public static SitePath theme(String id) {
        return SitePath.page("indicators", id);
    }

    /** A fiscal year. */
    public static SitePath year(int year) {
        return SitePath.page("years", Integer.toString(year));
    }

    /** A region. */
    public static SitePath region(String id) {
        return SitePath.page("regions", id);
    }

    /** A document. */
    public static SitePath document(String id) {
        return SitePath.page("documents", id);
    }

    /** The findings of one rule. */
    public static SitePath rule(String id) {
        return SitePath.page("findings", id);
    }

    /** The findings of one department. */
    public static SitePath findingsOfDepartment(String id) {
        return SitePath.page("findings", "departments", id);
    }

    /** The findings of one fiscal year. */
    public static SitePath findingsOfYear(int year) {
        return SitePath.page("findings", "years", Integer.toString(year));
    }

    /** The findings of one severity, by its id. */
    public static SitePath findingsOfSeverity(String severity) {
        return SitePath.page("findings", "severities", severity);
    }

    /** An editors' page. */
    public static SitePath prose(String id) {
        return SitePath.page(id);
    }

    /** A document's own file. */
    public static SitePath documentFile(String name) {
        return new SitePath("documents/files/" + name);
    }

    /** An editors' picture. */
    public static SitePath image(String name) {
        return new SitePath("images/" + name);
    }

    /** The record of a project as JSON. */
    public static SitePath projectJson(ProjectId id) {
        return new SitePath("data/projects/" + id + ".json");
    }

    /** What releases changed about a department, as a feed. */
    public static SitePath feed(String department) {
        return new SitePath("changes/departments/" + department + ".xml");
    }

    /** A release, or a further part of what it changed. */
    public static SitePath release(String name, int part) {
        return part == 1 ? SitePath.page("releases", name) : SitePath.page("releases", name, Integer.toString(part));
    }

    /** A file that is kept of a release. */
    public static SitePath kept(String release, String file) {
        return new SitePath("releases/" + release + "/" + file);
    }

    /** The workbook of everything, with heads in a language; empty for the main one. */
    public static SitePath workbook(String language) {
        return workbook("mingzhang", language);
    }

    /** The workbook of a department. */
    public static SitePath departmentWorkbook(String department, String language) {
        return workbook("departments/" + department, language);
    }

    /** The workbook of a fiscal year. */
    public static SitePath yearWorkbook(int year, String language) {
        return workbook("years/" + year, language);
    }

    private static SitePath workbook(String name, String language) {
        return new SitePath("data/" + name + (language.isEmpty() ? "" : "." + language) + ".xlsx");
    }

    /** The anchor of a disclosure on its project's page. */
    public static String anchor(FormKey form) {
        // 2024-target-2 is the second indicator of 2024-target
        return new FormKey(form.year(), form.stage(), 1) + (form.part() == 1 ? "" : "-form-" + form.part());
    }

    /** The anchor of a disclosure on its project's page. */
    public static String anchor(Disclosure disclosure) {
        return anchor(disclosure.key());
    }
}
