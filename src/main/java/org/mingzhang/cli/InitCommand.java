package org.mingzhang.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.mingzhang.init.NewSite;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Begins a site. */
@Command(
        name = "init",
        description =
                "Begins a site: one example of every content file, settings for editors, files for CI and hosting.",
        mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Main main;

    @Parameters(paramLabel = "DIR", description = "The folder to begin the site in; empty, or not there yet.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path folder;

    InitCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Path target = console.folder().resolve(folder);
        NewSite.refusal(target, folder.toString()).ifPresent(reason -> {
            throw new ParameterException(spec.commandLine(), reason);
        });
        var written = NewSite.write(target);
        if (!main.isQuiet()) {
            written.forEach(path -> console.out().println(folder.resolve(path)));
            console.out().println("Begun. See it with: cd " + folder + " && mingzhang serve");
        }
        return ExitCode.DONE;
    }
}
