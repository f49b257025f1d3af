package org.mingzhang.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.mingzhang.model.ProjectId;
import org.mingzhang.model.Stage;
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
        subcommands = {
            InitCommand.class,
            NewCommand.class,
            ServeCommand.class,
            BuildCommand.class,
            CheckCommand.class,
            AuditCommand.class,
            DiffCommand.class,
            ReleaseCommand.class,
            ImportCommand.class,
            CompletionCommand.class
        },
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

    @Option(
            names = {"-q", "--quiet"},
            description = "Print only problems and findings: no progress and no closing line.",
            scope = CommandLine.ScopeType.INHERIT)
    private boolean quiet;

    private Main() {}

    /** Runs the program and ends the process with its exit code. */
    public static void main(String[] arguments) {
        Console console = new Console(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                Boolean.getBoolean(TERMINAL),
                Path.of(""));
        Stop stop = Stop.prepared();
        int code = run(console, arguments);
        stop.over();
        System.exit(code);
    }

    /** Runs the program. */
    static int run(Console console, String... arguments) {
        int code = line(console).execute(arguments);
        console.err().flush();
        if (console.out().checkError()) {
            console.err()
                    .println("mingzhang: what was asked for could not be printed, the output is closed or full."
                            + " Make room or print elsewhere, then run it again.");
            return code == ExitCode.DONE ? ExitCode.BUG : code;
        }
        return code;
    }

    /** The commands, bound to a console. */
    static CommandLine line(Console console) {
        Main main = new Main();
        CommandLine line = new CommandLine(main, new CommandFactory(console))
                .setOut(console.out())
                .setErr(console.err())
                .registerConverter(LocalDate.class, OptionValues::day)
                .registerConverter(Path.class, OptionValues::path)
                .registerConverter(Stage.class, OptionValues::stage)
                .registerConverter(ProjectId.class, OptionValues::project);
        versioned(line);
        CommandLine.IExecutionStrategy run = new CommandLine.RunLast();
        return line.setExecutionExceptionHandler((failure, command, parsed) -> unexpected(console, failure, main.debug))
                .setExecutionStrategy(parsed -> {
                    try {
                        return run.execute(parsed);
                    } catch (Error failure) {
                        return unexpected(console, failure, main.debug);
                    }
                });
    }

    private static void versioned(CommandLine line) {
        line.getCommandSpec().versionProvider(new Version());
        line.getSubcommands().values().forEach(Main::versioned);
    }

    /** Whether only problems and findings are to be printed. */
    boolean isQuiet() {
        return quiet;
    }

    private static int unexpected(Console console, Throwable failure, boolean debug) {
        if (Thread.interrupted()) {
            console.err().println("mingzhang: stopped; nothing was published.");
            return ExitCode.BUG;
        }
        console.err().println(Failure.line(failure));
        if (debug) {
            failure.printStackTrace(console.err());
        }
        return ExitCode.BUG;
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Missing command: " + String.join(", ", spec.subcommands().keySet()) + ".");
    }
}
