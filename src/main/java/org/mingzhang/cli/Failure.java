package org.mingzhang.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What to say about a failure that is no problem of the input: one line, what happened and what to do. */
final class Failure {
    private static final String REPORT = "This is a bug of the program; please report it with what --debug prints.";

    private Failure() {}

    /** The line. */
    static String line(Throwable failure) {
        return "mingzhang: " + oneLine(words(failure));
    }

    private static String words(Throwable failure) {
        return switch (failure) {
            case OutOfMemoryError e ->
                "there is not enough memory. Give more, such as JAVA_TOOL_OPTIONS=-Xmx4g, then run it again.";
            case StackOverflowError e -> "the input is nested too deeply to be followed. " + REPORT;
            default -> {
                IOException trouble = trouble(failure);
                yield trouble == null ? "unexpected failure: " + failure + ". " + REPORT : disk(trouble);
            }
        };
    }

    private static String disk(IOException trouble) {
        String where = trouble instanceof FileSystemException e && e.getFile() != null ? e.getFile() + ": " : "";
        return "trouble with the disk: " + where + reason(trouble)
                + ". Make room or mend the folder's rights, then run it again; nothing was published.";
    }

    private static String reason(IOException trouble) {
        return switch (trouble) {
            case AccessDeniedException e -> "access is denied";
            case NoSuchFileException e ->
                Objects.requireNonNullElse(e.getReason(), "it is not there, or was removed meanwhile");
            case FileSystemException e -> Objects.requireNonNullElse(e.getReason(), "the file system refuses");
            default -> Objects.requireNonNullElse(trouble.getMessage(), "the file system refuses");
        };
    }

    private static @Nullable IOException trouble(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UncheckedIOException e) {
                return e.getCause();
            }
            if (cause instanceof IOException e) {
                return e;
            }
        }
        return null;
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s*\\R\\s*", " ");
    }
}
