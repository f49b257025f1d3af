package org.mingzhang.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.mingzhang.model.ProjectId;
import org.mingzhang.model.Slug;
import org.mingzhang.model.Stage;
import picocli.CommandLine.TypeConversionException;

/** The values of flags, refused in plain words. */
final class Values {
    private Values() {}

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
}
