package org.mingzhang.output;

import java.nio.charset.StandardCharsets;

/**
 * A finished file: its place and its bytes. The bytes are not copied; whoever makes one hands them over.
 *
 * @param path where it goes
 * @param bytes what it holds
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; a defensive copy would double every page
public record OutputFile(SitePath path, byte[] bytes) {
    /** A text file in UTF-8. */
    public static OutputFile text(SitePath path, String text) {
        return new OutputFile(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
