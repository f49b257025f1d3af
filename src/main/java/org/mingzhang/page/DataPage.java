package org.mingzhang.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingzhang.output.SitePath;

/**
 * The page of the open data.
 *
 * @param frame around it
 * @param sentence what there is
 * @param workbooks everything as a workbook, in each language
 * @param years the workbook of each fiscal year
 * @param files every table
 * @param descriptions files that tell programs about the tables
 */
public record DataPage(
        Frame frame,
        String sentence,
        List<Download> workbooks,
        List<Link> years,
        List<TableFile> files,
        List<Description> descriptions)
        implements Page {
    public DataPage {
        workbooks = List.copyOf(workbooks);
        years = List.copyOf(years);
        files = List.copyOf(files);
        descriptions = List.copyOf(descriptions);
    }

    /** The data in words for search engines, or null where the site's address is not decided. */
    public @Nullable String linked() {
        return LinkedData.dataset(frame, workbooks, files);
    }

    /**
     * A table in its formats.
     *
     * @param name its short name
     * @param title what a row is
     * @param downloads one per format
     * @param columns every column in order
     */
    public record TableFile(String name, String title, List<Download> downloads, List<Column> columns) {}

    /**
     * A file to download.
     *
     * @param format CSV, JSON, or what a workbook holds
     * @param target the file
     * @param size in words
     * @param mediaType as registered with IANA
     */
    public record Download(String format, SitePath target, String size, String mediaType) {}

    /**
     * A column.
     *
     * @param name as in the file
     * @param type string, number …
     * @param description what it holds
     */
    public record Column(String name, String type, String description) {}

    /**
     * A file that describes others.
     *
     * @param name its address
     * @param target the file
     * @param size in words
     * @param about what it is for
     */
    public record Description(String name, SitePath target, String size, String about) {}
}
