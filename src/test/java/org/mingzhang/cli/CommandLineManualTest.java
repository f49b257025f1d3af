package org.mingzhang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** The manual names every command, flag and template, and nothing else. */
class CommandLineManualTest {
    private static final Pattern COMMAND = Pattern.compile("^mingzhang ([a-z]+)", Pattern.MULTILINE);
    private static final Pattern FLAG = Pattern.compile("--[a-z][a-z-]*");
    private static final Pattern TEMPLATE = Pattern.compile("`([A-Za-z-]+\\.jte)`");

    private static final CommandLine LINE = Main.line(
            new Console(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()), false, Path.of("")));

    @Test
    void everyCommandIsInTheManual() throws IOException {
        assertEquals(new TreeSet<>(LINE.getSubcommands().keySet()), found("docs/command-line.md", COMMAND, 1));
    }

    @Test
    void everyFlagIsInTheManual() throws IOException {
        Set<String> flags = all(LINE)
                .flatMap(command -> command.getCommandSpec().options().stream())
                .map(OptionSpec::longestName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(flags, found("docs/command-line.md", FLAG, 0));
    }

    private static Stream<CommandLine> all(CommandLine line) {
        return Stream.concat(
                Stream.of(line), line.getSubcommands().values().stream().flatMap(CommandLineManualTest::all));
    }

    @Test
    void everyTemplateIsInTheManual() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("templates"))) {
            Set<String> templates =
                    files.map(f -> f.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
            assertEquals(templates, found("docs/templates.md", TEMPLATE, 1));
        }
    }

    private static Set<String> found(String manual, Pattern pattern, int group) throws IOException {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(Files.readString(Path.of(manual)));
        while (matcher.find()) {
            found.add(matcher.group(group));
        }
        return found;
    }
}
