package org.mingzhang.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
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
