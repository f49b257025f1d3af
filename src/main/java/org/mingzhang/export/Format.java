package org.mingzhang.export;

import java.nio.charset.StandardCharsets;

/**
 * The form in which a table is written. A file is the table's head, then pieces with the separator between them (none after an {@linkplain
 * Piece#isEmpty() empty} piece), then the foot.
 */
public enum Format {
    /** RFC 4180 in UTF-8 with a byte order mark, which spreadsheets need to recognise the encoding. */
    CSV("text/csv", "", ""),
    /** One array with an object on each line. */
    JSON("application/json", ",\n", "\n]\n"),
    /** The CSV for spreadsheets: heads in the language of the site, and texts that a spreadsheet would take for something else guarded. */
    SPREADSHEET("text/csv", "", "");

    private final String mediaType;
    private final String separator;
    private final String foot;

    Format(String mediaType, String separator, String foot) {
        this.mediaType = mediaType;
        this.separator = separator;
        this.foot = foot;
    }

    /** Its name as registered with IANA. */
    public String mediaType() {
        return mediaType;
    }

    /** What stands between two pieces; may be empty. */
    public byte[] separator() {
        return bytes(separator);
    }

    /** What stands after the last piece; may be empty. */
    public byte[] foot() {
        return bytes(foot);
    }

    /** The separator as text. */
    String between() {
        return separator;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
