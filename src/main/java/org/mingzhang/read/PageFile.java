package org.mingzhang.read;

import java.util.Optional;
import java.util.Set;
import org.mingzhang.content.ContentFolder;
import org.mingzhang.content.Layout;
import org.mingzhang.model.EditorsPage;
import org.mingzhang.problem.Place;
import org.mingzhang.problem.ProblemCode;
import org.mingzhang.problem.Problems;

/** {@code pages/<page>.md}. */
final class PageFile {
    /** Names at the root of the site that are taken. */
    private static final Set<String> RESERVED = Set.of(
            "404",
            "assets",
            "changes",
            "charts",
            "data",
            "departments",
            "documents",
            "en",
            "findings",
            "images",
            "index",
            "indicators",
            "projects",
            "regions",
            "releases",
            "search",
            "years",
            "zh");

    /** A page is one folder deep: {@code <page>/}. */
    private static final int DEPTH = 1;

    private PageFile() {}

    /** The page; nothing, with a problem, if the file is wrong. */
    static Optional<EditorsPage> read(ContentFolder folder, String id, Problems problems) {
        String path = Layout.PAGES + "/" + id + ".md";
        if (RESERVED.contains(id)) {
            problems.add(
                    new Place(folder.label(path), 1, 1),
                    ProblemCode.M032,
                    "the site has its own page /" + id + "/",
                    "Give the page another name.");
        }
        return MarkdownFile.readPage(folder, path, problems).flatMap(file -> file.page(id, DEPTH));
    }

    /** The page in another language; nothing, with a problem, if the file is wrong. */
    static Optional<EditorsPage.Translation> read(
            ContentFolder folder, Layout.Translated translated, Problems problems) {
        return MarkdownFile.readPage(folder, Layout.PAGES + "/" + translated.name(), problems)
                .flatMap(file -> file.page(translated.page(), DEPTH))
                .map(page -> new EditorsPage.Translation(page.title(), page.body(), page.description()));
    }
}
