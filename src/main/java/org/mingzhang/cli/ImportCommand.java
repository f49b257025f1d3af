package org.mingzhang.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mingzhang.ingest.Opened;
import org.mingzhang.ingest.Opening;
import org.mingzhang.ingest.form.DocumentDraft;
import org.mingzhang.ingest.open.Workers;
import org.mingzhang.ingest.plan.Acceptance;
import org.mingzhang.ingest.plan.ImportOutcome;
import org.mingzhang.ingest.plan.ImportRequest;
import org.mingzhang.ingest.plan.Importer;
import org.mingzhang.ingest.plan.Report;
import org.mingzhang.ingest.review.ReviewPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Reads published documents and writes what they say into the content folder. */
@Command(
        name = "import",
        description =
                "Reads published documents, writes their forms into the content folder, and says what it is not sure of.",
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Main main;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "A PDF, DOCX, DOC, XLSX, XLS, HTML, OFD, text or ZIP of these.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--into", paramLabel = "DIR", required = true, description = "The content folder.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path into;

    @Option(
            names = "--department",
            paramLabel = "ID",
            description = "The department of the documents. Default: the one that they print")
    private @Nullable String department;

    @Option(names = "--prose", description = "Write the documents' own prose too.")
    private boolean prose;

    @Option(names = "--report", paramLabel = "FILE", description = "Write all doubts and proposals as Markdown.")
    private @Nullable Path report;

    @Option(
            names = "--review",
            paramLabel = "DIR",
            description = "Write a page a document, which shows it beside what was read.")
    private @Nullable Path review;

    @Option(names = "--accept", paramLabel = "FORM", description = "Say that a form's file was looked at and is right.")
    private List<String> accepted = new ArrayList<>();

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (files.isEmpty() && accepted.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Missing file: name at least one document.");
        }
        boolean trouble = !accept();
        List<ImportOutcome> outcomes = new ArrayList<>();
        ImportRequest request = new ImportRequest(console.folder().resolve(into), department, prose);
        try (Workers workers = new Workers(ImportWorker.class.getName(), PATIENCE)) {
            for (Path file : files) {
                progress(file);
                Opening opening = open(workers, file);
                opening.troubles().forEach(t -> console.err().println(t.text()));
                trouble |= !opening.troubles().isEmpty();
                opening.sources().forEach(source -> outcomes.add(one(request, source)));
            }
        }
        if (report != null) {
            write(report, Report.of(outcomes));
        }
        return trouble || outcomes.stream().anyMatch(ImportOutcome::open) ? ExitCode.PROBLEMS : ExitCode.DONE;
    }

    private ImportOutcome one(ImportRequest request, Opened source) {
        ImportOutcome outcome = Importer.run(request, source);
        if (!main.isQuiet() || outcome.open()) {
            console.out().print(Report.summary(outcome));
        }
        DocumentDraft draft = outcome.draft();
        if (review != null && draft != null && !outcome.document().isEmpty()) {
            Path page = review.resolve(outcome.document() + ".html");
            write(page, ReviewPage.of(draft, outcome.files()));
            say("  " + page + ": the document beside what was read");
        }
        return outcome;
    }

    /** Clears the marks of forms that an editor looked at; false if one of them has none. */
    private boolean accept() {
        boolean all = true;
        for (String form : accepted) {
            boolean done = Acceptance.of(console.folder().resolve(into), form.replace('\\', '/'));
            if (done) {
                say(form + ": accepted");
            } else {
                console.out().println(form + ": no form to be reviewed has this file");
            }
            all &= done;
        }
        return all;
    }

    private void say(String line) {
        if (!main.isQuiet()) {
            console.out().println(line);
        }
    }

    /** Names the file that is being read, where a person watches. */
    private void progress(Path file) {
        if (console.terminal() && !main.isQuiet()) {
            console.err().println("reading " + file);
        }
    }

    private Opening open(Workers workers, Path file) {
        try {
            return workers.open(file.toString(), console.folder().resolve(file));
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(), "Cannot read " + file + ".", e);
        }
    }

    private void write(Path file, String text) {
        try {
            Path target = console.folder().resolve(file).toAbsolutePath();
            Files.createDirectories(target.getParent());
            Files.writeString(target, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
