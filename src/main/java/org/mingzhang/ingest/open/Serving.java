package org.mingzhang.ingest.open;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/**
 * The work of a process that opens one file after another, so that a file that takes all memory or never ends takes nothing else with
 * it. Each request is a line of three words in Base64: the file's name, its path, and where the answer goes.
 */
public final class Serving {
    private Serving() {}

    /** Serves until the input ends. */
    public static void serve(BufferedReader in, Writer out) throws IOException {
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String[] words = line.split(" ", -1);
            try (ObjectOutputStream answer = new ObjectOutputStream(Files.newOutputStream(Path.of(word(words[2]))))) {
                answer.writeObject(Opener.open(word(words[0]), Files.readAllBytes(Path.of(word(words[1])))));
            }
            out.write("done\n");
            out.flush();
        }
    }

    private static String word(String encoded) {
        return new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
    }

    /** A word of a request. */
    static String encoded(String word) {
        return Base64.getEncoder().encodeToString(word.getBytes(StandardCharsets.UTF_8));
    }
}
