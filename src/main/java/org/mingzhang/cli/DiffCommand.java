package org.mingzhang.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mingzhang.diff.GitRevision;
import org.mingzhang.diff.SiteState;
import org.mingzhang.diff.SiteStates;
import org.mingzhang.diff.StateComparison;
import org.mingzhang.problem.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Says what is different between two states of a site. */
@Command(
        name = "diff",
        description = "Prints what is different between two content folders, two built sites, or revisions of git:"
                + " projects, fields, figures, findings, documents, departments and pages.",
        mixinStandardHelpOptions = true)
final class DiffCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Main main;

    @Parameters(index = "0", paramLabel = "OLD", description = "A content folder, a built site, or a revision of git.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String old;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "NEW",
            description = "The same kinds. Default: the content folder as it is")
    private @Nullable String now;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private ContentOption content;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "How changes are printed: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private DiffFormat format;

    DiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Workplace.check();
        try (TemporaryFolder work = new TemporaryFolder("mingzhang-diff")) {
            Path before = folder(old, work.folder("old"));
            Path after = now == null ? content.in(console) : folder(now, work.folder("new"));
            return compare(before, after);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int compare(Path before, Path after) {
        Problems problems = new Problems();
        SiteState left;
        SiteState right;
        try (ProgressLine progress = new ProgressLine(console, main.isQuiet())) {
            left = SiteStates.open(before, problems, progress);
            right = SiteStates.open(after, problems, progress);
        }
        if (!problems.isEmpty()) {
            ProblemFormat.text.print(problems, console.err(), console.err());
            return ExitCode.PROBLEMS;
        }
        int[] count = {0};
        StateComparison.run(left, right, change -> format.print(change, ++count[0], console.out()));
        if (format != DiffFormat.text || !main.isQuiet()) {
            format.finish(count[0], console.out());
        }
        return ExitCode.DONE;
    }

    /** A folder by its path, else as it is in a revision. */
    private Path folder(String given, Path work) {
        Path named = path(given);
        if (named != null && Files.isDirectory(named)) {
            return named;
        }
        // In the repository that holds the content, wherever the program was started.
        Path place = content.in(console).toAbsolutePath().normalize();
        return GitRevision.write(place.getParent(), given, place.getFileName(), work)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "\"" + given + "\" is neither a folder nor a revision of git that has the folder "
                                + content.folder() + "; name one such as HEAD~1 or main."));
    }

    private @Nullable Path path(String given) {
        try {
            return console.folder().resolve(given);
        } catch (InvalidPathException e) {
            return null;
        }
    }
}
