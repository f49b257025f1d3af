package org.mingzhang.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mingzhang.ingest.Opened;
import org.mingzhang.ingest.Opening;
import org.mingzhang.ingest.open.Opener;
import org.mingzhang.ingest.plan.ImportRequest;
import org.mingzhang.ingest.plan.Importer;
import org.mingzhang.ingest.plan.Outcome;
import org.mingzhang.ingest.plan.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads published documents and writes what they say into the content folder. */
@Command(
        name = "import",
        description =
                "Reads published documents, writes their forms into the content folder, and says what it is not sure of.",
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

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

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (files.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Missing file: name at least one document.");
        }
        List<Outcome> outcomes = new ArrayList<>();
        boolean trouble = false;
        ImportRequest request = new ImportRequest(List.of(), console.folder().resolve(into), department, prose);
        for (Path file : files) {
            Opening opening = open(file);
            opening.troubles().forEach(t -> console.err().println(t.text()));
            trouble |= !opening.troubles().isEmpty();
            for (Opened opened : opening.sources()) {
                Outcome outcome = Importer.run(request, opened);
                console.out().print(Report.summary(outcome));
                outcomes.add(outcome);
            }
        }
        if (report != null) {
            write(report, Report.of(outcomes));
        }
        return trouble || outcomes.stream().anyMatch(Outcome::open) ? ExitCode.PROBLEMS : ExitCode.DONE;
    }

    private Opening open(Path file) {
        try {
            return Opener.open(
                    file.toString(), Files.readAllBytes(console.folder().resolve(file)));
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(), "Cannot read " + file + ".", e);
        }
    }

    private void write(Path file, String text) {
        try {
            Files.writeString(console.folder().resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
