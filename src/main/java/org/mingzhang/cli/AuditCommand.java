package org.mingzhang.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mingzhang.problem.Problems;
import org.mingzhang.site.AuditedFinding;
import org.mingzhang.site.SiteAuditor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Reads everything and prints what does not add up. */
@Command(
        name = "audit",
        description = "Reads all content and prints its findings. Builds nothing.",
        mixinStandardHelpOptions = true)
final class AuditCommand implements Callable<Integer> {
    /** From which severity on the command fails; strongest first. */
    enum FailOn {
        contradiction,
        question,
        note
    }

    private static final int MOST_STALE = 20;

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

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
            description = "How findings are printed: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private FindingFormat format;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description = "Exit with 1 if a finding is at least this strong: ${COMPLETION-CANDIDATES}. Default: never")
    private @Nullable FailOn failOn;

    @Option(names = "--baseline", paramLabel = "FILE", description = "Leave out the findings that this file names.")
    private @Nullable Path baseline;

    @Option(
            names = "--write-baseline",
            paramLabel = "FILE",
            description = "Write the findings of this run to a file for --baseline.")
    private @Nullable Path writeBaseline;

    AuditCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Problems problems = new Problems();
        Baseline known = baseline();
        checkTarget();
        List<String> keys = new ArrayList<>();
        List<AuditedFinding> found = new ArrayList<>();
        try (ProgressLine progress = new ProgressLine(console, main.isQuiet())) {
            SiteAuditor.audit(content.in(console), problems, progress, finding -> {
                keys.add(finding.key());
                if (!known.knows(finding.key())) {
                    found.add(finding);
                }
            });
        }
        if (!problems.isEmpty()) {
            ProblemFormat.text.print(problems, console.err(), console.err());
            return ExitCode.PROBLEMS;
        }
        print(found, console.out());
        tellStale(known.stale());
        if (writeBaseline != null) {
            write(writeBaseline, keys);
        }
        return found.stream().anyMatch(this::fails) ? ExitCode.PROBLEMS : ExitCode.DONE;
    }

    private boolean fails(AuditedFinding finding) {
        return failOn != null && FailOn.valueOf(finding.severity()).compareTo(failOn) <= 0;
    }

    private void print(List<AuditedFinding> found, PrintWriter out) {
        format.print(found, out);
        if (format == FindingFormat.text && !main.isQuiet()) {
            out.println(found.size() == 1 ? "1 finding" : found.size() + " findings");
        }
        out.flush();
    }

    private Baseline baseline() {
        if (baseline == null) {
            return Baseline.empty();
        }
        Path file = console.folder().resolve(baseline);
        if (!Files.isRegularFile(file)) {
            throw wrong("--baseline: there is no file " + baseline + "; write one with --write-baseline.");
        }
        try {
            return Baseline.read(file);
        } catch (IOException e) {
            throw wrong("--baseline: " + baseline
                    + " cannot be read as a list of findings in UTF-8; write it anew with --write-baseline.");
        }
    }

    /** Before the work, which would be for nothing. */
    private void checkTarget() {
        if (writeBaseline == null) {
            return;
        }
        Path file = console.folder().resolve(writeBaseline);
        boolean there = Files.exists(file);
        Path folder = file.toAbsolutePath().getParent();
        boolean possible = there
                ? Files.isRegularFile(file) && Files.isWritable(file)
                : folder != null && Files.isDirectory(folder) && Files.isWritable(folder);
        if (!possible) {
            throw wrong("--write-baseline: " + writeBaseline + " cannot be written; name a file in a folder that can.");
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /** Lines of the baseline that name no finding any more would hide the same finding if it came back. */
    private void tellStale(List<String> stale) {
        stale.stream()
                .limit(MOST_STALE)
                .forEach(key ->
                        console.err().println(baseline + ": \"" + key + "\" is no finding any more; remove its line."));
        if (stale.size() > MOST_STALE) {
            console.err()
                    .println(baseline + ": " + (stale.size() - MOST_STALE) + " more lines name no finding any more.");
        }
    }

    private void write(Path file, List<String> keys) {
        try {
            Baseline.write(console.folder().resolve(file), keys);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}
