package org.mingzhang.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.mingzhang.problem.Problem;
import org.mingzhang.problem.Problems;
import org.mingzhang.site.SiteChecker;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads everything and prints what is wrong. */
@Command(
        name = "check",
        description = "Reads all content and prints its problems. Writes nothing.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    private final Console console;

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
        Problems problems = new Problems();
        List<String> suggestions;
        try (ProgressLine progress = new ProgressLine(console)) {
            suggestions = SiteChecker.check(content.in(console), problems, progress);
        }
        List<Problem> found = problems.sorted();
        format.print(found, console.out());
        if (found.isEmpty() && format == ProblemFormat.text) {
            suggestions.forEach(text -> console.out().println("suggestion: " + text));
            console.out().println("no problems");
        }
        return found.isEmpty() ? ExitCode.DONE : ExitCode.PROBLEMS;
    }
}
