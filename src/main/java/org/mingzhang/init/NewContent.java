package org.mingzhang.init;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mingzhang.ingest.plan.Slugs;
import org.mingzhang.init.Answer.NewFile;
import org.mingzhang.init.Answer.Refusal;
import org.mingzhang.model.Document;
import org.mingzhang.model.ProjectId;
import org.mingzhang.model.Region;
import org.mingzhang.model.Slug;
import org.mingzhang.model.Stage;
import org.mingzhang.problem.JsonString;
import org.mingzhang.problem.Problems;
import org.mingzhang.read.Content;
import org.mingzhang.read.ContentReader;
import org.mingzhang.read.ProjectReader;

/** Begins files of a content folder. Nothing is written here: each method answers with the file, or says why there is none. */
public final class NewContent {
    private final Path folder;
    private final Content content;

    private NewContent(Path folder, Content content) {
        this.folder = folder;
        this.content = content;
    }

    /** For a content folder; what is wrong in it is not told here. */
    public static NewContent in(Path folder) {
        return new NewContent(folder, ContentReader.open(folder, new Problems()));
    }

    /** What may be said of a department besides its name. */
    public record DepartmentWishes(
            @Nullable String region,
            @Nullable String kind,
            @Nullable String id) {}

    /** A department. Its region is the one given, else the smallest whose name its own name holds, else the only one of the site. */
    public Answer department(String name, DepartmentWishes wishes) {
        Optional<Region> region = region(name, wishes.region());
        if (region.isEmpty()) {
            return new Refusal("Say where it is with --region: one of "
                    + choices(content.settings().regions().keySet()) + ".");
        }
        String bare = region.get().path().stream().reduce(name, (rest, part) -> rest.replace(part, ""));
        String id = wishes.id() == null
                ? free(
                        region.get().id() + "-" + Slugs.of(bare.isEmpty() ? name : bare),
                        i -> file("departments/" + i + ".json"))
                : wishes.id();
        JsonLines json = begun("department", "../../")
                .text("name", name)
                .text("region", region.get().id())
                .text("kind", wishes.kind() == null ? "主管部门" : wishes.kind());
        return made("departments/" + id + ".json", json.toString(), id);
    }

    private Optional<Region> region(String name, @Nullable String given) {
        var regions = content.settings().regions();
        if (given != null || regions.size() == 1) {
            return Optional.ofNullable(
                    regions.get(given == null ? regions.keySet().iterator().next() : given));
        }
        return regions.values().stream()
                .filter(region -> name.contains(region.name()))
                .max(Comparator.comparing((Region region) -> region.path().size())
                        .thenComparing(Region::id));
    }

    /** What may be said of a document besides its title. */
    public record DocumentWishes(
            String department,
            @Nullable Integer year,
            @Nullable Stage stage,
            @Nullable String id) {}

    /** A document. Its year and stage are those given, else those that its title names. */
    public Answer document(String title, DocumentWishes wishes) {
        if (!content.departments().containsKey(wishes.department())) {
            return unknown("department", wishes.department(), content.departments());
        }
        Optional<Integer> year = Optional.ofNullable(wishes.year()).or(() -> DocumentTitle.year(title));
        Optional<Stage> stage = Optional.ofNullable(wishes.stage()).or(() -> DocumentTitle.stage(title));
        if (year.isEmpty() || stage.isEmpty()) {
            return new Refusal("The title does not say the " + (year.isEmpty() ? "year" : "stage") + "; give it with --"
                    + (year.isEmpty() ? "year, such as --year 2024." : "stage, such as --stage target."));
        }
        String id = wishes.id() == null
                ? free(
                        wishes.department() + "-" + year.get() + "-"
                                + stage.get().id(),
                        i -> file("documents/" + i + ".json"))
                : wishes.id();
        JsonLines json = begun("document", "../../")
                .text("title", title)
                .text("department", wishes.department())
                .number("year", year.get())
                .text("stage", stage.get().id());
        return made("documents/" + id + ".json", json.toString(), id);
    }

    /** A project with its first form, which a document prints. It lies with the department given, else with that of the document. */
    public Answer project(String name, String document, @Nullable String department, @Nullable String id) {
        Document source = content.documents().get(document);
        if (source == null) {
            return unknown("document", document, content.documents());
        }
        String owner = department == null ? source.department() : department;
        if (!content.departments().containsKey(owner)) {
            return unknown("department", owner, content.departments());
        }
        String project = id == null ? free(Slugs.of(name), i -> folder.resolve("projects/" + owner + "/" + i)) : id;
        if (!Slug.isValid(project)) {
            return notAnId(project);
        }
        ProjectId where = new ProjectId(owner, project);
        return content.projects().contains(where)
                ? new Refusal("There is a project " + where + "; add a form to it with mingzhang new form " + where
                        + " --document " + document + ".")
                : form(where, name, source);
    }

