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
 * @param others files of which there is one each, as templates of their addresses
 * @param query a query to begin with
 * @param cited how the data are cited
 */
public record DataPage(
        Frame frame,
        String sentence,
        List<Download> workbooks,
        List<Link> years,
        List<TableFile> files,
        List<Description> descriptions,
        List<Kind> others,
        String query,
        Cited cited)
        implements Page {
    public DataPage {
        workbooks = List.copyOf(workbooks);
        years = List.copyOf(years);
        files = List.copyOf(files);
        descriptions = List.copyOf(descriptions);
        others = List.copyOf(others);
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

    /**
     * Files of one kind.
     *
     * @param address a template of their addresses
     * @param about what they hold
     */
    public record Kind(String address, String about) {}

    /**
     * How the data are cited.
     *
     * @param text who, what, in which release, where
     * @param unknown whether no release is known
     * @param earlier the releases whose tables are kept
     */
    public record Cited(String text, boolean unknown, List<Link> earlier) {
        public Cited {
            earlier = List.copyOf(earlier);
        }
    }
}
