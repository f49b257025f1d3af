package org.mingzhang.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
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
            description = "A folder of the site's own templates; those it does not have are the program's.")
    private @Nullable Path templates;

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            description = "The date of the release, shown on every page. Default: none is shown")
    private @Nullable LocalDate date;

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
                .println("Built " + out + ": " + counts.written() + " files written, " + counts.unchanged()
                        + " unchanged, " + counts.removed() + " removed.");
    }

    private BuildRequest request() {
        Workplace.check();
        refuseNesting();
        return new BuildRequest(
                content.in(console),
                console.folder().resolve(out),
                baseUrl == null ? null : address(baseUrl),
                templates == null ? null : folder(templates),
                date,
                noCache ? null : cache());
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

    private Path folder(Path given) {
        Path folder = console.folder().resolve(given);
        if (!Files.isDirectory(folder)) {
            throw new ParameterException(spec.commandLine(), "--templates: there is no folder " + given + ".");
        }
        return folder;
    }

    private URI address(String given) {
        try {
            URI address = new URI(given.endsWith("/") ? given : given + "/");
            String scheme = address.getScheme();
            boolean web = "http".equals(scheme) || "https".equals(scheme);
            if (web && address.getHost() != null && address.getRawQuery() == null && address.getRawFragment() == null) {
                return address;
            }
        } catch (URISyntaxException e) {
            // told below, like any other address that is none
        }
        throw new ParameterException(
                spec.commandLine(),
                "--base-url: \"" + given + "\" is no address of a site; write one such as https://example.org/open/.");
    }
}
