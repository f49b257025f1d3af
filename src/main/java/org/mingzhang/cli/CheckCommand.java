package org.mingzhang.cli;

import java.util.List;
import java.util.concurrent.Callable;
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
        List<String> suggestions;
        try (ProgressLine progress = new ProgressLine(console, main.isQuiet())) {
            suggestions = SiteChecker.check(content.in(console), problems, progress);
        }
        format.print(problems, console.out(), console.err());
        if (problems.isEmpty() && format == ProblemFormat.text && !main.isQuiet()) {
            suggestions.forEach(text -> console.out().println("suggestion: " + text));
            console.out().println("no problems");
        }
        return problems.isEmpty() ? ExitCode.DONE : ExitCode.PROBLEMS;
    }
}
