package org.mingzhang.cli;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mingzhang.problem.Problems;
import org.mingzhang.serve.SiteServing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Shows the site while it is being written. */
@Command(
        name = "serve",
        description =
                "Builds the site, shows it on this machine, and builds and shows it again whenever a file changes."
                        + " Ctrl-C ends it. Publishes nothing.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    private static final int LAST_PORT = 65_535;

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
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description =
                    "Where to show it: http://127.0.0.1:PORT/. 0 takes any that is free. Default: ${DEFAULT-VALUE}")
    private int port;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "Where the site will be served; its path is shown here too. Default: what site.json says")
    private @Nullable String baseUrl;

    @Option(
            names = "--templates",
            paramLabel = "DIR",
            description = "A folder of the site's own templates, which is watched too."
                    + " A template is a program and runs as you: use only those that you trust.")
    private @Nullable Path templates;

    @Option(
            names = "--as-of",
            paramLabel = "YYYY-MM-DD",
            description = "The day whose state is shown: documents with a later publishFrom stay out."
                    + " Default: all that have a publishFrom stay out")
    private @Nullable LocalDate asOf;

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Workplace.check();
        if (port < 0 || port > LAST_PORT) {
            throw wrong("--port: " + port + " is no port; write a number from 0 to " + LAST_PORT + ".");
        }
        URI address = baseUrl == null ? null : OptionValues.address(spec, baseUrl);
        Path own = templates == null ? null : OptionValues.folder(spec, console, templates);
        SiteServing.Request request = new SiteServing.Request(content.in(console), address, own, asOf);
        try (SiteServing serving = SiteServing.begin(request, port)
                .orElseThrow(() -> wrong("--port: another program uses " + port + "; give another, such as --port "
                        + (port == LAST_PORT ? port - 1 : port + 1) + "."))) {
            say("Serving " + serving.address() + " - Ctrl-C ends it.");
            run(serving);
        }
        return ExitCode.DONE;
    }

    private void run(SiteServing serving) {
        try (ProgressLine progress = new ProgressLine(console, main.isQuiet())) {
            serving.run(progress, new Told());
        }
    }

    private void say(String line) {
        if (!main.isQuiet()) {
            console.out().println(line);
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private final class Told implements SiteServing.Listener {
        @Override
        public void built(long millis) {
            say("Built in " + millis + " ms.");
        }

        @Override
        public void refused(Problems problems) {
            ProblemFormat.text.print(problems, console.err(), console.err());
            console.err().println("The last good site is still shown.");
        }
    }
}
