package org.mingzhang.read;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingzhang.content.ContentFolder;
import org.mingzhang.content.Layout;
import org.mingzhang.content.Quoted;
import org.mingzhang.model.Document;
import org.mingzhang.model.Slug;
import org.mingzhang.model.Stage;
import org.mingzhang.problem.ProblemCode;
import org.mingzhang.problem.Problems;

/** {@code documents/<document>.json}, and the file in {@code documents/files} that it names. */
public final class DocumentFile {
    private static final int MAX_SIZE = 100 << 20;

    /** The same as in the schema, which says what is wrong with another. */
    private static final Pattern FILE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*[.](pdf|docx|doc|xlsx|xls|txt)");

    private DocumentFile() {}

    /** The document; nothing, with a problem, if the file is wrong. */
    static Optional<Document> read(ContentFolder folder, String id, Set<String> departments, Problems problems) {
        return JsonFile.read(folder, "documents/" + id + ".json", FileKind.DOCUMENT, problems)
                .flatMap(file -> {
                    checkDepartment(file, departments);
                    checkAddress(file);
                    checkDay(file, "publishFrom");
                    checkDay(file, "capturedOn");
                    checkHeld(folder, file, problems);
                    file.reportTo(problems);
                    return file.sound() ? Optional.of(bind(id, file.root())) : Optional.empty();
                });
    }

    private static void checkDepartment(JsonFile file, Set<String> departments) {
        String id = file.root().text("department");
        if (id != null && Slug.isValid(id) && !departments.contains(id)) {
            file.report(
                    "/department",
                    ProblemCode.M020,
                    "there is no department " + Quoted.of(id),
                    References.advice(id, departments, "Add departments/" + id + ".json."));
        }
    }

    private static void checkDay(JsonFile file, String field) {
        String day = file.root().text(field);
        if (day != null && DisclosureBinding.DATE.matcher(day).matches() && day(file.root(), field) == null) {
            file.report(
                    "/" + field,
                    ProblemCode.M023,
                    field + " must be a day of the calendar, found " + Quoted.of(day),
                    new SchemaText(FileKind.DOCUMENT).advice("/" + field));
        }
    }

    private static void checkHeld(ContentFolder folder, JsonFile file, Problems problems) {
        String name = file.root().text("file");
        if (name != null
                && FILE.matcher(name).matches()
                && folder.kind(Layout.FILES + "/" + name, problems) != ContentFolder.Kind.FILE) {
            file.report(
                    "/file",
                    ProblemCode.M009,
                    "there is no file " + Layout.FILES + "/" + name,
                    "Put the file there, or leave out file.");
        }
    }

    /** The bytes of a file that the site publishes; nothing, with a problem, if it cannot be read. */
    public static Optional<byte[]> held(Path contentFolder, String name, Problems problems) {
        return ContentFolder.at(contentFolder).bytes(Layout.FILES + "/" + name, MAX_SIZE, problems);
    }

    private static @Nullable LocalDate day(Fields document, String field) {
        String day = document.text(field);
        try {
            return day == null ? null : LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static void checkAddress(JsonFile file) {
        String url = file.root().text("publishedAt");
        if (url != null && !url.isEmpty() && !WebAddress.isWeb(url)) {
            file.report(
                    "/publishedAt",
                    ProblemCode.M017,
                    "publishedAt must be an address on the web, found " + Quoted.of(url),
                    new SchemaText(FileKind.DOCUMENT).advice("/publishedAt"));
        }
    }

    private static Document bind(String id, Fields document) {
        return new Document(
                id,
                document.required("title"),
                document.required("department"),
                document.node().path("year").intValue(),
                Stage.of(document.required("stage")).orElseThrow(),
                document.whole("forms"),
                document.whole("pages"),
                document.text("sha256"),
                document.text("publishedAt"),
                day(document, "capturedOn"),
                document.text("file"),
                declared(document),
                document.text("note"),
                day(document, "publishFrom"),
                document.text("supersededBy"),
                document.texts("earlierIds"));
    }

    private static Document.@Nullable Declared declared(Fields document) {
        Fields declared = document.object("declared");
        return document.has("declared")
                ? new Document.Declared(declared.whole("projects"), declared.text("total"))
                : null;
    }
}
