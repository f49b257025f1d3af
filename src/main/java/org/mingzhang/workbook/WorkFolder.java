package org.mingzhang.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder for workbooks that are not finished. */
public final class WorkFolder implements AutoCloseable {
    private final Path folder;

    /** Makes one that nobody else has. */
    public WorkFolder() {
        try {
            this.folder = Files.createTempDirectory("mingzhang-workbook");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make a folder for workbooks", e);
        }
    }

    /** A place for a workbook's sheets. */
    public Path place(String name) {
        return folder.resolve(name);
    }

    /** Takes it away; the workbooks are closed. */
    @Override
    public void close() {
        try {
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove the folder for workbooks", e);
        }
    }
}
