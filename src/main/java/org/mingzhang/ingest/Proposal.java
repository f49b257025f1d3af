package org.mingzhang.ingest;

/**
 * A value that a sentence seems to say: told in the report, never written.
 *
 * @param path where it would go
 * @param why how it was found
 */
public record Proposal(String path, String value, Traced printed, String why) {}
