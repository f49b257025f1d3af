package org.mingzhang.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mingzhang.diff.ReleaseChanges;
import org.mingzhang.diff.SiteState;
import org.mingzhang.diff.SiteStates;
import org.mingzhang.problem.Problems;
import org.mingzhang.releases.NotedChange;
import org.mingzhang.releases.ReleaseFolder;
import org.mingzhang.releases.ReleaseNote;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Writes down what a release changes. */
@Command(
        name = "release",
        description =
                "Writes down what is new, corrected and withdrawn since the last release, in a folder to be committed;"
                        + " the next build shows it under /changes/ and in feeds.",
        mixinStandardHelpOptions = true)
final class ReleaseCommand implements Callable<Integer> {
    /** A record of more would be no small file any more. */
    private static final int MOST_KNOWN = 200_000;

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Main main;

    @Parameters(
            index = "0",
            paramLabel = "NAME",
            description = "The name of the release, such as 2024-06: letters, digits, dots and hyphens.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String name;

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            required = true,
            description = "The day of the release. Documents with a later publishFrom stay out.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private LocalDate date;

    @Option(
            names = "--previous",
            paramLabel = "DIR",
            description =
                    "The last release as a built site or content folder: what was corrected is told with its old value."
                            + " Default: only that it changed")
    private @Nullable Path previous;

    @Option(
            names = "--keep",
            paramLabel = "DIR",
            description =
                    "A built site of this release, whose tables stay under /releases/NAME/. Default: none is kept")
    private @Nullable Path keep;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private ContentOption content;

    ReleaseCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Workplace.check();
        if (!ReleaseFolder.isName(name)) {
            throw new ParameterException(
                    spec.commandLine(), "NAME: use letters, digits, dots and hyphens only, such as 2024-06.");
        }
        Problems problems = new Problems();
        ReleaseFolder folder = ReleaseFolder.beside(content.in(console));
        List<ReleaseNote> notes = folder.notes(problems);
        if (notes.stream().anyMatch(note -> note.name().equals(name))) {
            throw new ParameterException(
                    spec.commandLine(), "there is a release " + name + " already; give this one another name.");
        }
        SiteState before;
        SiteState now;
        try (ProgressLine progress = new ProgressLine(console, main.isQuiet())) {
            now = SiteStates.open(content.in(console), date, problems, progress);
            before = previous == null
                    ? now
                    : SiteStates.open(console.folder().resolve(previous), date, problems, progress);
        }
        if (!problems.isEmpty()) {
            ProblemFormat.text.print(problems, console.err(), console.err());
            return ExitCode.PROBLEMS;
        }
        write(folder, notes, before, now);
        return ExitCode.DONE;
    }

    private void write(ReleaseFolder folder, List<ReleaseNote> notes, SiteState before, SiteState now) {
        SortedMap<String, String> known = ReleaseChanges.known(now);
        List<NotedChange> changes = previous == null
                ? ReleaseChanges.byHash(folder.known(), known, now)
                : ReleaseChanges.between(before, now);
        int told = Math.min(changes.size(), ReleaseNote.MOST);
        if (known.size() > MOST_KNOWN) {
            known.clear();
        }
        folder.write(
                new ReleaseNote(
                        name,
                        date,
                        notes.isEmpty() ? null : notes.getFirst().name(),
                        changes.subList(0, told),
                        changes.size() - told),
                known);
        if (keep != null) {
            folder.keep(name, console.folder().resolve(keep));
        }
        if (!main.isQuiet()) {
            console.out().println("Release " + name + ": " + changes.size() + " changes written down.");
            if (known.isEmpty()) {
                console.out()
                        .println(
                                "There are too many projects to know each by a hash; name the last release with --previous next time.");
            }
        }
    }
}
