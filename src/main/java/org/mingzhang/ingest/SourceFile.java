package org.mingzhang.ingest;

/**
 * A file that was read.
 *
 * @param name as the user gave it; within an archive, the archive's name, {@code !} and the entry's
 * @param pages how many, or 0 if the format has none
 */
public record SourceFile(String name, FileFormat format, String sha256, int pages) implements java.io.Serializable {}
