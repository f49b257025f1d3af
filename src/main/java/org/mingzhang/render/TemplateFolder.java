package org.mingzhang.render;

import gg.jte.CodeResolver;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.io.FileUtils;
import org.apache.commons.io.FilenameUtils;
import org.jspecify.annotations.Nullable;
import org.mingzhang.problem.Place;
import org.mingzhang.problem.ProblemCode;
import org.mingzhang.problem.Problems;

/** A site's own templates, laid over the program's: a file here stands in for the program's template of that name. */
final class TemplateFolder implements CodeResolver {
    private static final Pattern AT = Pattern.compile("(?:error at|rendering|at) (\\S+?\\.jte):(\\d+)");
    private static final Pattern REASON = Pattern.compile("error: ([^\\n]+)");
    private static final Pattern SYMBOL = Pattern.compile("symbol: +([^\\n]+)");
    private static final String PACKAGE = "org.mingzhang.render.owntemplates";

    private final Path folder;
    private final Problems problems;

    TemplateFolder(Path folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /** Compiles every template of the folder and reports those that fail. */
    TemplateEngine compile() {
        Path work = workFolder();
        TemplateEngine engine =
                TemplateEngine.create(this, work, ContentType.Html, getClass().getClassLoader(), PACKAGE);
        engine.setTrimControlStructures(true);
        for (String name : resolveAllTemplateNames()) {
            checkUse(name);
            try {
                engine.prepareForRendering(name);
            } catch (TemplateException e) {
                report(name, e);
            }
        }
        return engine;
    }

    /** A template that is none of the program's and that no other calls would print nothing, most likely for a slip in its name. */
    private void checkUse(String name) {
        String call = "@template." + FilenameUtils.removeExtension(name).replace('/', '.') + "(";
        boolean used = resolveAllTemplateNames().stream()
                .map(this::resolve)
                .anyMatch(text -> text != null && text.contains(call));
        if (resource(name) == null && !used) {
            problems.add(
                    Place.of(folder.getFileName() + "/" + name),
                    ProblemCode.M040,
                    "the program has no template of this name, and no other template calls it",
                    "Rename it to one of those in docs/templates.md, or remove it.");
        }
    }

    private static @Nullable URL resource(String name) {
        return TemplateFolder.class.getResource("/templates/" + name);
    }

    /** Where the compiled templates stand until the program ends. */
    private static Path workFolder() {
        try {
            Path work = Files.createTempDirectory("mingzhang-templates");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> FileUtils.deleteQuietly(work.toFile())));
            return work;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make a folder for compiled templates", e);
        }
    }

    /** Reports what jte says of a template, at the line it names. */
    void report(String template, TemplateException failure) {
        String message = String.valueOf(failure.getMessage());
        Matcher at = AT.matcher(message);
        boolean placed = at.find();
        String file = folder.getFileName() + "/" + (placed ? at.group(1) : template);
        problems.add(
                new Place(file, placed ? Integer.parseInt(at.group(2)) : 1, 1),
                ProblemCode.M040,
                "the template cannot be used: " + reason(message),
                "Correct the template, or remove the file to use the program's own.");
    }

    /** What the compiler says, and of what, where it says so on a line of its own. */
    private static String reason(String message) {
        Matcher reason = REASON.matcher(message);
        Matcher symbol = SYMBOL.matcher(message);
        String words = reason.find() ? reason.group(1) : firstLine(message);
        return symbol.find() ? words + ", " + symbol.group(1).strip() : words;
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse(message);
    }

    @Override
    public @Nullable String resolve(String name) {
        try {
            Path own = folder.resolve(name);
            return Files.isRegularFile(own) ? Files.readString(own) : builtIn(name);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read template " + name, e);
        }
    }

    private static @Nullable String builtIn(String name) throws IOException {
        try (InputStream in = TemplateFolder.class.getResourceAsStream("/templates/" + name)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public boolean exists(String name) {
        return resolve(name) != null;
    }

    @Override
    public long getLastModified(String name) {
        return 0;
    }

    @Override
    public List<String> resolveAllTemplateNames() {
        return FileUtils.listFiles(folder.toFile(), new String[] {"jte"}, true).stream()
                .map(file -> folder.relativize(file.toPath()).toString())
                .map(FilenameUtils::separatorsToUnix)
                .sorted()
                .toList();
    }
}
