package org.mingzhang.read;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.content.ContentFolder;
import org.mingzhang.content.Layout;
import org.mingzhang.content.Quoted;
import org.mingzhang.model.Document;
import org.mingzhang.model.EditorsPage;
import org.mingzhang.model.ProjectId;
import org.mingzhang.model.Reply;
import org.mingzhang.problem.Place;
import org.mingzhang.problem.ProblemCode;
import org.mingzhang.problem.Problems;

/**
 * {@code notes/findings/<department>/<project>/<year>-<stage>/<rule>[-<sequence>].md} and
 * {@code notes/findings/documents/<document>/<rule>.md}.
 */
final class ReplyFiles {
    private static final Pattern NAME = Pattern.compile("([a-z0-9]+(?:-[a-z0-9]+)*?)(?:-([1-9][0-9]{0,2}))?\\.md");
    private static final Pattern DATED = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2}) .+");

    /** A project's page is three folders deep. */
    private static final int DEPTH = 3;
    /** A document's is two. */
    private static final int DOCUMENT_DEPTH = 2;

    private final ContentFolder folder;
    private final Problems problems;
    private final List<Reply> replies = new ArrayList<>();

    private ReplyFiles(ContentFolder folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /** The folder of a project's replies. */
    static String path(ProjectId id) {
        return Layout.NOTES + "/" + Layout.REPLIES + "/" + id;
    }

    /** The replies to findings about a project, sorted by file. */
    static List<Reply> read(ContentFolder folder, ProjectId id, Problems problems) {
        ReplyFiles files = new ReplyFiles(folder, problems);
        String path = path(id);
        if (folder.kind(path, problems) == ContentFolder.Kind.FOLDER) {
            for (String form : folder.names(path, problems)) {
                if (DisclosureName.of(form + ".json").isEmpty()) {
                    files.stray(path + "/" + form, "Name the folder <year>-<stage>, as the form's file.");
                } else {
                    files.form(path + "/" + form, id, form);
                }
            }
        }
        return files.replies;
    }

    private void form(String path, ProjectId id, String form) {
        if (folder.kind(path, problems) == ContentFolder.Kind.FOLDER) {
            folder.names(path, problems).forEach(name -> file(path, id, form, name));
        } else {
            stray(path, "Make it a folder.");
        }
    }

    /** The folder of a document's replies. */
    static String path(String document) {
        return Layout.NOTES + "/" + Layout.REPLIES + "/" + Layout.DOCUMENTS + "/" + document;
    }

    /** The replies to findings about a document as a whole, sorted by file. */
    static List<Reply> read(ContentFolder folder, Document document, Problems problems) {
        ReplyFiles files = new ReplyFiles(folder, problems);
        String path = path(document.id());
        if (folder.kind(path, problems) == ContentFolder.Kind.FOLDER) {
            folder.names(path, problems).forEach(name -> files.file(path, document, name));
        }
        return files.replies;
    }

    private void file(String path, ProjectId id, String form, String name) {
        Matcher parts = NAME.matcher(name);
        if (!parts.matches()) {
            stray(path + "/" + name, "Name it <rule>.md, or <rule>-<sequence>.md for an indicator.");
            return;
        }
        String sequence = parts.group(2) == null ? "" : " " + parts.group(2);
        reply(path + "/" + name, parts.group(1) + " " + id + " " + form + sequence, DEPTH);
    }

    private void file(String path, Document document, String name) {
        Matcher parts = NAME.matcher(name);
        if (!parts.matches() || parts.group(2) != null) {
            stray(path + "/" + name, "Name it <rule>.md.");
            return;
        }
        String form = document.year() + "-" + document.stage().id();
        reply(path + "/" + name, parts.group(1) + " " + document.id() + " " + form, DOCUMENT_DEPTH);
    }

    private void reply(String path, String key, int depth) {
        MarkdownFile.read(folder, path, problems)
                .flatMap(file -> file.page(path, depth))
                .filter(page -> dated(path, page))
                .ifPresent(page -> replies.add(new Reply(key, page.title(), page.body())));
    }

    private boolean dated(String path, EditorsPage page) {
        boolean dated = isDated(page.title());
        if (!dated) {
            problems.add(
                    new Place(folder.label(path), 1, 1),
                    ProblemCode.M032,
                    "the title " + Quoted.of(page.title()) + " does not begin with a day of the calendar",
                    "Write the day and who replies: # 2024-05-06 name.");
        }
        return dated;
    }

    private static boolean isDated(String title) {
        Matcher dated = DATED.matcher(title);
        if (!dated.matches()) {
            return false;
        }
        try {
            LocalDate.parse(dated.group(1));
            return true;
        } catch (DateTimeParseException e) {
            return false; // 31 February
        }
    }

    private void stray(String path, String advice) {
        new Layout(folder, problems).stray(path, advice);
    }
}