    /** One more form of a project, under the name that its newest form prints. */
    public Answer form(ProjectId project, String document) {
        Document source = content.documents().get(document);
        if (source == null) {
            return unknown("document", document, content.documents());
        }
        return ProjectReader.of(folder, content)
                .read(project, new Problems())
                .map(read -> form(project, read.disclosures().getLast().name(), source))
                .orElseGet(() -> new Refusal("There is no project " + project
                        + " without problems; begin it with mingzhang new project, or see mingzhang check."));
    }

    private Answer form(ProjectId project, String name, Document source) {
        JsonLines json = begun("disclosure", "../../../../")
                .text("$comment", "照印的样子填写各项指标；没印的栏目不写。字段见 docs/content.md。")
                .text("name", name)
                .text("form", DocumentTitle.form(source.stage()))
                .raw("indicators", "[]")
                .raw(
                        "source",
                        "{\"document\": " + JsonString.quoted(source.id()) + ", \"forms\": [" + nextPlace(source)
                                + "]}");
        String path = "projects/" + project + "/" + source.year() + "-"
                + source.stage().id() + ".json";
        return made(path, json.toString(), project.project());
    }

    /** The place after the last of a document that a form of its department's projects takes. */
    private int nextPlace(Document source) {
        ProjectReader reader = ProjectReader.of(folder, content);
        return 1
                + content.projects().stream()
                        .flatMap(id -> reader.read(id, new Problems()).stream())
                        .flatMap(project -> project.disclosures().stream())
                        .filter(form -> form.source().document().equals(source.id()))
                        .flatMap(form -> form.source().forms().stream())
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(0);
    }

    /** An editors' page. */
    public Answer page(String title, @Nullable String id) {
        String page = id == null ? free(Slugs.of(title), i -> file("pages/" + i + ".md")) : id;
        return made("pages/" + page + ".md", "# " + title + "\n\n在这里写正文。\n", page);
    }

    /** A note on a project's page. */
    public Answer note(ProjectId project) {
        return content.projects().contains(project)
                ? made("notes/" + project + ".md", "在这里写编者对这个项目的说明。\n", project.project())
                : new Refusal("There is no project " + project + ".");
    }

    private Answer made(String path, String text, String id) {
        if (!Slug.isValid(id)) {
            return notAnId(id);
        }
        return Files.exists(file(path))
                ? new Refusal(path + " is there already; change that file, or give the new one another name.")
                : new NewFile(path, text);
    }

    private static Answer notAnId(String id) {
        return new Refusal("\"" + id
                + "\" cannot be part of an address; write lower-case letters and digits in groups joined by hyphens.");
    }

    private Answer unknown(String kind, String id, SortedMap<String, ?> known) {
        return new Refusal("There is no " + kind + " \"" + id + "\"; "
                + (known.isEmpty()
                        ? "begin one with mingzhang new " + kind + "."
                        : "name one of " + choices(known.keySet()) + ", or begin one with mingzhang new " + kind
                                + "."));
    }

    private static String choices(Collection<String> ids) {
        List<String> sorted = ids.stream().sorted().toList();
        String shown = sorted.stream().limit(10).collect(Collectors.joining(", "));
        return sorted.size() > 10 ? shown + " and " + (sorted.size() - 10) + " more" : shown;
    }

    private interface Lying {
        Path at(String id);
    }

    /** The id, or the first of {@code id-2}, {@code id-3} … where nothing lies yet. */
    private static String free(String id, Lying lying) {
        return IntStream.iterate(1, i -> i + 1)
                .mapToObj(i -> i == 1 ? id : id + "-" + i)
                .filter(candidate -> !Files.exists(lying.at(candidate)))
                .findFirst()
                .orElseThrow();
    }

    private Path file(String path) {
        return folder.resolve(path);
    }

    /** An object that names its schema, where a site keeps the schemas beside its content. */
    private JsonLines begun(String schema, String up) {
        JsonLines json = new JsonLines();
        Path kept = folder.toAbsolutePath().resolveSibling(".vscode/schema/" + schema + ".schema.json");
        if (Files.isRegularFile(kept)) {
            json.text("$schema", up + ".vscode/schema/" + schema + ".schema.json");
        }
        return json;
    }
}
