package org.mingzhang.publish;

/**
 * What a release did to the folder. Files of others, which are kept, do not count; the list of files does.
 *
 * @param written files that are new or have other bytes
 * @param unchanged files that were left as they were
 * @param removed files of the last release that this one has not
 * @param bytes size of all files of the release, written or unchanged
 */
public record Published(long written, long unchanged, long removed, long bytes) {}
