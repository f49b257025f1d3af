package org.mingzhang.page;

/**
 * One of the few large figures at the top of a page.
 *
 * @param label what it counts
 * @param value in large print, possibly rounded
 * @param unit behind the value, may be empty
 * @param detail the exact figure or what is left out, may be empty
 * @param share a share that the detail ends in, may be none
 * @param more behind the share, may be empty
 */
public record KeyFigure(String label, Computed value, String unit, String detail, Computed share, String more) {
    /** A figure without a share. */
    public KeyFigure(String label, Computed value, String unit, String detail) {
        this(label, value, unit, detail, Computed.NONE, "");
    }
}
