package org.mingzhang.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.mingzhang.model.ProjectId;
import org.mingzhang.model.Slug;
import org.mingzhang.model.Stage;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** The values of flags, refused in plain words. */
final class OptionValues {
    private OptionValues() {}

    static LocalDate day(String given) {
        try {
            return LocalDate.parse(given);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException(
                    "\"" + given + "\" is no day of the calendar; write one such as 2024-05-06.");
        }
    }

    static Stage stage(String given) {
        return Stage.of(given)
                .orElseThrow(() -> new TypeConversionException(
                        "\"" + given + "\" is no stage; write target, monitoring, self-evaluation or evaluation."));
    }

    static ProjectId project(String given) {
        String[] parts = given.split("/", -1);
        if (parts.length == 2 && Slug.isValid(parts[0]) && Slug.isValid(parts[1])) {
            return new ProjectId(parts[0], parts[1]);
        }
        throw new TypeConversionException("\"" + given
                + "\" is no project; write department/project, such as songjiang-caizhengju/kuaiji-guanli.");
    }

    static Path path(String given) {
        try {
            if (!given.isBlank()) {
                return Path.of(given);
            }
        } catch (InvalidPathException e) {
            // told below
        }
        throw new TypeConversionException(
                "\"" + given + "\" is no file or folder; write its path, such as . or data/content.");
    }

    /** The folder that --templates names. */
    static Path folder(CommandSpec spec, Console console, Path given) {
        Path folder = console.folder().resolve(given);
        if (!Files.isDirectory(folder)) {
            throw new ParameterException(spec.commandLine(), "--templates: there is no folder " + given + ".");
        }
        return folder;
    }

    /** The address that --base-url names, with a slash at its end. */
    static URI address(CommandSpec spec, String given) {
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
