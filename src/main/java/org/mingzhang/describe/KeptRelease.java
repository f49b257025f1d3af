package org.mingzhang.describe;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mingzhang.export.Table;

/**
 * A release whose files stay as they were.
 *
 * @param name of the release
 * @param date the day
 * @param files what is kept of it
 */
public record KeptRelease(String name, LocalDate date, List<DataFile> files) {
    public KeptRelease {
        files = List.copyOf(files);
    }

    /** The table as it was. */
    Optional<DataFile> table(Table table) {
        String name = "/" + table.id() + ".csv";
        return files.stream().filter(file -> file.path().value().endsWith(name)).findFirst();
    }
}
