package org.mingzhang.site;

/**
 * A finding for the console.
 *
 * @param key what stays the same from run to run as long as the finding stays
 * @param severity {@code contradiction}, {@code question} or {@code note}
 * @param text one line for a person
 * @param csv its row in the open data, with the end of the line
 * @param json its object in the open data
 */
public record AuditedFinding(String key, String severity, String text, String csv, String json) {}
