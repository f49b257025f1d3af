package org.mingzhang.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mingzhang.problem.Problems;
import org.mingzhang.publish.Published;
import org.mingzhang.site.BuildRequest;
import org.mingzhang.site.SiteBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Builds the site. */
@Command(name = "build", description = "Builds the site from the content.", mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {
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
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "site",
            description = "The folder of the site. Default: ${DEFAULT-VALUE}")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path out;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description =
                    "Where the site will be served, such as https://example.org/open/. Default: what site.json says")
    private @Nullable String baseUrl;

    @Option(
            names = "--templates",
            paramLabel = "DIR",
            description = "A folder of the site's own templates; those it does not have are the program's."
                    + " A template is a program and runs as you: use only those that you trust.")
    private @Nullable Path templates;

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            description = "The date of the release, shown on every page. Default: none is shown")
    private @Nullable LocalDate date;

    @Option(
            names = "--as-of",
            paramLabel = "YYYY-MM-DD",
            description = "The day whose state is built: documents with a later publishFrom stay out."
                    + " Default: all that have a publishFrom stay out")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--dry-run",
            description = "Do everything but publish: tell the problems, and count what would be written.")
    private boolean dry;

    @Option(
            names = "--cache",
            paramLabel = "DIR",
            description =
                    "The folder for what the next build can use again; it may be deleted at any time. Default: .NAME.cache beside the site")
    private @Nullable Path cache;

    @Option(names = "--no-cache", description = "Use nothing of an earlier build, and keep nothing for a later one.")
    private boolean noCache;

    BuildCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Problems problems = new Problems();
        Optional<Published> published;
        BuildRequest request = request();
        try (ProgressLine progress = new ProgressLine(console, main.isQuiet())) {
            published = SiteBuilder.build(request, problems, progress);
        }
        ProblemFormat.text.print(problems, console.err(), console.err());
        if (published.isEmpty()) {
            console.err().println("Nothing was published; the site in " + out + " is as it was.");
            return ExitCode.PROBLEMS;
        }
        if (!main.isQuiet()) {
            tell(published.get());
        }
        return ExitCode.DONE;
    }

    private void tell(Published counts) {
        console.out()
                .println((dry ? "Nothing was published. To be built in " : "Built ") + out + ": " + counts.written()
                        + " files written, " + counts.unchanged() + " unchanged, " + counts.removed() + " removed.");
    }

    private BuildRequest request() {
        Workplace.check();
        refuseNesting();
        return new BuildRequest(
                content.in(console),
                console.folder().resolve(out),
                baseUrl == null ? null : OptionValues.address(spec, baseUrl),
                templates == null ? null : OptionValues.folder(spec, console, templates),
                date,
                dry,
                noCache ? null : cache(),
                asOf);
    }

    private Path cache() {
        Path site = Workplace.real(console.folder().resolve(out));
        return cache == null
                ? site.resolveSibling("." + site.getFileName() + ".cache")
                : console.folder().resolve(cache);
    }

    /** A site inside the content would be content the next time, and content inside the site would go with it. */
    private void refuseNesting() {
        Path site = Workplace.real(console.folder().resolve(out));
        Path source = Workplace.real(content.in(console));
        if (site.startsWith(source) || source.startsWith(site)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--out: the site in " + out
                            + " and the content would lie one within the other; name a folder beside it.");
        }
    }
}
