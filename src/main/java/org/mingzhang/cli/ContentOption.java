package org.mingzhang.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that names the content folder. */
final class ContentOption {

    @Option(
            names = "--content",
            paramLabel = "DIR",
            defaultValue = "content",
            description = "The content folder. Default: ${DEFAULT-VALUE}")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path folder;

    /** Where it is, seen from the console's folder. */
    Path in(Console console) {
        return console.folder().resolve(folder);
    }

    /** As it was given. */
    Path folder() {
        return folder;
    }
}
