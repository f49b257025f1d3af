package org.mingzhang.cli;

import java.util.concurrent.Callable;
import org.mingzhang.problem.Place;
import org.mingzhang.problem.Problems;
import org.mingzhang.site.SiteChecker;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Reads everything and prints what is wrong. */
@Command(
        name = "check",
        description = "Reads all content and prints its problems. Writes nothing.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    private static final String REVIEW =
            "this form is still to be reviewed. Compare it with its document, then take \"review\" out.";

    private final Console console;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Main main;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private ContentOption content;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "How problems are printed: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private ProblemFormat format;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Workplace.check();
        Problems problems = new Problems();
        SiteChecker.Remarks remarks;
        try (ProgressLine progress = new ProgressLine(console, main.isQuiet())) {
            remarks = SiteChecker.check(content.in(console), problems, progress);
        }
        format.print(problems, console.out(), console.err());
        remarks.toReview().forEach(this::warn);
        if (problems.isEmpty() && format == ProblemFormat.text && !main.isQuiet()) {
            remarks.suggestions().forEach(text -> console.out().println("suggestion: " + text));
            console.out().println("no problems");
        }
        return problems.isEmpty() ? ExitCode.DONE : ExitCode.PROBLEMS;
    }

    private void warn(Place form) {
        if (format == ProblemFormat.text) {
            console.out().println(form + ": warning: " + REVIEW);
        } else if (format == ProblemFormat.github) {
            console.out().println(GithubNote.of("warning", form, "review", REVIEW));
        }
    }
}
