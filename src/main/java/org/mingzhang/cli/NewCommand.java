package org.mingzhang.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingzhang.init.Answer;
import org.mingzhang.init.NewContent;
import org.mingzhang.init.NewContent.DepartmentWishes;
import org.mingzhang.init.NewContent.DocumentWishes;
import org.mingzhang.model.ProjectId;
import org.mingzhang.model.Stage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** Begins content files: one sub-command a kind. */
@Command(
        name = "new",
        description = "Begins a file of the content, with an id by pinyin, and prints where it is.",
        mixinStandardHelpOptions = true)
final class NewCommand implements Runnable {
    private static final int LONGEST = 300;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Main main;

    @Option(
            names = "--content",
            paramLabel = "DIR",
            defaultValue = "content",
            scope = ScopeType.INHERIT,
            description = "The content folder. Default: ${DEFAULT-VALUE}")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path content;

    NewCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        throw wrong("Missing kind: department, document, project, form, page or note.");
    }

    @Command(name = "department", description = "A body that answers for projects.", mixinStandardHelpOptions = true)
    int department(
            @Parameters(paramLabel = "NAME", description = "Its name, as printed.") String name,
            @Option(
                            names = "--region",
                            paramLabel = "ID",
                            description = "A region of site.json. Default: the one that the name holds")
                    @Nullable
                    String region,
            @Option(names = "--kind", paramLabel = "TEXT", description = "What kind of body it is, such as 水务部门.")
                    @Nullable
                    String kind,
            @Option(names = "--id", paramLabel = "ID", description = "Its id. Default: by pinyin") @Nullable
                    String id) {
        return begin(files -> files.department(named(name), new DepartmentWishes(region, kind, id)));
    }

    @Command(name = "document", description = "A published file that holds forms.", mixinStandardHelpOptions = true)
    int document(
            @Parameters(paramLabel = "TITLE", description = "Its title, as printed at its head.") String title,
            @Option(names = "--department", paramLabel = "ID", required = true, description = "Who published it.")
                    String department,
            @Option(
                            names = "--year",
                            paramLabel = "YEAR",
                            description = "Its fiscal year. Default: the one in the title")
                    @Nullable
                    Integer year,
            @Option(
                            names = "--stage",
                            paramLabel = "STAGE",
                            description = "target, monitoring, self-evaluation or evaluation. Default: by the title")
                    @Nullable
                    Stage stage) {
        return begin(files -> files.document(named(title), new DocumentWishes(department, year, stage, null)));
    }

    @Command(name = "project", description = "A project, with the first form of it.", mixinStandardHelpOptions = true)
    int project(
            @Parameters(paramLabel = "NAME", description = "Its name, as printed.") String name,
            @Option(
                            names = "--document",
                            paramLabel = "ID",
                            required = true,
                            description = "The document that prints the form.")
                    String document,
            @Option(
                            names = "--department",
                            paramLabel = "ID",
                            description = "Who answers for it. Default: who published the document")
                    @Nullable
                    String department,
            @Option(names = "--id", paramLabel = "ID", description = "Its id. Default: by pinyin") @Nullable
                    String id) {
        return begin(files -> files.project(named(name), document, department, id));
    }

    @Command(name = "form", description = "One more form of a project.", mixinStandardHelpOptions = true)
    int form(
            @Parameters(paramLabel = "PROJECT", description = "department/project") ProjectId project,
            @Option(
                            names = "--document",
                            paramLabel = "ID",
                            required = true,
                            description = "The document that prints the form.")
                    String document) {
        return begin(files -> files.form(project, document));
    }

    @Command(name = "page", description = "An editors' page.", mixinStandardHelpOptions = true)
    int page(
            @Parameters(paramLabel = "TITLE", description = "Its title.") String title,
            @Option(names = "--id", paramLabel = "ID", description = "Its id. Default: by pinyin") @Nullable
                    String id) {
        return begin(files -> files.page(named(title), id));
    }

    @Command(name = "note", description = "An editors' note on a project's page.", mixinStandardHelpOptions = true)
    int note(@Parameters(paramLabel = "PROJECT", description = "department/project") ProjectId project) {
        return begin(files -> files.note(project));
    }

    private String named(String given) {
        String name = given.strip();
        if (name.isEmpty() || name.length() > LONGEST || CONTROL.matcher(name).find()) {
            throw wrong("The name must be a line of 1 to " + LONGEST + " characters.");
        }
        return name;
    }

    private int begin(Function<NewContent, Answer> ask) {
        Path folder = console.folder().resolve(content);
        if (!Files.isDirectory(folder)) {
            throw wrong("There is no content folder " + content
                    + "; name it with --content, or begin a site with mingzhang init.");
        }
        switch (ask.apply(NewContent.in(folder))) {
            case Answer.Refusal refusal -> throw wrong(refusal.reason());
            case Answer.NewFile file -> write(folder, file);
        }
        return ExitCode.DONE;
    }

    private void write(Path folder, Answer.NewFile file) {
        try {
            Path target = folder.resolve(file.path());
            Files.createDirectories(target.resolveSibling(""));
            Files.writeString(target, file.text(), StandardOpenOption.CREATE_NEW);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!main.isQuiet()) {
            console.out().println(content.resolve(file.path()));
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
