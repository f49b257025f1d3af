package org.mingzhang.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line. */
@Command(
        name = "mingzhang",
        description = "Makes a static open-data site from the performance disclosures of public budget projects.",
        subcommands = {BuildCommand.class, CheckCommand.class, AuditCommand.class, ImportCommand.class},
        versionProvider = Version.class,
        mixinStandardHelpOptions = true)
public final class Main implements Runnable {
    /** Set by the launcher if standard error is a terminal; Java 21 cannot tell by itself. */
    private static final String TERMINAL = "mingzhang.terminal";

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(
            names = "--debug",
            description = "Show the stack trace of an unexpected failure.",
            scope = CommandLine.ScopeType.INHERIT)
    private boolean debug;

    private Main() {}

    /** Runs the program and ends the process with its exit code. */
    public static void main(String[] arguments) {
        Console console = new Console(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                Boolean.getBoolean(TERMINAL),
                Path.of(""));
        int code = run(console, arguments);
        console.out().flush();
        console.err().flush();
        System.exit(code);
    }

    /** Runs the program. */
    static int run(Console console, String... arguments) {
        return line(console).execute(arguments);
    }

    /** The commands, bound to a console. */
    static CommandLine line(Console console) {
        Main main = new Main();
        return new CommandLine(main, new CommandFactory(console))
                .setOut(console.out())
                .setErr(console.err())
                .setExecutionExceptionHandler((failure, command, parsed) -> unexpected(console, failure, main.debug));
    }

    private static int unexpected(Console console, Exception failure, boolean debug) {
        console.err().println("mingzhang: unexpected failure: " + failure.getMessage());
        if (debug) {
            failure.printStackTrace(console.err());
        } else {
            console.err().println("This is a bug of the program or trouble with the disk; --debug shows where.");
        }
        return ExitCode.BUG;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing command: build, check, audit or import.");
    }
}
