package org.mingzhang.describe;

import org.mingzhang.output.SitePath;

/**
 * A file of the open data, as its descriptions tell of it.
 *
 * @param path where it is
 * @param mediaType what kind it is of, as registered with IANA
 * @param bytes how large it is
 * @param sha256 its SHA-256, hexadecimal
 */
public record DataFile(SitePath path, String mediaType, long bytes, String sha256) {}
