package org.mingzhang.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A published file that holds disclosures (文件).
 *
 * @param id slug, its address
 * @param title as printed at its head
 * @param department id of the department that published it
 * @param year fiscal year
 * @param stage stage of its forms
 * @param forms how many forms it prints, repeats included, or null if not counted
 * @param pages how many pages it has, or null if not known
 * @param sha256 of the published file, hexadecimal, or null if not known
 * @param publishedAt where it is published, an absolute http address, or null if not known
 * @param capturedOn the day on which the file was fetched, or null if not known
 * @param file name of the file that the site publishes, or null if it has none
 * @param declared what it says of itself, or null if it says nothing
 * @param note how its printing had to be interpreted, or null
 * @param publishFrom the first day on which it may be seen on the site, or null if it always may
 * @param supersededBy id of the document that was published in its place, or null if it stands
 * @param earlierIds ids that it had before, whose addresses lead on
 */
public record Document(
        String id,
        String title,
        String department,
        int year,
        Stage stage,
        @Nullable Integer forms,
        @Nullable Integer pages,
        @Nullable String sha256,
        @Nullable String publishedAt,
        @Nullable LocalDate capturedOn,
        @Nullable String file,
        @Nullable Declared declared,
        @Nullable String note,
        @Nullable LocalDate publishFrom,
        @Nullable String supersededBy,
        List<String> earlierIds) {
    public Document {
        earlierIds = List.copyOf(earlierIds);
    }

    /** A document that stands and may always be seen. */
    public Document(
            String id,
            String title,
            String department,
            int year,
            Stage stage,
            @Nullable Integer forms,
            @Nullable Integer pages,
            @Nullable String sha256,
            @Nullable String publishedAt,
            @Nullable Declared declared,
            @Nullable String note) {
        this(
                id,
                title,
                department,
                year,
                stage,
                forms,
                pages,
                sha256,
                publishedAt,
                null,
                null,
                declared,
                note,
                null,
                null,
                List.of());
    }

    /**
     * What a document states about the forms in it.
     *
     * @param projects number of projects, or null if not stated
     * @param total the sum of money as printed, with its unit (436.30万元), or null if not stated
     */
    public record Declared(
            @Nullable Integer projects, @Nullable String total) {}
}
