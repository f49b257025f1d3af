package org.mingzhang.ingest.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Word lists in the jar. */
public final class Resources {
    private static final String FOLDER = "/ingest/";

    private Resources() {}

    /** A file of the folder. */
    public static String text(String name) {
        try (InputStream in = Resources.class.getResourceAsStream(name.startsWith("/") ? name : FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("Missing in the jar: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of a list; those that begin with # are comments. */
    public static Stream<String> lines(String name) {
        return text(name).lines().map(String::strip).filter(l -> !l.isEmpty() && !l.startsWith("#"));
    }
}
